import type { Db } from "#db/client.ts";
import {
	dimension,
	dimensionValue,
	framework,
	frameworkNode,
	indicator,
	indicatorDimension,
	indicatorNode,
} from "#db/schema/index.ts";
import { catalogueDimensions } from "./dimensions.ts";
import { catalogueIndicators } from "./indicators.ts";

const inFramework = (node: string): string => `sociaal-domein:${node}`;

/** The result areas that gemeenten commonly order the social domain by; a gemeente replaces them by its own. */
const resultAreas: Omit<typeof frameworkNode.$inferInsert, "id" | "framework" | "kind" | "position">[] = [
	{
		code: "1",
		label: {
			nl: "Meedoen, regie en gelijke kansen",
			en: "Taking part, being in charge and equal chances",
		},
	},
	{
		code: "2",
		label: {
			nl: "Kwaliteit van leven en een sterke sociale basis",
			en: "Quality of life and a strong social basis",
		},
	},
	{
		code: "3",
		label: { nl: "Goede zorg, op tijd en dichtbij", en: "Good care, in time and close by" },
	},
	{
		code: "4",
		label: {
			nl: "Balans tussen sociale basis, basiszorg en aanvullende zorg",
			en: "A balance of social basis, basic care and additional care",
		},
	},
];

/** The indicators that a new installation may begin with. */
export const starterIndicators = catalogueIndicators.map(({ row: { id, label, explanation } }) => ({
	id,
	label,
	explanation,
}));

/**
 * Puts the starter catalogue in: indicators with their dimensions and result areas, and no value. What is there already
 * stays as it is.
 * @returns how many indicators are new
 */
export async function seedCatalogue(tx: Db): Promise<number> {
	await tx.insert(framework).values({ id: "sociaal-domein", title: "Sociaal domein" }).onConflictDoNothing();
	await tx
		.insert(frameworkNode)
		.values(
			resultAreas.map((area, position) => ({
				...area,
				id: inFramework(area.code),
				framework: "sociaal-domein",
				kind: "result-area" as const,
				position,
			})),
		)
		.onConflictDoNothing();
	await seedDimensions(tx, catalogueDimensions);
	const made = await tx
		.insert(indicator)
		.values(catalogueIndicators.map(({ row }) => row))
		.onConflictDoNothing()
		.returning({ id: indicator.id });
	const added = catalogueIndicators.filter(({ row }) => made.some(({ id }) => id === row.id));
	if (added.length > 0) await tieIndicators(tx, added);
	return added.length;
}

type ValueSeed = Omit<typeof dimensionValue.$inferInsert, "dimension" | "position">;
type DimensionSeed = typeof dimension.$inferInsert & { values: ValueSeed[] };

/** Dimensions with their values in their order. */
export async function seedDimensions(tx: Db, dimensions: DimensionSeed[]): Promise<void> {
	await tx
		.insert(dimension)
		.values(dimensions.map(({ values: _, ...row }) => row))
		.onConflictDoNothing();
	await tx
		.insert(dimensionValue)
		.values(
			dimensions.flatMap(({ id, values }) =>
				values.map((value, position) => ({ ...value, dimension: id, position })),
			),
		)
		.onConflictDoNothing();
}

/** Under its result area, and with its dimensions in their order. */
async function tieIndicators(tx: Db, added: typeof catalogueIndicators): Promise<void> {
	await tx
		.insert(indicatorNode)
		.values(added.map(({ row, resultArea }) => ({ indicator: row.id, node: inFramework(resultArea) })));
	const ties = added.flatMap(({ row, dimensions }) =>
		dimensions.map((id, position) => ({ indicator: row.id, dimension: id, position })),
	);
	if (ties.length > 0) await tx.insert(indicatorDimension).values(ties);
}
