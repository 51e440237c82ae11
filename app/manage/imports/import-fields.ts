import { type ColumnRole, columnRoles, type Mapping, mappingSchema } from "#app/domain/import/mapping.ts";
import type { ProposedMapping, UnknownWord } from "#app/domain/import/preview.ts";

/** What a word of the file becomes, as a choice of its field. */
export const skipped = "-overslaan-";
export const madeNew = "-nieuw-";

/** Before a word: the button that makes an indicator of it, on another page. */
export const indicatorOf = "indicator:";

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

/**
 * What was said of how to read it, with what the fields of the page change; null when that is no mapping.
 * @param shown the mapping that they stand for
 */
export function readMappingFields(fields: Texts, said: Mapping, shown: ProposedMapping): Mapping | null {
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
	const constants = { ...said.constants };
	for (const name of ["indicator", "place", "period"] as const) {
		const text = textOf(fields, `constant:${name}`);
		if (text === (shown.constants?.[name] ?? "")) continue;
		if (text) constants[name] = text;
		else delete constants[name];
	}
	const { columns: before, sheet: _, firstHeadRow: __, headRows: ___, ...rest } = said;
	const made = mappingSchema.safeParse({
		...rest,
		...(isMoved
			? { sheet, ...(sheet === shown.sheet && head) }
			: { sheet: said.sheet, firstHeadRow: said.firstHeadRow, headRows: said.headRows }),
		// Another head is another table: its columns are proposed anew.
		...(!isMoved && isChanged ? { columns } : !isMoved && before && { columns: before }),
		constants,
	});
	return made.success ? made.data : null;
}

/** What a word is taken for until somebody says otherwise: what it is clearly a misspelling of. */
export const proposalFor = ({ suggestions }: UnknownWord): string =>
	suggestions.find(({ isClear }) => isClear)?.id ?? "";

/** The fields without words that were left as they were proposed. */
export const withoutProposals = (fields: Texts, words: UnknownWord[]): Texts => {
	const left = new Set(words.filter((one) => fields[wordField(one)] === proposalFor(one)).map(wordField));
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !left.has(name)));
};

/** The same with what was chosen for the words that nothing was known by. */
export function readWordFields(fields: Texts, said: Mapping, words: UnknownWord[]): Mapping | null {
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
	const made = mappingSchema.safeParse({ ...said, words: next, legend });
	return made.success ? made.data : null;
}
