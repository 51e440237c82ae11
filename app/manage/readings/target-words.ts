import { formatNumber, m } from "#app/words/index.ts";
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

/** "1.200", "900 tot en met 1.000", "ten minste 900", "zoals in Nederland" */
export function aimText({ value, low, high, place }: Aim): string {
	if (value !== null) return formatNumber(value);
	if (low !== null && high !== null)
		return m.targets_range({ low: formatNumber(low), high: formatNumber(high) });
	if (low !== null) return m.targets_at_least({ low: formatNumber(low) });
	if (high !== null) return m.targets_at_most({ high: formatNumber(high) });
	return place ? m.targets_as_place({ place }) : "";
}
