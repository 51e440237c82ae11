import { z } from "zod";
import { missingReasons, units } from "../figure/figures.ts";

const text = z.string();
const unit = z.enum(units);
const years = z.number();

/** A number always stands beside the words for it, so that nobody has to read it back out of them. */
const number = z.number().nullable().describe("null unless the number is shown");

const publishedValue = z.discriminatedUnion("state", [
	z.object({
		state: z.literal("shown"),
		value: z.number(),
		qualifier: z.enum(["about", "less_than"]).optional(),
		low: z.number().optional(),
		high: z.number().optional(),
		printed: text.optional(),
	}),
	z.object({ state: z.literal("range"), low: z.number(), high: z.number() }),
	z.object({ state: z.literal("small"), lessThan: z.number() }),
	z.object({ state: z.literal("withheld") }),
	z.object({ state: z.literal("missing"), reason: z.enum(missingReasons).optional() }),
]);

/** A figure of the table as published that evening. `value`, `sentence` and the like are ready-made text in Dutch. */
export const outcomeFigure = z.object({
	indicator: text,
	area: text.describe("CBS code"),
	period: text,
	breakdown: text,
	release: text,
	label: text,
	sentence: text,
	unit: unit.describe("of every number of this figure"),
	value: text.describe('"7%", "minder dan 5", "niet getoond", "geen gegevens"'),
	number,
	place: text.describe("the wijk, or its gemeente when the wijk has no value"),
	periodText: text,
	age: years.describe("calendar years between the period and the evening"),
	comparison: z.array(z.object({ place: text, value: text, number, periodText: text })),
	areas: z
		.array(z.object({ code: text, name: text, value: publishedValue, text }))
		.describe("the wijken for the map; empty when the figure does not exist per wijk"),
	source: z.object({ title: text, publisher: text, published: text }),
	caveats: z.array(text),
	provisional: z.boolean(),
	fictional: z.boolean().describe("made up for the demo"),
});

/** The figure that an agreement watches, as published then. */
export const watchedFigure = z.object({
	indicator: text,
	label: text,
	unit,
	value: text,
	number,
	period: text,
	periodText: text,
});

const valueAt = z.object({ value: text, number, period: text });

/** A figure beside an agreement: as it was then, and its newest published value. Ready-made text in Dutch. */
export const figureMove = z.object({
	indicator: text,
	label: text,
	unit,
	// biome-ignore lint/suspicious/noThenProperty: a value, never a function, so nothing waits for it.
	then: valueAt,
	now: valueAt.nullable().describe("null while there is no newer value than the one of then"),
	age: years.describe("calendar years between the newest value's period and the day it is shown"),
	comparable: z
		.boolean()
		.describe("both are known and may be compared: no break in the series lies between them"),
});

export type OutcomeFigure = z.infer<typeof outcomeFigure>;
export type WatchedFigure = z.infer<typeof watchedFigure>;
export type FigureMove = z.infer<typeof figureMove>;
