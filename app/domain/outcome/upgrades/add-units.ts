import { z } from "zod";
import { type Unit, units } from "#app/domain/figure/figures.ts";

const value = z.looseObject({ value: z.string() });
const watched = value.extend({ indicator: z.string() });
// biome-ignore lint/suspicious/noThenProperty: a value, never a function, so nothing waits for it.
const move = z.looseObject({ indicator: z.string(), then: value, now: value.nullable() });

/** Of version 1 only what the step needs. */
const versionOne = z.looseObject({
	figures: z.array(z.looseObject({ indicator: z.string(), unit: z.enum(units) })),
	agreements: z.array(z.looseObject({ figure: watched.nullable(), target: z.looseObject({}).nullable() })),
	lookback: z.looseObject({ items: z.array(z.looseObject({ figure: move.nullable() })) }).nullable(),
});

/**
 * Version 1 to 2: the figures beside agreements, and the targets, say their unit and number. Version 1 had them in
 * Dutch words alone, which are read here for the last time; the figures of the table knew their unit already.
 */
export function addUnits(stored: object): object {
	const { figures, agreements, lookback, ...rest } = versionOne.parse(stored);
	const unitOf = (indicator: string, ...texts: (string | undefined)[]): Unit =>
		figures.find((figure) => figure.indicator === indicator)?.unit ??
		texts.flatMap((text) => (text && read(text)?.unit) || [])[0] ??
		"aantal";
	return {
		...rest,
		figures,
		agreements: agreements.map(({ figure, target, ...agreement }) => {
			const unit = figure && unitOf(figure.indicator, figure.value);
			return {
				...agreement,
				figure: figure && { ...withNumber(figure), unit },
				target: target && { ...target, unit },
			};
		}),
		lookback: lookback && {
			...lookback,
			items: lookback.items.map(({ figure, ...item }) => ({
				...item,
				figure: figure && {
					...figure,
					unit: unitOf(figure.indicator, figure.then.value, figure.now?.value),
					// biome-ignore lint/suspicious/noThenProperty: a value, never a function, so nothing waits for it.
					then: withNumber(figure.then),
					now: figure.now && withNumber(figure.now),
				},
			})),
		},
	};
}

const withNumber = <Value extends { value: string }>(one: Value) => ({
	...one,
	number: read(one.value)?.number ?? null,
});

const signs: Record<string, Unit> = { "%": "percentage", dagen: "dagen", jaar: "jaar", "€": "euro" };

/** "16,2%", "640", "28 dagen" or "€ 40.908.672"; null for "minder dan 5", "niet getoond" and "geen gegevens". */
function read(text: string): { number: number; unit: Unit } | null {
	const [, before, digits = "", after] = /^(€)?\s*(-?[\d.]+(?:,\d+)?)\s*(%|dagen|jaar)?$/.exec(text) ?? [];
	if (!digits) return null;
	return {
		number: Number(digits.replaceAll(".", "").replace(",", ".")),
		unit: signs[before ?? after ?? ""] ?? "aantal",
	};
}
