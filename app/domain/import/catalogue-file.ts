import { z } from "zod";
import {
	directions,
	indicatorKinds,
	kindsOfUnit,
	placeLevels,
	populations,
	units,
} from "../figure/figures.ts";

const text = z.string().trim().min(1).max(200);
const words = z.union([text, z.looseObject({ nl: text, en: text.optional() })]);

/** Places and indicators that are loaded into an installation: `npm run import -- --catalogue FILE.json`. */
export const catalogueFile = z.object({
	areas: z
		.array(
			z.object({
				code: z.string().trim().min(1).max(40),
				name: text,
				level: z.enum(placeLevels),
				/** code or name of another area of this file */
				parent: z.string().trim().max(200).nullish(),
				year: z.number().int().min(1990).max(2100).optional(),
				shortName: text.optional(),
			}),
		)
		.max(20_000)
		.default([]),
	indicators: z
		.array(
			z
				.object({
					id: z.string().regex(/^[a-z0-9-]{1,40}$/),
					label: words,
					unit: z.enum(units),
					kind: z.enum(indicatorKinds).optional(),
					definition: words.optional(),
					population: z.enum(populations).optional(),
					direction: z.enum(directions).optional(),
					decimals: z.number().int().min(0).max(4).optional(),
				})
				.refine(({ unit, kind }) => !kind || kindsOfUnit[unit].includes(kind), {
					path: ["kind"],
					message: "does not go with the unit",
				}),
		)
		.max(5_000)
		.default([]),
});
export type CatalogueFile = z.infer<typeof catalogueFile>;
