import type { TargetVerdict } from "#app/domain/agreement/target-verdict.ts";
import type { AgreementTarget } from "#app/domain/outcome/outcome-agreement.ts";
import { type NumberStyle, numberText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";

/** "25 of meer in 2027" */
export function aimText({ value, direction, year }: AgreementTarget, { unit }: NumberStyle): string {
	const aim = { value: numberText(value, { unit, decimals: 2 }), year: String(year) };
	return direction === "at-least" ? m.overview_doc_aim_least(aim) : m.overview_doc_aim_most(aim);
}

const answers: Record<TargetVerdict["reached"], () => string> = {
	ja: m.year_reached_yes,
	nee: m.year_reached_no,
	"nog-niet-bekend": m.year_reached_unknown,
};

export const answerText = ({ reached }: TargetVerdict): string => answers[reached]();

/** Why nobody can say yet; "" where somebody can. */
export function whyText(verdict: TargetVerdict, { year }: AgreementTarget): string {
	if (verdict.reached !== "nog-niet-bekend") return "";
	const about = { year: String(year) };
	if (verdict.why === "hidden") return m.year_unknown_hidden(about);
	return verdict.why === "counted-otherwise"
		? m.year_unknown_counted_otherwise()
		: m.year_unknown_no_value(about);
}
