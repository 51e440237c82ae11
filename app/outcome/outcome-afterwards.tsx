import { isBlank } from "#app/domain/live/rich-text.ts";
import { SharedText } from "#app/evening/texts/shared-text.tsx";
import { formatDate, m } from "#app/words/index.ts";
import { rightWords } from "#app/words/lists.ts";
import { OutcomeSection } from "./outcome-section.tsx";
import type { OutcomeView } from "./outcome-view.ts";

/** Who said yes to the agreements. */
export function Confirmations({ confirmations }: Pick<OutcomeView, "confirmations">) {
	if (confirmations.length === 0) return null;
	return (
		<OutcomeSection id="bevestigd" title={m.outcome_confirmed_title()}>
			<ul className="outcome-confirmed">
				{confirmations.map(({ organisation, remark, confirmedAt }) => (
					<li key={organisation + remark}>
						<strong lang="nl">{organisation}</strong> <span className="soft">{formatDate(confirmedAt)}</span>
						{remark && (
							<p lang="nl" dir="auto">
								{remark}
							</p>
						)}
					</li>
				))}
			</ul>
		</OutcomeSection>
	);
}

/** How the agreements stand against the rights of children. */
export function RightsCheck({ rights, concept }: Pick<OutcomeView, "rights"> & { concept: boolean }) {
	const written = rights.filter(({ text }) => !isBlank(text));
	if (written.length === 0 && !concept) return null;
	return (
		<OutcomeSection id="kinderrechten" title={m.outcome_rights_title()}>
			<p className="soft">{m.outcome_rights_official()}</p>
			{written.length === 0 && <p className="soft">{m.export_rights_empty()}</p>}
			<dl className="outcome-rows">
				{written.map(({ right, text }) => (
					<div key={right}>
						<dt>{rightWords[right]()}</dt>
						<dd>
							<SharedText text={text} lang="nl" />
						</dd>
					</div>
				))}
			</dl>
		</OutcomeSection>
	);
}

/** What nobody knows yet, and who finds out. */
export function OpenQuestions({ themes, open }: Pick<OutcomeView, "themes" | "open">) {
	const asked = themes.filter(({ unknown }) => !isBlank(unknown));
	if (asked.length === 0 && isBlank(open)) return null;
	return (
		<OutcomeSection id="vragen" title={m.outcome_questions_title()}>
			<dl className="outcome-rows">
				{asked.map(({ id, name, unknown }) => (
					<div key={id}>
						<dt lang="nl" dir="auto">
							{name}
						</dt>
						<dd>
							<SharedText text={unknown} lang="nl" />
						</dd>
					</div>
				))}
				{!isBlank(open) && (
					<div>
						<dt>{m.outcome_questions_open()}</dt>
						<dd>
							<SharedText text={open} lang="nl" />
						</dd>
					</div>
				)}
			</dl>
		</OutcomeSection>
	);
}
