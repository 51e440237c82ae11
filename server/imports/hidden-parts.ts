import { type ColumnOfTexts, personIn } from "#app/domain/import/person-level.ts";
import type { ImportRefusal } from "#app/domain/import/preview.ts";
import { checkPrivacy } from "#app/domain/privacy/privacy-check.ts";
import type { ZipEntries } from "./zip-entries.ts";

/**
 * What goes along in a workbook without being on a sheet: the memory of pivot tables, of links to other workbooks, and
 * comments. Who deletes the sheet with the children behind a pivot table sends its rows all the same.
 * @returns what to refuse, with the part of the file where it stands
 */
export function personInParts(
	parts: ZipEntries,
	comments: { place: string; text: string }[],
): ImportRefusal | null {
	for (const name of parts.keys())
		if (
			/^xl\/(?:model|embeddings)\/.+|^xl\/pivotCache\/.+\.bin$|^Object \d+\/content\.xml$/.test(name) &&
			isData(name, parts)
		)
			return { code: "hidden-unreadable", place: name };
	for (const column of [...pivotColumns(parts), ...linkedColumns(parts)]) {
		const found = personIn(column);
		if (found) return found;
	}
	for (const { place, text } of [...comments, ...threads(parts)]) {
		const hint = checkPrivacy(text).find(({ type }) =>
			["bsn", "iban", "birthdate", "school_group_age"].includes(type),
		);
		if (hint) return { code: hint.type === "birthdate" ? "person-birthdate" : "person-bsn", place };
	}
	return null;
}

/** An embedded picture of a chart is none; another workbook or a data model is. */
const isData = (name: string, parts: ZipEntries): boolean => (parts.get(name)?.length ?? 0) > 0;

const text = (parts: ZipEntries, name: string): string => parts.get(name)?.toString("utf8") ?? "";

const unescaped = (given: string): string =>
	given
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&quot;/g, '"')
		.replace(/&apos;/g, "'")
		.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
		.replace(/&amp;/g, "&");

const items = /<(?:\w+:)?([snbdex])\b([^>]*?)\/?>/g;
const attributeValue = (attributes: string): string => unescaped(/\bv="([^"]*)"/.exec(attributes)?.[1] ?? "");

/** The columns that pivot tables remember: in the records, or in the lists of a field where no records were kept. */
function pivotColumns(parts: ZipEntries): ColumnOfTexts[] {
	const columns: ColumnOfTexts[] = [];
	for (const name of parts.keys()) {
		const number = /^xl\/pivotCache\/pivotCacheDefinition(\d+)\.xml$/.exec(name)?.[1];
		if (number === undefined) continue;
		const fields = [
			...text(parts, name).matchAll(/<(?:\w+:)?cacheField\b([^>]*)>(.*?)<\/(?:\w+:)?cacheField>/gs),
		].map(([, attributes = "", inside = ""]) => ({
			head: unescaped(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? ""),
			shared: [...inside.matchAll(items)].map(([, , own = ""]) => attributeValue(own)),
		}));
		const records = `xl/pivotCache/pivotCacheRecords${number}.xml`;
		const rows = [...text(parts, records).matchAll(/<(?:\w+:)?r>(.*?)<\/(?:\w+:)?r>/gs)].map(
			([, inside = ""]) =>
				[...inside.matchAll(/<(?:\w+:)?([snbdexm])\b([^>]*?)\/?>/g)].map(([, kind, own = ""], field) =>
					kind === "x" ? (fields[field]?.shared[Number(attributeValue(own))] ?? "") : attributeValue(own),
				),
		);
		fields.forEach(({ head, shared }, field) => {
			const values = rows.length > 0 ? rows.map((row) => row[field] ?? "") : shared;
			columns.push(columnOf(rows.length > 0 ? records : name, head, values));
		});
	}
	return columns;
}

/** What a workbook remembers of the cells of others that it refers to. */
function linkedColumns(parts: ZipEntries): ColumnOfTexts[] {
	const columns: ColumnOfTexts[] = [];
	for (const name of parts.keys()) {
		if (!/^xl\/externalLinks\/externalLink\d+\.xml$/.test(name)) continue;
		const byColumn = new Map<string, string[]>();
		const cells = /<(?:\w+:)?cell\b[^>]*\br="([A-Z]+)\d+"[^>]*>\s*<(?:\w+:)?v>([^<]*)</g;
		for (const [, letters = "", value = ""] of text(parts, name).matchAll(cells))
			byColumn.set(letters, [...(byColumn.get(letters) ?? []), unescaped(value)]);
		for (const [letters, values] of byColumn) columns.push(columnOf(name, values[0] ?? letters, values));
	}
	return columns;
}

function columnOf(place: string, head: string, values: string[]): ColumnOfTexts {
	const filled = values.map((one) => one.replace(/T00:00:00$/, "")).filter((one) => one !== "");
	const numeric = filled.filter((one) => /^-?\d+(?:\.\d+)?$/.test(one)).length;
	return {
		head,
		cells: filled.map((one) => ({ text: one, place })),
		isValue: numeric > filled.length / 2,
		isKnown: false,
		isLabel: false,
	};
}

function threads(parts: ZipEntries): { place: string; text: string }[] {
	return [...parts.keys()]
		.filter((name) => /^xl\/(?:threadedComments\/|comments)[^/]*\.xml$/.test(name))
		.flatMap((name) =>
			[
				...text(parts, name).matchAll(
					/<(?:\w+:)?(?:threadedComment|comment)\b([^>]*)>(.*?)<\/(?:\w+:)?(?:threadedComment|comment)>/gs,
				),
			].map(([, attributes = "", inside = ""]) => ({
				place: `${name} ${/\bref="([^"]*)"/.exec(attributes)?.[1] ?? ""}`.trim(),
				text: unescaped(inside.replace(/<[^>]+>/g, " ")),
			})),
		);
}
