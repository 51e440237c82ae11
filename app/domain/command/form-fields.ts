import { readDay } from "../typed/read-day.ts";
import { numberIn } from "../typed/read-number.ts";

/** The fields of a plain form as it sends them; a tick that is off is not among them. */
export type FormFields = Readonly<Record<string, string | undefined>>;

/** Reads one field of a form for a command; `undefined` leaves it out of the command. What it is must be checked after. */
export type FormReader = (fields: FormFields, name: string) => unknown;

/** A word or text; what was left empty was not given. */
export const given: FormReader = (fields, name) => fields[name] || undefined;

/** A text that may be emptied. */
export const written: FormReader = (fields, name) => fields[name];

/** A value that may be taken out. */
export const givenOrNone: FormReader = (fields, name) => (fields[name] === "" ? null : fields[name]);

export const number: FormReader = (fields, name) => (fields[name] ? numberIn(fields[name]) : undefined);

export const numberOrNone: FormReader = (fields, name) => (fields[name] === "" ? null : number(fields, name));

/** A day as people write it; one that cannot be read stays as it was typed, for the command to refuse. */
export const dayOrNone: FormReader = (fields, name) => {
	const typed = givenOrNone(fields, name);
	return typeof typed === "string" ? (readDay(typed) ?? typed) : typed;
};

export const tick: FormReader = (fields, name) =>
	fields[name] === undefined ? undefined : fields[name] === "1" || fields[name] === "on";

/** A list of ticks: the names behind the dot of the fields "list.name". */
export const ticks = (fields: FormFields, list: string): string[] =>
	Object.keys(fields).flatMap((name) => (name.startsWith(`${list}.`) ? [name.slice(list.length + 1)] : []));

/** The fields of a command out of those of a form. */
export function readForm(
	readers: Readonly<Record<string, FormReader | undefined>>,
	fields: FormFields,
): Record<string, unknown> {
	const read = Object.entries(readers).map(([name, reader]): [string, unknown] => [
		name,
		reader?.(fields, name),
	]);
	return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}
