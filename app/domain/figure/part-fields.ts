import { readBreakdown } from "./breakdown.ts";

/** The name of the field in which a form holds the part of a dimension: "part.leeftijd". */
export const partField = (dimension: string): string => `part.${dimension}`;

/** The fields of a form that says this breakdown. */
export const partFields = (breakdown: string): Record<string, string> =>
	Object.fromEntries(
		(readBreakdown(breakdown) ?? []).map(({ dimension, value }) => [partField(dimension), value]),
	);
