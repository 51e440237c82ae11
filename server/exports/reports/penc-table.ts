import type { CardCaveat } from "#app/domain/figure/figure-card.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { caveatTexts, periodText, valueText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import type { PencRow } from "#server/overview/penc.server.ts";
import type { CellValue } from "../sheets/cell.ts";
import { aimText, answerText, whyText } from "./verdict-text.ts";

type PencColumnId =
	| "result-area"
	| "indicator"
	| "place"
	| "aim"
	| "realised"
	| "number"
	| "period"
	| "reached"
	| "note"
	| "source"
	| "provisional";

/** A column of the P&C table: on paper as words, in a spreadsheet as what it is. */
export interface PencColumn {
	id: PencColumnId;
	title: string;
	/** characters in a spreadsheet, and per cent of the paper; 0 leaves it to the spreadsheet alone */
	width: number;
	share: number;
	value: (row: PencRow) => CellValue;
}

/** "3. Goede zorg, op tijd en dichtbij" */
export const headingText = (heading: PencRow["heading"]): string =>
	heading ? `${heading.code}. ${inLanguage(heading.label, "nl")}` : m.prepare_no_heading();

/** A verdict stands only in rows with an adopted target; every other row has none. */
export function pencColumns(): PencColumn[] {
	return [
		{
			id: "result-area",
			title: m.overview_doc_area(),
			width: 34,
			share: 0,
			value: (row) => headingText(row.heading),
		},
		{
			id: "indicator",
			title: m.overview_doc_indicator(),
			width: 44,
			share: 20,
			value: ({ indicator }) => indicator.label,
		},
		{ id: "place", title: m.overview_doc_place(), width: 18, share: 11, value: ({ place }) => place },
		{
			id: "aim",
			title: m.overview_doc_aim(),
			width: 20,
			share: 13,
			value: ({ target, indicator }) => target && aimText(target.aim, indicator),
		},
		{
			id: "realised",
			title: m.overview_doc_realised(),
			width: 16,
			share: 10,
			value: ({ realised, indicator }) =>
				realised ? valueText(realised.value, indicator) : m.figures_value_missing(),
		},
		{
			id: "number",
			title: m.overview_doc_number(),
			width: 12,
			share: 0,
			value: ({ realised }) => (realised?.value.state === "shown" ? realised.value.value : null),
		},
		{
			id: "period",
			title: m.overview_doc_period(),
			width: 14,
			share: 8,
			value: ({ realised }) => realised && periodText(realised.period),
		},
		{
			id: "reached",
			title: m.overview_doc_reached(),
			width: 14,
			share: 9,
			value: ({ target }) => target && answerText(target.verdict),
		},
		{ id: "note", title: m.overview_doc_note(), width: 60, share: 26, value: note },
		{
			id: "source",
			title: m.overview_doc_source(),
			width: 40,
			share: 19,
			value: ({ realised }) => realised && `${realised.source.title}, ${realised.source.publisher}`,
		},
		{
			id: "provisional",
			title: m.overview_doc_provisional(),
			width: 11,
			share: 10,
			value: ({ realised }) => realised && realised.status === "voorlopig",
		},
	];
}

/** What the owner says, why there is no verdict yet, and what has to be minded at the value. */
function note({ target, realised }: PencRow): string {
	const caveats = realised
		? caveatTexts({
				...realised,
				caveats: realised.caveats.map(
					({ kind, text }): CardCaveat => ({ kind, text: text ? inLanguage(text, "nl") : null }),
				),
			})
		: [];
	return [target?.note ?? "", target ? whyText(target.verdict, target.aim) : "", ...caveats]
		.filter(Boolean)
		.join("\n");
}
