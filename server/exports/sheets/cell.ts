/** What stands in one cell: text, or a number, a day or yes and no, which stay what they are. */
export type CellValue = string | number | boolean | Date | null;

export interface SheetColumn<Row> {
	title: string;
	/** in characters */
	width: number;
	value: (row: Row) => CellValue;
}

/** What a spreadsheet would calculate with, also in the wide letters of East Asian keyboards. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** A number, a share or a telephone number with its sign: data, and harmless. */
const signedNumber = /^\s*[+-]\d[\d .,]*%?$/;
/** A cell of Excel holds 32,767 characters. */
const most = 32_000;

/** Text as long as a cell may hold. A cell of Excel that is of type text calculates nothing, whatever stands in it. */
export const cellText = (text: string): string => text.slice(0, most);

/**
 * Text for CSV, which knows no types: what begins like a formula gets an apostrophe before it, as OWASP advises
 * against CSV injection. A tab or line end at the beginning, which some programs skip, is taken off.
 */
export function safeText(text: string): string {
	const inside = cellText(text.replace(/^[\t\r\n]+/, ""));
	return formula.test(inside) && !signedNumber.test(inside) ? `'${inside}` : inside;
}
