import type { CardAssessment, CardNote, CardTarget } from "#app/domain/figure/beside.ts";
import type { Unit } from "#app/domain/figure/figures.ts";
import type { Verdict } from "#app/domain/figure/told-target.ts";
import { numberText } from "./figure-text.ts";
import { m } from "./index.ts";

export const basisWords: Record<CardTarget["basis"], () => string> = {
	begroting: m.targets_basis_begroting,
	beleid: m.targets_basis_beleid,
	"wettelijke-norm": m.targets_basis_wettelijke_norm,
	contract: m.targets_basis_contract,
	wijkafspraak: m.targets_basis_wijkafspraak,
};

export const verdictWords: Record<Verdict, () => string> = {
	ja: m.targets_verdict_ja,
	nee: m.targets_verdict_nee,
	deels: m.targets_verdict_deels,
	"niet-te-zeggen": m.targets_verdict_niet_te_zeggen,
};

export const noteKindWords: Record<CardNote["kind"], () => string> = {
	zien: m.notes_kind_zien,
	verklaring: m.notes_kind_verklaring,
	doen: m.notes_kind_doen,
	verwachting: m.notes_kind_verwachting,
	bevinding: m.notes_kind_bevinding,
	verschil: m.notes_kind_verschil,
};

export const colourWords: Record<CardAssessment["colour"], () => string> = {
	green: m.catalogue_colour_green,
	amber: m.catalogue_colour_amber,
	red: m.catalogue_colour_red,
};

/** The tone of a badge or an edge. */
export const colourTones = { green: "success", amber: "warning", red: "danger" } as const;

interface WrittenAim {
	value: number | null;
	low: number | null;
	high: number | null;
	unit: Unit | null;
	/** the place that it is relative to, by its name */
	place: string | null;
}

/** "1.200", "12,5%", "900 tot en met 1.000", "ten minste 900", "zoals in Nederland" */
export function aimText({ value, low, high, unit, place }: WrittenAim): string {
	const text = (number: number) => numberText(number, { unit, decimals: 6 });
	if (value !== null) return text(value);
	if (low !== null && high !== null) return m.targets_range({ low: text(low), high: text(high) });
	if (low !== null) return m.targets_at_least({ low: text(low) });
	if (high !== null) return m.targets_at_most({ high: text(high) });
	return place ? m.targets_as_place({ place }) : "";
}
