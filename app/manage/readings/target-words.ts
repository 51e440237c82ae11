import { numberText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import type { Aim } from "./targets.server.ts";

export const basisWords = {
	begroting: m.targets_basis_begroting,
	beleid: m.targets_basis_beleid,
	"wettelijke-norm": m.targets_basis_wettelijke_norm,
	contract: m.targets_basis_contract,
	wijkafspraak: m.targets_basis_wijkafspraak,
};

export const verdictWords = {
	ja: m.targets_verdict_ja,
	nee: m.targets_verdict_nee,
	deels: m.targets_verdict_deels,
	"niet-te-zeggen": m.targets_verdict_niet_te_zeggen,
};

/** "1.200", "12,5%", "900 tot en met 1.000", "ten minste 900", "zoals in Nederland" */
export function aimText({ value, low, high, unit, place }: Aim): string {
	const text = (number: number) => numberText(number, { unit, decimals: 6 });
	if (value !== null) return text(value);
	if (low !== null && high !== null) return m.targets_range({ low: text(low), high: text(high) });
	if (low !== null) return m.targets_at_least({ low: text(low) });
	if (high !== null) return m.targets_at_most({ high: text(high) });
	return place ? m.targets_as_place({ place }) : "";
}
