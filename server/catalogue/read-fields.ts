import { z } from "zod";
import { readPeriodWords } from "#app/domain/import/period-words.ts";
import { plain } from "#app/domain/text-field.ts";
import { numberIn } from "#app/domain/typed/read-number.ts";
import type { Fields } from "./change-record.server.ts";

/** A text that may be blank, which is null. */
export const textOrNull = (max: number) =>
	plain()
		.max(max)
		.transform((text) => text || null);

/** What `read` makes of a text: blank is null, and what it makes nothing of is not taken. */
export const readOrNull = <Value>(read: (typed: string) => Value | null) =>
	plain().transform((typed, context): Value | null => {
		if (typed === "") return null;
		const value = read(typed);
		if (value === null) context.addIssue({ code: "custom" });
		return value;
	});

/** A whole number between these, or null where the field is blank. */
export const wholeOrNull = (least: number, most: number) =>
	plain()
		.transform((typed) => (typed === "" ? null : numberIn(typed)))
		.pipe(z.number().int().min(least).max(most).nullable());

/** One of a list, or null where nothing was chosen. */
export const choiceOrNull = <Choice extends string>(choices: readonly Choice[]) =>
	z.enum(["", ...choices] as const).transform((chosen) => (chosen === "" ? null : (chosen as Choice)));

/** A period as people write it; "2024/2025" is a school year or a span, and not taken. */
function readTypedPeriod(typed: string): string | null {
	const read = readPeriodWords(typed);
	return "period" in read ? read.period : null;
}
export const periodOrNull = readOrNull(readTypedPeriod);
export const requiredPeriod = periodOrNull.pipe(z.string());

/** An address of a page. */
export function readUrl(typed: string): string | null {
	if (typed.length > 500 || !/^https?:\/\//i.test(typed)) return null;
	return URL.canParse(typed) ? new URL(typed).href : null;
}

/** The fields that a schema asks for, blank where the form has none. */
export const blankWhereMissing = (fields: Fields, names: readonly string[]): Fields =>
	Object.fromEntries(names.map((name) => [name, fields[name] ?? ""]));

/**
 * A stored value as its field holds it, so that it is read as it was: a fourth decimal keeps "2,125" from being taken for
 * thousands.
 */
export function asField(value: string | number | null): string {
	if (typeof value !== "number") return value ?? "";
	const typed = String(value).replace(".", ",");
	return /,\d{3}$/.test(typed) ? `${typed}0` : typed;
}
