import { Button, ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
import type { SharedTexts } from "#app/domain/live/workbook-keys.ts";
import type { Evening } from "#app/evening/shell/use-evening.tsx";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import "#app/styles/agreements.css";
import "#app/styles/elaborate.css";
import { SaveState } from "#app/evening/texts/save-state.tsx";
import { WorkbookProvider } from "#app/evening/texts/workbook-context.tsx";
import type { AgreementWriting } from "../agenda/agreement-editor.tsx";
import { confirmBefore } from "../agenda/read-back-close.tsx";
import type { Editing } from "../agenda/use-editing.ts";
import { useWriting } from "../agenda/use-writing.ts";
import { AbsentForm, AbsentWords } from "./absent-form.tsx";
import type { Agenda } from "./agenda.ts";
import { AgendaTexts, nameOfText } from "./agenda-texts.tsx";
import { Confirmations } from "./confirmations.tsx";
import { ElaborateItem } from "./elaborate-item.tsx";
import { EmptyList } from "./empty-list.tsx";
import { MisunderstoodList } from "./misunderstood-list.tsx";

export interface ElaborateTableProps {
	evening: Evening;
	page: {
		me: string;
		agenda: Agenda;
		texts: SharedTexts;
		organisation: string | null;
		longestRemark: number;
	};
	editing: Editing;
	posted: AgreementWriting["posted"];
}

/** The morning after: the agreements worked out, and what belongs to the agenda as a whole. */
export function ElaborateTable({ evening, page, editing, posted }: ElaborateTableProps) {
	const { session, board, form } = evening;
	const { agenda, me } = page;
	const { adopted, closed } = board.meta;
	const { writing, words } = useWriting(evening, me, posted);
	const writes = !adopted && !closed;
	const outcomeLink = adopted
		? m.agree_close_outcome()
		: evening.facilitates
			? m.elaborate_to_outcome()
			: m.elaborate_to_concept();
	const empty = writes && agenda.items.length > 0 && <EmptyList key="empty" agenda={agenda} />;
	const confirmed = (
		<Confirmations
			key="confirmed"
			agenda={agenda}
			before={confirmBefore(session.heldOn)}
			organisation={page.organisation}
			longest={page.longestRemark}
			open={!adopted}
			form={form}
		/>
	);
	return (
		<WorkbookProvider sessionId={session.id} actor={me} initial={page.texts}>
			<StatusRegion>{words}</StatusRegion>
			<div className="elaborate">
				<div className="elaborate__main stack stack--loose">
					{adopted && (
						<Notice title={m.elaborate_adopted()}>
							<p>{m.elaborate_adopted_hint()}</p>
							<p>
								<a href={paths.outcome(session.id)}>{m.agree_close_outcome()}</a>
							</p>
						</Notice>
					)}
					{closed && !adopted && (
						<Notice title={m.elaborate_closed()}>
							<div className="stack stack--tight">
								<p>{m.elaborate_closed_hint()}</p>
								{evening.facilitates &&
									form(
										{ type: "reopen-session" },
										<Button variant="secondary">{m.elaborate_reopen()}</Button>,
									)}
							</div>
						</Notice>
					)}
					<section className="stack" aria-labelledby="items-title">
						<h2 id="items-title">{writes ? m.elaborate_title() : m.agree_read_back_title()}</h2>
						{writes && <p className="lead">{m.elaborate_intro()}</p>}
						{agenda.items.length === 0 && (
							<EmptyState
								title={m.agree_empty()}
								action={<ButtonLink href={paths.agree(session.id)}>{m.elaborate_to_agree()}</ButtonLink>}
							/>
						)}
						<ol className="agreements">
							{agenda.items.map((item, at) => (
								<li key={item.id}>
									<ElaborateItem
										item={item}
										number={at + 1}
										board={board}
										agenda={agenda}
										writing={writes ? writing : null}
										open={at === 0 || editing.open.has(item.id)}
									/>
								</li>
							))}
						</ol>
						{writes && agenda.items.length > 0 && (
							<p>
								<a href={paths.agree(session.id)}>{m.elaborate_to_agree_more()}</a>
							</p>
						)}
					</section>
					<MisunderstoodList told={agenda.misunderstood} />
					<AgendaTexts languages={agenda.languages} />
					<section className="stack" aria-labelledby="absent-title">
						<h2 id="absent-title">{m.elaborate_absent_title()}</h2>
						{writes ? (
							<AbsentForm sessionId={session.id} absent={agenda.absent} say={writing.say} />
						) : (
							<AbsentWords absent={agenda.absent} />
						)}
					</section>
				</div>
				<aside className="elaborate__aside stack stack--loose" aria-label={m.elaborate_aside()}>
					<SaveState nameOf={nameOfText} />
					<nav className="stack stack--tight" aria-label={m.elaborate_links()}>
						<ButtonLink
							variant={writes && evening.facilitates ? "primary" : "secondary"}
							href={paths.outcome(session.id)}
						>
							{outcomeLink}
						</ButtonLink>
						{evening.facilitates && (
							<ButtonLink variant="quiet" href={paths.versions(session.id)}>
								{m.elaborate_to_versions()}
							</ButtonLink>
						)}
					</nav>
					{page.organisation === null ? [empty, confirmed] : [confirmed, empty]}
				</aside>
			</div>
		</WorkbookProvider>
	);
}
