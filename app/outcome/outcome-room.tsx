import type { ReactNode } from "react";
import { Badge } from "#app/components/badge.tsx";
import { GroupShape, groupLabel } from "#app/contributions/lens.tsx";
import { titleOf } from "#app/domain/agreement/agreement-title.ts";
import { isBlank } from "#app/domain/live/rich-text.ts";
import type { PastAgreement } from "#app/domain/outcome/outcome-agreement.ts";
import type { FigureMove } from "#app/domain/outcome/outcome-figure.ts";
import { smallestGroup } from "#app/domain/vocabulary.ts";
import { SharedText } from "#app/evening/texts/shared-text.tsx";
import { formatDate, formatNumber, m } from "#app/words/index.ts";
import { groupWords, kindWords, partnerWords } from "#app/words/lists.ts";
import { stateLooks } from "../agreement-progress/state-looks.ts";
import { OutcomeSection } from "./outcome-section.tsx";
import type { OutcomeView } from "./outcome-view.ts";

/** Who was there, by group, and who was missed. */
export function WhoWereThere({
	present,
	children,
}: {
	present: OutcomeView["present"];
	/** what the facilitator can do about it */
	children?: ReactNode;
}) {
	const { groups, total, correction, throughPaper, organisations, absent } = present;
	const few = m.export_few_people({ limit: smallestGroup });
	return (
		<OutcomeSection id="aanwezig" title={m.outcome_present_title()}>
			<p>
				{total === null
					? m.export_present_few({ limit: smallestGroup })
					: m.export_present_total({ count: formatNumber(total) })}{" "}
				{throughPaper === null && m.export_present_paper_few({ limit: smallestGroup })}
				{throughPaper !== 0 &&
					throughPaper !== null &&
					m.export_present_paper({ count: formatNumber(throughPaper) })}
			</p>
			{correction && (
				<p>
					{m.export_present_corrected()} <span lang="nl">{correction}</span>
				</p>
			)}
			{groups.length > 0 && (
				<ul className="outcome-groups">
					{groups.map(({ group, people }) => (
						<li key={group}>
							<GroupShape group={group} />
							<span>
								<strong>{people === null ? few : formatNumber(people)}</strong>{" "}
								{people === 1 ? groupLabel(group) : groupWords[group]()}
							</span>
						</li>
					))}
				</ul>
			)}
			{organisations.length > 0 && (
				<Names label={m.export_present_organisations()} names={organisations} lang="nl" />
			)}
			{absent.length > 0 && (
				<Names label={m.export_present_absent()} names={absent.map((one) => partnerWords[one]())} />
			)}
			{children}
		</OutcomeSection>
	);
}

/** Names may hold commas, so they stand apart instead of in a sentence. */
function Names({ label, names, lang }: { label: string; names: string[]; lang?: string }) {
	return (
		<div>
			<p>{label}</p>
			<ul className="outcome-names" lang={lang}>
				{names.map((name) => (
					<li key={name}>{name}</li>
				))}
			</ul>
		</div>
	);
}

export function Vision({
	vision,
	wijk,
	concept,
}: {
	vision: OutcomeView["vision"];
	wijk: string;
	concept: boolean;
}) {
	if (isBlank(vision) && !concept) return null;
	return (
		<OutcomeSection id="visie" title={m.outcome_vision_title({ wijk })}>
			{isBlank(vision) ? (
				<p className="soft">{m.export_vision_empty()}</p>
			) : (
				<SharedText text={vision} lang="nl" />
			)}
		</OutcomeSection>
	);
}

/** What was promised a year before, and what came of it. */
export function Lookback({ lookback }: { lookback: OutcomeView["lookback"] }) {
	if (!lookback) return null;
	const { heldOn, items } = lookback;
	return (
		<OutcomeSection id="terugblik" title={m.outcome_lookback_title()}>
			<p>{m.outcome_lookback_intro({ date: formatDate(heldOn) })}</p>
			{items.length === 0 && <p className="soft">{m.export_lookback_empty()}</p>}
			<ul className="outcome-past">
				{items.map((item, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: an earlier agreement has no name of its own here
					<Past key={at} item={item} />
				))}
			</ul>
		</OutcomeSection>
	);
}

function Past({ item }: { item: PastAgreement }) {
	const look = item.state && stateLooks[item.state];
	return (
		<li className="outcome-past__item">
			<p className="cluster">
				<Badge tone={look?.tone}>{look ? look.word() : m.export_state_unknown()}</Badge>
				<span className="soft">{kindWords[item.kind]()}</span>
			</p>
			<h3 lang="nl" dir="auto">
				{titleOf(item, m.export_no_words())}
			</h3>
			{item.lead && <p className="soft">{m.outcome_pulled_by({ lead: item.lead })}</p>}
			{item.note && (
				<p lang="nl" dir="auto">
					{item.note}
				</p>
			)}
			{item.figure && <p className="small">{figureMove(item.figure)}</p>}
		</li>
	);
}

/** No change is named where none may be computed. */
function figureMove({ label, then, now, comparable }: FigureMove): string {
	const before = { label, value: then.value, period: then.period };
	if (!now) return m.export_move_nothing_newer(before);
	const both = { ...before, now: now.value, nowPeriod: now.period };
	return comparable ? m.export_move(both) : m.export_move_not_comparable(both);
}
