import type { ReactNode } from "react";
import { ButtonLink } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import * as paths from "#app/paths.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import { formatDate, m } from "#app/words/index.ts";
import "#app/styles/table.css";
import { phaseNames } from "#app/words/phase-names.ts";
import { FacilitatorBar } from "./facilitator-bar.tsx";
import { MinutesLeft } from "./minutes-left.tsx";
import { PhaseHint, PhaseSteps } from "./phase-steps.tsx";
import { PhoneFrame, PhoneNow } from "./phone-frame.tsx";
import { ClosedNotice, ConnectionLine, EndedNotice } from "./phone-state.tsx";
import { PresenceLine } from "./presence-line.tsx";
import { RefusedWords } from "./refused-words.tsx";
import { TableNotices } from "./table-notices.tsx";
import type { Evening } from "./use-evening.tsx";

export interface EveningPageProps {
	evening: Evening;
	/** what this page is called, for who hears it */
	title: string;
	children: ReactNode;
}

/** A page of a running evening: on laptops with everything around the table, on phones with the part alone. */
export function EveningPage(props: EveningPageProps) {
	return props.evening.atTable ? <TablePage {...props} /> : <PhonePartPage {...props} />;
}

function TablePage({ evening, title, children }: EveningPageProps) {
	const { session, board, state, presence, waiting, sending } = evening;
	const { meta } = board;
	return (
		<Page
			width="full"
			className="table"
			header={
				<SiteHeader
					viewer={evening.viewer}
					path={evening.path}
					context={
						<p>
							<strong>{session.wijk}</strong>, {formatDate(session.heldOn)}
						</p>
					}
				/>
			}
			footer={<SiteFooter />}
		>
			<h1 className="visually-hidden">{title}</h1>
			<div className="table__top">
				<PhaseSteps sessionId={session.id} current={meta.phase} />
				<div className="table__moment">
					<PresenceLine presence={presence} />
					<MinutesLeft endsAt={meta.closed ? null : meta.phaseEndsAt} serverNow={session.now} />
				</div>
			</div>
			{evening.elsewhere ? <Elsewhere evening={evening} /> : !meta.closed && <PhaseHint meta={meta} />}
			<TableNotices state={state} closed={meta.closed} part={evening.part} />
			<Problem evening={evening} />
			<RefusedWords owner={{ session: session.id, actor: evening.me }} refused={sending.refused} />
			{children}
			{waiting && (
				<FacilitatorBar
					sessionId={session.id}
					meta={meta}
					waiting={waiting}
					form={evening.form}
					facilitates={evening.facilitates}
				/>
			)}
		</Page>
	);
}

function PhonePartPage({ evening, children }: EveningPageProps) {
	const { session, board, state, sending } = evening;
	const words = [...sending.waiting, ...sending.refused].flatMap(({ draft }) => draft?.text ?? []);
	const waiting = sending.waiting.filter(({ draft }) => draft).length;
	const connection = state !== "ended" && sending.unreachable ? "offline" : state;
	return (
		<PhoneFrame sessionId={session.id} wijk={session.wijk} table={false} path={evening.path}>
			<PhoneNow meta={board.meta} serverNow={session.now} />
			{evening.elsewhere && <Elsewhere evening={evening} />}
			{state === "ended" || sending.stopped ? (
				<EndedNotice texts={words} />
			) : (
				<ConnectionLine state={connection} waiting={waiting} />
			)}
			{board.meta.closed && <ClosedNotice texts={words} />}
			<Problem evening={evening} />
			<RefusedWords owner={{ session: session.id, actor: evening.me }} refused={sending.refused} />
			{children}
			<p>
				<a href={`${paths.mine(session.id)}#stop`}>{m.contribute_leave()}</a>
			</p>
		</PhoneFrame>
	);
}

function Problem({ evening }: { evening: Evening }) {
	return (
		evening.problem && (
			<Notice className="table__notice" tone="danger" live="alert">
				{evening.problem}
			</Notice>
		)
	);
}

/** The reader looks around while the evening is somewhere else. */
function Elsewhere({ evening }: { evening: Evening }) {
	const phase = phaseNames[evening.board.meta.phase].name();
	return (
		<Notice className="table__notice" live="status">
			<div className="cluster">
				<span>{m.table_elsewhere({ phase })}</span>
				{evening.elsewhere && (
					<ButtonLink href={evening.elsewhere}>{m.table_elsewhere_go({ phase })}</ButtonLink>
				)}
			</div>
		</Notice>
	);
}
