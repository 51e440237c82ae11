import type { CommandType } from "./commands.ts";

/** Fields that a form can only send as text, and what the command wants. */
const numbers = new Set(["figure", "headCount"]);
const flags = new Set(["on", "quotable", "fromPaper"]);

/**
 * A command out of the fields of a plain form: numbers and ticks get their own type, empty fields are left out.
 * It is checked like any other afterwards. Forms that set a state (a phase, a figure) carry no id and get `freshId`;
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
	return { id: freshId, ...Object.fromEntries(entries) } as { id: string; type: CommandType };
}
