import IconPlus from "@tabler/icons-react/dist/esm/icons/IconPlus.mjs";
import { type OwnPromise, OwnPromises } from "#app/agreement-progress/own-promises.tsx";
import { Badge } from "#app/components/badge.tsx";
import { ButtonLink } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import type { MemberPart } from "#app/domain/session/authorisation.ts";
import type { Phase } from "#app/domain/vocabulary.ts";
import * as paths from "#app/paths.ts";
import { SetUpNeeded } from "#app/site/set-up-needed.tsx";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { formatDate, m } from "#app/words/index.ts";
import { phaseNames } from "#app/words/phase-names.ts";

export interface ListedSession {
	id: string;
	title: string;
	heldOn: string;
	placeName: string;
	phase: Phase;
	closed: boolean;
	/** this reader's */
	part: MemberPart;
}

type State = "running" | "upcoming" | "past";

const headings: Record<State, () => string> = {
	running: m.sessions_running,
	upcoming: m.sessions_upcoming,
	past: m.sessions_past,
};

export function SessionList({
	viewer,
	sessions,
	promises,
	mayCreate,
	isToSetUp,
	isHandedOver,
}: {
	viewer: Viewer;
	sessions: ListedSession[];
	promises: OwnPromise[];
	mayCreate: boolean;
	/** there are no wijken yet, and this reader may see to that */
	isToSetUp: boolean;
	/** this reader made an evening just now that somebody else runs */
	isHandedOver: boolean;
}) {
	const create = (variant: "primary" | "secondary") => (
		<ButtonLink
			href={paths.newSession}
			variant={variant}
			icon={<IconPlus stroke={1.75} aria-hidden="true" />}
		>
			{m.sessions_create()}
		</ButtonLink>
	);
	const groups = (["running", "upcoming", "past"] as const)
		.map((state) => ({ state, items: sessions.filter((one) => stateOf(one) === state) }))
		.filter(({ items }) => items.length > 0);
	return (
		<Page width="wide" header={<SiteHeader viewer={viewer} path={paths.sessions} />} footer={<SiteFooter />}>
			<div className="stack stack--loose">
				<div className="cluster cluster--between">
					<h1>{m.sessions_title()}</h1>
					{mayCreate && sessions.length > 0 && create("primary")}
				</div>
				{isHandedOver && (
					<Notice tone="success" live="status" title={m.sessions_handed_over_title()}>
						<p>{m.sessions_handed_over()}</p>
					</Notice>
				)}
				<OwnPromises promises={promises} />
				{isToSetUp && (
					<SetUpNeeded viewer={viewer} title={m.setup_needed_start_title()} text={m.setup_needed_start()} />
				)}
				{groups.length === 0 && !isToSetUp && (
					<EmptyState title={m.sessions_empty()} action={mayCreate && create("primary")}>
						{mayCreate ? m.sessions_empty_create() : m.sessions_empty_wait()}
					</EmptyState>
				)}
				{groups.map(({ state, items }) => (
					<section key={state} className="stack" aria-labelledby={`sessions-${state}`}>
						<h2 id={`sessions-${state}`}>{headings[state]()}</h2>
						<ul className="session-cards">
							{(state === "upcoming" ? [...items].reverse() : items).map((one) => (
								<SessionCard key={one.id} session={one} state={state} />
							))}
						</ul>
					</section>
				))}
			</div>
		</Page>
	);
}

function stateOf({ phase, closed }: ListedSession): State {
	if (closed || phase === "elaborate") return "past";
	return phase === "prepare" ? "upcoming" : "running";
}

function SessionCard({ session, state }: { session: ListedSession; state: State }) {
	const { id, title, heldOn, placeName, phase, closed, part } = session;
	const facilitates = part === "facilitator";
	const prepares = part === "preparer" || (facilitates && state === "upcoming");
	return (
		<Card as="li" className="session-card stack stack--tight">
			<h3>{title}</h3>
			<p className="soft">
				{placeName}, {formatDate(heldOn)}
			</p>
			{state !== "upcoming" && (
				<Badge tone={state === "running" ? "info" : undefined}>
					{closed ? m.sessions_closed() : m.sessions_phase({ phase: phaseNames[phase].name() })}
				</Badge>
			)}
			<p className="cluster session-card__ways">
				<ButtonLink
					href={prepares ? paths.prepare(id) : paths.session(id)}
					variant={state === "running" ? "primary" : "secondary"}
					aria-label={`${prepares ? m.sessions_to_prepare() : wayIn[state]()}: ${title}`}
				>
					{prepares ? m.sessions_to_prepare() : wayIn[state]()}
				</ButtonLink>
				{facilitates && state === "running" && (
					<ButtonLink
						href={paths.prepare(id)}
						variant="quiet"
						aria-label={`${m.sessions_to_prepare()}: ${title}`}
					>
						{m.sessions_to_prepare()}
					</ButtonLink>
				)}
			</p>
		</Card>
	);
}

const wayIn: Record<State, () => string> = {
	running: m.sessions_to_table,
	upcoming: m.sessions_look,
	past: m.sessions_look,
};
