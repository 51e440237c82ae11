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

/** What was said of how to read it, with what the fields of the page change. @param shown the mapping that they stand for */
export function readMappingFields(fields: Texts, said: Mapping, shown: ProposedMapping): Mapping {
	const number = (name: "firstHeadRow" | "headRows") => {
		const text = textOf(fields, name);
		return /^\d{1,6}$/.test(text) ? Number(text) : shown[name];
	};
	const sheet = textOf(fields, "sheet") || shown.sheet;
	const head = { firstHeadRow: number("firstHeadRow"), headRows: number("headRows") };
	const isMoved =
		sheet !== shown.sheet || head.firstHeadRow !== shown.firstHeadRow || head.headRows !== shown.headRows;
	const columns = shown.columns.map(({ confidence: _, examples: __, letter, ...column }) => {
		const chosen = readRole(fields[`role:${letter}`] ?? "");
		const isSame = !chosen || roleValue(chosen) === roleValue(column);
		return isSame ? { ...column, column: letter } : { column: letter, ...chosen };
	});
	const isChanged = shown.columns.some((column) => {
		const chosen = fields[`role:${column.letter}`];
		return chosen !== undefined && chosen !== roleValue(column);
	});
	const constants = Object.fromEntries(
		(["indicator", "place", "period"] as const).flatMap((name) => {
			const text = textOf(fields, `constant:${name}`);
			return text ? [[name, text]] : [];
		}),
	);
	const { columns: before, sheet: _, firstHeadRow: __, headRows: ___, ...rest } = said;
	return mappingSchema.parse({
		...rest,
		...(isMoved
			? { sheet, ...(sheet === shown.sheet && head) }
			: { sheet: said.sheet, firstHeadRow: said.firstHeadRow, headRows: said.headRows }),
		// Another head is another table: its columns are proposed anew.
		...(!isMoved && isChanged ? { columns } : !isMoved && before && { columns: before }),
		...(Object.keys(constants).length > 0 && { constants: { ...said.constants, ...constants } }),
	});
}

/** The same with what was chosen for the words that nothing was known by. */
export function readWordFields(fields: Texts, said: Mapping, words: UnknownWord[]): Mapping {
	const known = said.words ?? {};
	const next = {
		...known,
		places: { ...known.places },
		indicators: { ...known.indicators },
		values: { ...known.values },
		skip: [...(known.skip ?? [])],
	};
	const legend: Record<string, string> = { ...said.legend };
	for (const one of words) {
		const chosen = textOf(fields, wordField(one));
		if (chosen === "" || chosen === madeNew) continue;
		if (one.kind === "sign") legend[one.word] = chosen;
		else if (chosen === skipped) next.skip.push(one.word);
		else if (one.kind === "place") next.places[one.word] = chosen;
		else if (one.kind === "indicator") next.indicators[one.word] = chosen;
		else if (one.kind === "value") next.values[`${one.dimension}=${one.word}`] = chosen;
	}
	return mappingSchema.parse({ ...said, words: next, legend });
}
