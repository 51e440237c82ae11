/** One cell of a delivered table, as its file holds it. */
export interface Cell {
	/** as people read it in the file, without the space around it */
	text: string;
	/** The number that a workbook stores, whole; what is text there, or stands in a text file, has none. A percent is 2.4. */
	number?: number;
	/** Its format is a percentage: "2,4%" is the number 2.4. */
	percent?: true;
	/** Its format is a date: the ISO day. */
	day?: string;
	/** `no-value`: a formula whose outcome is not in the file; `error`: an outcome such as #DIV/0! */
	fault?: "no-value" | "error";
}

/** A table of one sheet; rows are as long as they are filled. */
export interface Sheet {
	name: string;
	hidden: boolean;
	rows: Cell[][];
	/** Cells that were joined: the text stands in the first one. Rows and columns from 0, both ends included. */
	merged: { top: number; left: number; bottom: number; right: number }[];
}

/** What a file holds, once it was read. */
export interface Grid {
	sheets: Sheet[];
	/** a workbook has numbers and formats of its own, a text has texts alone */
	kind: "text" | "workbook";
}

const empty: Cell = { text: "" };

export const cellAt = (rows: Cell[][], row: number, column: number): Cell => rows[row]?.[column] ?? empty;

/** "A" for 0, "AA" for 26: columns as spreadsheets name them. */
export function columnName(column: number): string {
	const before = Math.floor(column / 26);
	return (before > 0 ? columnName(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** The number of a column by its letters, from 0; -1 where it is no such name. */
export function columnNumber(name: string): number {
	if (!/^[A-Z]{1,3}$/.test(name)) return -1;
	return [...name].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B7", for a row and column from 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export const isBlankRow = (row: Cell[]): boolean => row.every(({ text }) => text === "");
