import * as XLSX from "@e965/xlsx";
import type { MissingReason } from "#app/domain/figure/figures.ts";
import { scaleIn, unitOf } from "#app/domain/import/head-words.ts";
import { odataSheet } from "./odata-address.ts";
import type { Observation, ODataTable } from "./read-odata.ts";

const missingNames: [RegExp, MissingReason][] = [
	[/impossible|notapplicable/i, "kan-niet"],
	[/secret|confidential|suppressed/i, "geheim"],
	[/unreliable|insufficient|toofew/i, "te-weinig-antwoorden"],
	[/notyet|expected/i, "nog-niet-bekend"],
];

/** Why the office gives no number; "" where there is one. */
function missingOf({ Value, ValueAttribute }: Observation): string {
	const attribute = ValueAttribute?.trim() || "None";
	if (attribute === "None") return typeof Value === "number" ? "" : "geen-gegevens";
	return missingNames.find(([name]) => name.test(attribute))?.[1] ?? "geen-gegevens";
}

/** Codes of totals are all of this form at CBS: the whole, and no part. */
const isWhole = (code: string, title: string): boolean => /^T\d{3,}$/.test(code) || /^totaal\b/i.test(title);

/**
 * Cells of a table as a workbook that is read like any other delivery, with heads that we know, so that its numbers stay
 * numbers. A nought is about nought: offices round, and say nothing else for none.
 * @param period of all of it, for a table that has none of its own
 */
export function sheetOf(table: ODataTable, observations: Observation[], period: string): Uint8Array {
	const measures = new Map(table.measures.map((one) => [one.Identifier.trim(), one]));
	const codes = table.dimensions.map((one) => ({
		...one,
		byKey: new Map(one.codes.map((code) => [code.Identifier.trim(), code])),
	}));
	const hasPeriod = table.dimensions.some(({ kind }) => kind === "period");
	const head = [
		"Onderwerp",
		...codes.map(({ kind, title }) => (kind === "place" ? "Gebied" : kind === "period" ? "Periode" : title)),
		...(hasPeriod ? [] : ["Periode"]),
		...["Waarde", "Eenheid", "Nauwkeurigheid", "Reden geen waarde", "Status"],
	];
	const rows = observations.flatMap((one): (string | number | null)[][] => {
		const measure = measures.get(one.Measure.trim());
		// Names of places and the like stand among the numbers.
		if (!measure || (typeof one.Value !== "number" && one.StringValue)) return [];
		const missing = missingOf(one);
		const unit = measure.Unit?.trim() ?? "";
		const bare = unitOf(unit) ?? unitOf(unit.replace(/^(?:x )?(?:1[. ]?000|1 mln|mln)\s*/i, ""));
		const value = missing ? null : Number(((one.Value ?? 0) * (scaleIn(unit) ?? 1)).toPrecision(15));
		const keys = codes.map(({ id, kind, byKey }) => {
			const key = String(one[id] ?? "").trim();
			const title = byKey.get(key)?.Title.trim() ?? key;
			if (kind !== "other") return key;
			return isWhole(key, title) ? "Totaal" : title;
		});
		const isProvisional = codes.some(({ id, kind, byKey }) => {
			const code = kind === "period" ? byKey.get(String(one[id] ?? "").trim()) : undefined;
			return (
				code !== undefined && (/voorlopig|provisional/i.test(code.Status ?? "") || code.Title.includes("*"))
			);
		});
		return [
			[
				measure.Title.trim(),
				...keys,
				...(hasPeriod ? [] : [period]),
				value,
				bare ?? "",
				value === 0 ? "ongeveer" : "",
				missing,
				isProvisional ? "voorlopig" : "definitief",
			],
		];
	});
	const around = [table.title, table.explanation, `Bron: ${table.address}`, table.modified].filter(Boolean);
	const sheet = XLSX.utils.aoa_to_sheet([...around.map((line) => [line]), [], head, ...rows]);
	const book = XLSX.utils.book_new(sheet, odataSheet);
	return XLSX.write(book, { type: "buffer", bookType: "xlsx", compression: true });
}
