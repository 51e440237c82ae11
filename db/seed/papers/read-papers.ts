import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import * as lists from "#app/domain/figure/figures.ts";
import { nodeKinds, nodeRoles } from "#app/domain/figure/framework.ts";
import { periodKinds } from "#app/domain/figure/period.ts";

const folder = path.resolve("db/seed/papers");

const id = z.string().regex(/^[a-z0-9-]{1,40}$/);
const words = z.object({ nl: z.string().min(1), en: z.string().min(1) });

const schemas = {
	"sources.json": z.array(
		z.object({
			id: z.string(),
			file: z.string(),
			title: z.string().min(1),
			publisher: z.string().min(1),
			url: z.string().nullable(),
			kind: z.enum(lists.sourceKinds),
			public: z.boolean(),
			totals: z.enum(lists.totalsKinds),
			publishedOn: z
				.string()
				.regex(/^\d{4}(-\d\d){0,2}$/)
				.nullable(),
			account: words,
			origins: z.array(z.object({ indicators: z.array(id) })),
		}),
	),
	"indicators.json": z.array(
		z.strictObject({
			id,
			label: words,
			definition: words,
			unit: z.enum(lists.units),
			kind: z.enum(lists.indicatorKinds),
			population: z.enum(lists.populations),
			direction: z.enum(lists.directions),
			decimals: z.int().min(0).max(2),
			measure: z.enum(lists.measures),
			dimensions: z.array(id),
			shownBreakdown: z.string(),
			periodKind: z.enum(periodKinds),
		}),
	),
	"dimensions.json": z.array(
		z.object({
			id,
			label: words,
			adding: z.enum(lists.addings),
			values: z.array(z.object({ id, label: words })),
		}),
	),
	"places.json": z.array(
		z.object({
			id,
			level: z.enum(lists.placeLevels),
			name: z.string().min(1),
			shortName: z.string().min(1),
			code: z.string().min(1),
			parent: id.nullable(),
			/** of a group: ids of places that are before it in the file, in that year */
			members: z.array(id).optional(),
			membersPeriod: z
				.string()
				.regex(/^\d{4}$/)
				.optional(),
		}),
	),
	"frameworks.json": z.array(
		z.object({
			id,
			place: id,
			title: z.string().min(1),
			nodes: z.array(
				z.object({
					code: z.string().min(1),
					kind: z.enum(nodeKinds),
					label: words,
					text: words.nullable(),
					parent: z.string().nullable(),
					position: z.int().min(1),
				}),
			),
			indicators: z.array(z.object({ node: z.string(), indicator: id, role: z.enum(nodeRoles) })),
		}),
	),
};

/** What one of the papers' files holds, checked. */
export function readPapersFile<Name extends keyof typeof schemas>(
	name: Name,
): z.infer<(typeof schemas)[Name]> {
	return schemas[name].parse(JSON.parse(readFileSync(path.join(folder, name), "utf8"))) as never;
}

export const readPaper = (file: string): Uint8Array => readFileSync(path.join(folder, file));
