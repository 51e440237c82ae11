import type { Grid } from "#app/domain/import/grid.ts";
import { isBlankRow } from "#app/domain/import/grid.ts";
import { FileRefused } from "./file-refused.ts";
import { limits } from "./limits.ts";
import { readText } from "./read-text.ts";
import { type Comment, readWorkbook } from "./read-workbook.ts";
import type { ZipEntries } from "./zip-entries.ts";

/**
 * Reads a delivered file by what is in it, whatever its name says.
 * @throws {FileRefused}
 */
export function readFile(given: Uint8Array): { grid: Grid; parts: ZipEntries; comments: Comment[] } {
	const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
	if (bytes.length > limits.file) throw new FileRefused("too-large");
	const read = isWorkbook(bytes)
		? readWorkbook(bytes)
		: { grid: textOf(bytes), parts: new Map(), comments: [] };
	if (read.grid.sheets.every(({ rows }) => rows.every(isBlankRow))) throw new FileRefused("empty");
	return read;
}

const isWorkbook = (bytes: Buffer): boolean =>
	bytes.length > 8 && (bytes.readUInt32BE(0) === 0x504b0304 || bytes.readUInt32BE(0) === 0xd0cf11e0);

function textOf(bytes: Buffer): Grid {
	if (bytes.length === 0) throw new FileRefused("empty");
	const start = bytes
		.toString("latin1", 0, 200)
		.replace(/^\u00ef\u00bb\u00bf/, "")
		.trimStart();
	if (/^(?:%PDF|\{\\rtf|<!doctype|<html|<\?xml|[{[]\s*["{[])/i.test(start))
		throw new FileRefused("unknown-kind");
	return readText(bytes);
}
