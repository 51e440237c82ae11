import { agendaItemFields, laterFields, roomFields } from "./agreement-fields.ts";
import type { CommandType } from "./commands.ts";

/** Fields that a form can only send as text, and what the command wants. */
const numbers = new Set(["figure", "headCount", "position", "version", "stickers"]);
const flags = new Set(["on", "quotable", "fromPaper", "understood", "keep", "chosen"]);

/**
 * A command out of the fields of a plain form: numbers and ticks get their own type, empty fields are left out.
 * It is checked like the others afterwards. Forms that set a state (a phase, a figure) carry no id and get `freshId`;
 * forms that add something carry their own, so that a double press has one effect.
 */
export function commandFromForm(
	fields: Record<string, string>,
	freshId: string,
): { id: string; type: CommandType } & Record<string, unknown> {
	const entries = Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
		if (flags.has(name)) return [[name, value === "1" || value === "on"]];
		if (value === "") return [];
		return [[name, numbers.has(name) ? Number(value) : value]];
	});
	return { id: freshId, ...Object.fromEntries(entries), ...ofAgenda(fields), ...ofThemes(fields) } as {
		id: string;
		type: CommandType;
	};
}

const agreementFields: ReadonlySet<string> = new Set([...roomFields, ...laterFields]);

/** In the agenda an empty field empties what was there, and ticks make a list: "absent.sport" is on. */
function ofAgenda(fields: Record<string, string>): Record<string, unknown> {
	if (fields.type === "set-agenda-item") {
		const given = Object.entries(fields).filter(([name]) => agreementFields.has(name));
		return agendaItemFields(Object.fromEntries(given));
	}
	if (fields.type !== "set-absent") return {};
	return { absent: ticked(fields, "absent") };
}

/** The contributions that a theme is made of: "contributions.<id>" is on. None at all is nothing sent. */
function ofThemes(fields: Record<string, string>): Record<string, unknown> {
	const contributions = ticked(fields, "contributions");
	return contributions.length > 0 ? { contributions } : {};
}

/** Ticks as a list: the names behind the dot of the fields "list.name". */
function ticked(fields: Record<string, string>, list: string): string[] {
	const names = Object.keys(fields).filter((name) => name.startsWith(`${list}.`));
	return names.map((name) => name.slice(list.length + 1));
}
