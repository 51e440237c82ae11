import { m } from "#app/words/index.ts";
import type { AboutChoices } from "./choices.server.ts";

type Words = Record<string, (about: { field: string }) => string>;

/** What a text beside figures may be refused for. */
export const proseWords: Words = {
	hints: m.readings_error_hints,
	tells: m.readings_error_tells,
};

/** The same code says other things of other fields: a field that could not be read says what it takes. */
export const withReading = <Problem extends { field: string; code: string }>(
	problems: Problem[],
	fields: string[],
): { field: string; code: string }[] =>
	problems.map(({ field, code }) => ({
		field,
		code: (code === "invalid" || code === "empty") && fields.includes(field) ? `unreadable-${field}` : code,
	}));

/** What the fields of a figure are called. */
export const aboutLabels = (about: AboutChoices | null): Record<string, string> => ({
	indicator: m.readings_indicator(),
	place: m.readings_place(),
	period: m.readings_period(),
	...Object.fromEntries((about?.parts ?? []).map(({ name, label }) => [name, label])),
});
