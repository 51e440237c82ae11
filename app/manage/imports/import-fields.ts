import { type ColumnRole, columnRoles, type Mapping, mappingSchema } from "#app/domain/import/mapping.ts";
import type { ProposedMapping, UnknownWord } from "#app/domain/import/preview.ts";

/** What a word of the file becomes, as a choice of its field. */
export const skipped = "-overslaan-";
export const madeNew = "-nieuw-";

/** The value of a column's field: its role, with the dimension it is of. */
export const roleValue = ({ role, dimension }: { role: ColumnRole; dimension?: string }): string =>
	role === "dimension" ? `dimension:${dimension ?? ""}` : role;

function readRole(value: string): { role: ColumnRole; dimension?: string } | null {
	const [role, dimension] = value.split(":");
	if (!(columnRoles as readonly string[]).includes(role ?? "")) return null;
	return role === "dimension" ? { role, dimension } : { role: role as ColumnRole };
}

/** The names of the fields of one unknown word. */
export const wordField = ({ kind, word, dimension }: UnknownWord): string =>
	`word:${JSON.stringify([kind, dimension, word])}`;

type Texts = Record<string, string>;
const textOf = (fields: Texts, name: string) => (fields[name] ?? "").trim();

/** The mapping that the fields of the page ask for, on the ground of the one that was used. */
export function readMappingFields(fields: Texts, used: ProposedMapping): Mapping {
	const columns = used.columns.map(({ confidence: _, examples: __, letter, ...column }) => {
		const chosen = readRole(fields[`role:${letter}`] ?? "");
		if (!chosen || roleValue(chosen) === roleValue(column)) return column;
		return { column: letter, ...chosen };
	});
	const constants = Object.fromEntries(
		(["indicator", "place", "period"] as const).flatMap((name) => {
			const text = textOf(fields, `constant:${name}`);
			return text ? [[name, text]] : [];
		}),
	);
	const number = (name: string) => {
		const read = Number(textOf(fields, name));
		return Number.isInteger(read) && read >= 0 && textOf(fields, name) !== "" ? read : undefined;
	};
	const sheet = textOf(fields, "sheet") || used.sheet;
	const decimal = textOf(fields, "decimal");
	const head = number("firstHeadRow");
	const heads = number("headRows");
	// Another sheet or head is another table: its columns are proposed anew.
	const moved =
		sheet !== used.sheet ||
		(head !== undefined && head !== used.firstHeadRow) ||
		(heads !== undefined && heads !== used.headRows);
	const mapping = {
		...(used.words && { words: used.words }),
		...(used.legend && { legend: used.legend }),
		...(used.year !== undefined && { year: used.year }),
		sheet,
		...(sheet === used.sheet && {
			firstHeadRow: head || used.firstHeadRow,
			headRows: heads ?? used.headRows,
		}),
		...(!moved && { columns }),
		...(Object.keys(constants).length > 0 && { constants: { ...used.constants, ...constants } }),
		...((decimal === "," || decimal === ".") && { decimal }),
	};
	return mappingSchema.parse(mapping);
}

/** The same mapping with what was chosen for the words that nothing was known by. */
export function readWordFields(fields: Texts, used: ProposedMapping, words: UnknownWord[]): Mapping {
	const known = used.words ?? {};
	const next = {
		places: { ...known.places },
		indicators: { ...known.indicators },
		values: { ...known.values },
		skip: [...(known.skip ?? [])],
	};
	const legend = { ...used.legend };
	for (const one of words) {
		const chosen = textOf(fields, wordField(one));
		if (chosen === "" || chosen === madeNew) continue;
		if (chosen === skipped) next.skip.push(one.word);
		else if (one.kind === "place") next.places[one.word] = chosen;
		else if (one.kind === "indicator") next.indicators[one.word] = chosen;
		else if (one.kind === "value") next.values[`${one.dimension}=${one.word}`] = chosen;
		else if (one.kind === "sign") Object.assign(legend, { [one.word]: chosen });
	}
	const columns = used.columns.map(({ confidence: _, examples: __, letter: ___, ...column }) => column);
	return mappingSchema.parse({ ...used, columns, words: next, legend });
}
