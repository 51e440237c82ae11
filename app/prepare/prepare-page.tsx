import { IconArrowRight, IconCards, IconMail, IconPlayerPlay } from "@tabler/icons-react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import type { Phase } from "#app/domain/vocabulary.ts";
import { SiteFooter, SiteHeader } from "#app/entrance/site-chrome.tsx";
import type { Viewer } from "#app/entrance/viewer.ts";
import { formatDate, m } from "#app/i18n/index.ts";
import { AboutFields } from "./about-fields.tsx";
import {
	type EveningChoices,
	type EveningDraft,
	type EveningProblem,
	problemOf,
	problemTexts,
	type WijkChoice,
} from "./evening.ts";
import { FigureChoices } from "./figure-choices.tsx";
import { JoinPanel, type JoinPanelProps } from "./join-panel.tsx";
import { MemberForm } from "./member-form.tsx";
import { MinutesFields, sumOf } from "./minutes-fields.tsx";
import { PreparePart } from "./prepare-part.tsx";
import { SettingsFields } from "./settings-fields.tsx";
import { TableFigures } from "./table-figures.tsx";

type Part = "about" | "figures" | "minutes" | "settings" | "member" | "begin";

export interface PreparePageProps {
	viewer: Viewer;
	id: string;
	phase: Phase;
	closed: boolean;
	wijk: WijkChoice;
	previous: { title: string; heldOn: string } | null;
	/** the session as it is saved */
	draft: EveningDraft;
	choices: EveningChoices;
	join: JoinPanelProps["join"];
	reach: JoinPanelProps["reach"];
	people: { members: number; joined: number; waiting: number };
	/** the part that was just saved */
	saved: string | null;
	/** a command id for each form */
	ids: Record<Part, string>;
	failure: {
		part: Part;
		draft: EveningDraft;
		problems: EveningProblem[];
		message?: string;
		/** what was typed about somebody who has no account */
		member?: { email: string; role: string };
	} | null;
}

/** The evening prepared: what is ready, what is not, how people come in, and the way to begin. */
export function PreparePage(props: PreparePageProps) {
	const { viewer, id, wijk, draft, failure, closed, join, reach } = props;
	const path = `/sessies/${id}/klaarzetten`;
	return (
		<Page
			width="wide"
			header={
				<SiteHeader viewer={viewer} path={path} context={`${wijk.name}, ${formatDate(draft.heldOn)}`} />
			}
			footer={<SiteFooter />}
		>
			<div className="stack stack--loose">
				<FailureSummary failure={failure} />
				<div className="stack stack--tight">
					<h1>{m.prepare_page_title({ wijk: wijk.name })}</h1>
					<p className="lead">{draft.title}</p>
				</div>
				{closed && <Notice>{m.prepare_closed()}</Notice>}
				<div className="prepare">
					<div className="prepare__side stack stack--loose">
						<JoinPanel join={join} reach={reach} />
						<BeginPanel {...props} />
					</div>
					<div className="prepare__parts">
						<Parts {...props} />
					</div>
				</div>
			</div>
		</Page>
	);
}

function FailureSummary({ failure }: Pick<PreparePageProps, "failure">) {
	if (!failure) return null;
	const errors = problemTexts(failure.problems);
	const unknown = memberProblem(failure.member);
	if (unknown) errors.push({ field: "email", message: unknown });
	if (errors.length > 0) return <ErrorSummary title={m.prepare_problems_title()} errors={errors} />;
	return (
		<Notice tone="danger" live="alert">
			{failure.message}
		</Notice>
	);
}

function memberProblem(member: { email: string } | undefined): string | undefined {
	if (!member) return undefined;
	return member.email ? m.prepare_member_unknown({ email: member.email }) : m.prepare_member_missing();
}

function Parts(props: PreparePageProps) {
	const { id, draft, choices, wijk, previous, people, saved, ids, failure, closed } = props;
	const ofPart = (part: Part) => {
		const failed = failure?.part === part ? failure : null;
		return {
			id: ids[part],
			part,
			saved: saved === part && !failure,
			open: failed !== null,
			locked: closed,
			draft: failed?.draft ?? draft,
			problems: failed?.problems ?? [],
			member: failed?.member,
		};
	};
	const [about, figures, minutes, settings, member] = (
		["about", "figures", "minutes", "settings", "member"] as const
	).map(ofPart) as [Wired, Wired, Wired, Wired, Wired];
	return (
		<>
			<PreparePart
				{...about}
				title={m.prepare_about_title()}
				todo={draft.startsAt && draft.venue ? null : m.prepare_about_todo()}
				summary={
					<>
						<p>{draft.title}</p>
						<p>
							{formatDate(draft.heldOn)}
							{draft.startsAt && `, ${m.prepare_at_time({ time: draft.startsAt })}`}
							{draft.venue && `, ${draft.venue}`}
						</p>
						<p className="soft">
							{previous
								? m.prepare_previous_is({ title: previous.title, date: formatDate(previous.heldOn) })
								: m.prepare_previous_is_none()}
						</p>
					</>
				}
				change={m.prepare_about_change()}
			>
				<AboutFields {...about} />
			</PreparePart>
			<PreparePart
				{...figures}
				title={m.prepare_figures_title()}
				todo={draft.indicators.length > 0 ? null : m.prepare_figures_todo()}
				summary={
					<TableFigures
						figures={draft.indicators}
						choices={choices}
						wijk={wijk.id}
						commandId={ids.figures}
						locked={closed}
					/>
				}
				change={m.prepare_figures_change()}
			>
				<FigureChoices
					choices={choices}
					wijk={wijk.id}
					chosen={figures.draft.indicators}
					error={problemOf(figures.problems, "indicator")}
				/>
			</PreparePart>
			<PreparePart
				{...minutes}
				title={m.prepare_minutes_title()}
				todo={null}
				summary={<p>{m.prepare_minutes_sum({ minutes: sumOf(draft.minutes) })}</p>}
				change={m.prepare_minutes_change()}
			>
				<MinutesFields minutes={minutes.draft.minutes} problems={minutes.problems} />
			</PreparePart>
			<PreparePart
				{...settings}
				title={m.prepare_settings_title()}
				todo={draft.safetyContact ? null : m.prepare_settings_todo()}
				summary={
					<ul>
						<li>{draft.moderated ? m.prepare_moderated_on() : m.prepare_moderated_off()}</li>
						<li>{draft.followMe ? m.prepare_follow_me_on() : m.prepare_follow_me_off()}</li>
						{draft.safetyContact && <li>{m.prepare_safety_contact_is({ contact: draft.safetyContact })}</li>}
					</ul>
				}
				change={m.prepare_settings_change()}
			>
				<SettingsFields {...settings} />
			</PreparePart>
			<PreparePart
				{...member}
				title={m.prepare_people_title()}
				todo={people.members > 1 ? null : m.prepare_people_todo()}
				summary={
					<>
						<p>{m.prepare_people_counts({ members: people.members, joined: people.joined })}</p>
						{people.waiting > 0 && <p>{m.prepare_people_waiting({ count: people.waiting })}</p>}
						<p>
							<a href={`/sessies/${id}/mensen`}>{m.prepare_people_link()}</a>
						</p>
					</>
				}
				change={m.prepare_member_title()}
				submit={m.prepare_member_submit()}
			>
				<MemberForm typed={member.member} error={memberProblem(member.member)} />
			</PreparePart>
			<section className="prepare-part stack stack--tight" aria-labelledby="print-title">
				<h2 id="print-title">{m.prepare_print_title()}</h2>
				<p>{m.prepare_print_intro()}</p>
				<div className="cluster">
					<ButtonLink
						href={`/sessies/${id}/uitnodiging`}
						icon={<IconMail stroke={1.75} aria-hidden="true" />}
					>
						{m.prepare_print_invitation()}
					</ButtonLink>
					<ButtonLink href={`/sessies/${id}/kaarten`} icon={<IconCards stroke={1.75} aria-hidden="true" />}>
						{m.prepare_print_cards()}
					</ButtonLink>
				</div>
			</section>
		</>
	);
}

interface Wired {
	id: string;
	part: Part;
	saved: boolean;
	open: boolean;
	locked: boolean;
	draft: EveningDraft;
	problems: EveningProblem[];
	member?: { email: string; role: string };
}

function BeginPanel({ id, phase, closed, ids }: PreparePageProps) {
	if (closed || phase !== "prepare") {
		return (
			<div className="stack stack--tight">
				{!closed && <p>{m.prepare_begun()}</p>}
				<ButtonLink
					href={`/sessies/${id}`}
					variant="primary"
					icon={<IconArrowRight stroke={1.75} aria-hidden="true" />}
				>
					{m.prepare_to_table()}
				</ButtonLink>
			</div>
		);
	}
	return (
		<form method="post" className="stack stack--tight">
			<input type="hidden" name="part" value="begin" />
			<input type="hidden" name="id" value={ids.begin} />
			<p>{m.prepare_begin_hint()}</p>
			<Button icon={<IconPlayerPlay stroke={1.75} aria-hidden="true" />}>{m.prepare_begin()}</Button>
		</form>
	);
}
