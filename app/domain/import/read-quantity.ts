import type { MissingReason, Qualifier } from "../figure/figures.ts";
import { fold } from "../typed/fold.ts";
import { type Mark, readNumber } from "../typed/read-number.ts";
import type { Cell } from "./grid.ts";
import type { SignMeaning } from "./mapping.ts";

/** What stands in the place of a number. `low` and `high` are the ends of a range. */
export interface Quantity {
	value: number | null;
	qualifier: Qualifier;
	low: number | null;
	high: number | null;
	missing: MissingReason | null;
	/** the cell itself says that it is a percentage, or euros */
	sign: "percentage" | "euro" | null;
	provisional: boolean;
}

export type QuantityRead =
	| Quantity
	| { skip: true }
	| { problem: "blank" | "no-value" | "error" | "not-a-number" | "bad-range" }
	/** `sign` is what nobody explained: the whole cell, or the stars behind a number */
	| { problem: "unknown-sign"; sign: string }
	| { problem: "ambiguous"; readings: [number, number] };

export interface QuantityRules {
	/** of the whole file, where it is known */
	decimal?: Mark | undefined;
	/** a mean or share, of which "1.200" may be little more than one */
	measured?: boolean;
	/** what signs mean in this source */
	legend?: Readonly<Record<string, SignMeaning>> | undefined;
	/** Its source rounds: a nought may be a few. */
	rounded?: boolean;
	/** It cannot be below nought, so that -99997 is no number in any table. */
	neverNegative?: boolean;
	/** the numbers stand in thousands or millions */
	scale?: number | undefined;
}

/** Words that say why there is no number, in every source. Signs do so only where the source's own legend says it. */
const missingWords: Readonly<Record<string, MissingReason>> = {
	"geen gegevens": "geen-gegevens",
	"geen data": "geen-gegevens",
	"geen cijfers": "geen-gegevens",
	"geen cijfer": "geen-gegevens",
	"no data": "geen-gegevens",
	onbekend: "geen-gegevens",
	unknown: "geen-gegevens",
	"n.b.": "geen-gegevens",
	nb: "geen-gegevens",
	"n.a.": "geen-gegevens",
	"n/a": "geen-gegevens",
	"niet beschikbaar": "geen-gegevens",
	"not available": "geen-gegevens",
	"niet gevraagd": "niet-gevraagd",
	"not asked": "niet-gevraagd",
	"te weinig antwoorden": "te-weinig-antwoorden",
	"te weinig respondenten": "te-weinig-antwoorden",
	"te weinig waarnemingen": "te-weinig-antwoorden",
	"too few answers": "te-weinig-antwoorden",
	"nog niet bekend": "nog-niet-bekend",
	"n.n.b.": "nog-niet-bekend",
	nnb: "nog-niet-bekend",
	"volgt later": "nog-niet-bekend",
	"not yet known": "nog-niet-bekend",
	"kan niet voorkomen": "kan-niet",
	"niet van toepassing": "kan-niet",
	"n.v.t.": "kan-niet",
	nvt: "kan-niet",
	"not applicable": "kan-niet",
	geheim: "geheim",
	vertrouwelijk: "geheim",
	secret: "geheim",
	...Object.fromEntries(
		(
			[
				"geen-gegevens",
				"niet-gevraagd",
				"te-weinig-antwoorden",
				"nog-niet-bekend",
				"kan-niet",
				"geheim",
			] as const
		).map((id) => [id, id]),
	),
};

/** Why a number is missing, by the words that people use for it; null for other words. */
export function missingReasonOf(text: string): MissingReason | null {
	// "n.b", "N. B." and "nb" are one word.
	const words = [fold(text).trim(), fold(text).replace(/[. ]/g, "")];
	const known = words.find((word) => Object.hasOwn(missingWords, word));
	return (known === undefined ? null : missingWords[known]) ?? null;
}

/** Signs that statistics offices put in the place of a number; what each means differs by table. */
export const isSign = (text: string): boolean =>
	/^(?:[.\-x*#~?:/]|\.{2,3}|-{2,}|\*{2}|-9999\d{1,4}|-9{2,}|99999\d*|leeg|\(leeg\))$/i.test(text);

const exact = {
	qualifier: "exact",
	low: null,
	high: null,
	missing: null,
	sign: null,
	provisional: false,
} as const;

/**
 * Reads one cell as a quantity: "1.200", "2,4%", "€ 5.051", "<5", "minder dan 5", "ca. 12", "10-12", "12*" by a legend, or
 * the reason why there is none. Numbers of a workbook are taken as they are stored.
 */
export function readQuantity(cell: Cell, rules: QuantityRules): QuantityRead {
	const read = readCell(cell, rules);
	const isRounded = rules.rounded || rules.legend?.["0"] === "afgerond-nul";
	const isNought = "qualifier" in read && read.value === 0 && read.qualifier === "exact";
	// A sign for nothing is nothing; a nought among rounded numbers is less than half of what they are rounded to.
	return isRounded && isNought && !isSign(cell.text) ? { ...read, qualifier: "about" } : read;
}

const standsForNothing = /^-9999\d{1,4}$/;

function readCell(cell: Cell, rules: QuantityRules): QuantityRead {
	if (cell.fault) return { problem: cell.fault };
	const meant = meaningOf(cell.text, rules.legend);
	if (meant === "overslaan") return { skip: true };
	if (meant === "nul") return { ...exact, value: 0 };
	if (meant && meant !== "voorlopig" && meant !== "afgerond-nul")
		return { ...exact, value: null, missing: meant };
	if (standsForNothing.test(cell.text))
		return rules.neverNegative
			? { ...exact, value: null, missing: "geen-gegevens" }
			: { problem: "unknown-sign", sign: cell.text };
	if (cell.number !== undefined)
		return scaled({ ...exact, value: cell.number, sign: cell.percent ? "percentage" : null }, rules.scale);
	if (cell.text === "") return { problem: "blank" };
	const missing = missingReasonOf(cell.text);
	if (missing) return { ...exact, value: null, missing };
	if (isSign(cell.text)) return { problem: "unknown-sign", sign: cell.text };
	return cell.text.length > longestNumber ? { problem: "not-a-number" } : readText(cell.text, rules);
}

/** in signs, with the words around it */
const longestNumber = 100;

const meaningOf = (text: string, legend: QuantityRules["legend"]): SignMeaning | undefined =>
	legend && Object.hasOwn(legend, text.toLowerCase()) ? legend[text.toLowerCase()] : undefined;

function readText(given: string, rules: QuantityRules): QuantityRead {
	const { text, provisional, unexplained } = withoutMarks(given, rules.legend);
	if (unexplained) return { problem: "unknown-sign", sign: unexplained };
	const [bare, sign] = withoutUnit(text);
	const { rest, qualifier } = withoutQualifier(bare);
	const range = /^(.*\d)\s*(?:-|–|—|tot en met|t\/m|tot|a|à|to)\s*(\d.*)$/iu.exec(rest);
	if (range && qualifier === "exact")
		return readRange(range[1] ?? "", range[2] ?? "", rules, sign, provisional);
	const number = readNumber(rest, { decimal: rules.decimal, measured: rules.measured });
	if ("problem" in number) return number.problem === "ambiguous" ? number : { problem: "not-a-number" };
	return scaled({ ...exact, value: number.value, qualifier, sign, provisional }, rules.scale);
}

/** "12*" where the legend says what the star means. */
function withoutMarks(
	text: string,
	legend: QuantityRules["legend"],
): { text: string; provisional: boolean; unexplained?: string } {
	const [, number = "", mark = ""] = /^(.*\d)\s*(\*{1,2}|v|p)$/i.exec(text) ?? [];
	if (mark && meaningOf(mark, legend) === "voorlopig") return { text: number, provisional: true };
	return { text, provisional: false, ...(mark.startsWith("*") && { unexplained: mark }) };
}

function withoutUnit(text: string): [string, Quantity["sign"]] {
	const percent = /^(.*?)\s*(?:%|procent|percent)$/iu.exec(text);
	if (percent) return [percent[1] ?? "", "percentage"];
	const euro = /^([+\-−]?)\s*(?:€|eur(?:o)?)\s*(.*?)(?:,-)?$|^(.*?)(?:,-)?\s*(?:€|euro?)$/iu.exec(text);
	return euro ? [euro[3] ?? `${euro[1]}${euro[2]}`, "euro"] : [text, null];
}

const qualifierForms: [RegExp, Qualifier][] = [
	[/^(?:<|minder dan|kleiner dan|lager dan|onder de|less than|fewer than|under)\s*(?!=)/iu, "less_than"],
	[
		/^(?:ca\.?|circa|ongeveer|rond(?: de)?|±|~|≈|about|approx(?:imately|\.)?|afgerond|bijna|ruim)\s*/iu,
		"about",
	],
];

function withoutQualifier(text: string): { rest: string; qualifier: Qualifier } {
	for (const [form, qualifier] of qualifierForms) {
		const rest = text.replace(form, "");
		if (rest !== text) return { rest, qualifier };
	}
	return { rest: text, qualifier: "exact" };
}

function readRange(
	first: string,
	last: string,
	rules: QuantityRules,
	sign: Quantity["sign"],
	provisional: boolean,
): QuantityRead {
	const options = { decimal: rules.decimal, measured: rules.measured };
	const [low, high] = [readNumber(withoutUnit(first)[0], options), readNumber(last, options)];
	for (const end of [low, high])
		if ("problem" in end) return end.problem === "ambiguous" ? end : { problem: "not-a-number" };
	if (!("value" in low && "value" in high)) return { problem: "not-a-number" };
	if (low.value >= high.value) return { problem: "bad-range" };
	const range = { value: null, qualifier: "range", low: low.value, high: high.value } as const;
	return scaled({ ...exact, ...range, sign, provisional }, rules.scale);
}

/** Sums that came in thousands; what the file printed has no more digits than it had. */
function scaled(quantity: Quantity, scale: number | undefined): Quantity {
	if (!scale || scale === 1) return quantity;
	const times = (value: number | null) => (value === null ? null : Number((value * scale).toPrecision(15)));
	return { ...quantity, value: times(quantity.value), low: times(quantity.low), high: times(quantity.high) };
}
