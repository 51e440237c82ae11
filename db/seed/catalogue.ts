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

/** The starter catalogue: indicators with their dimensions and result areas, and no value. */
export async function seedCatalogue(tx: Db): Promise<void> {
	await tx.insert(framework).values({ id: "sociaal-domein", title: "Sociaal domein" });
	await tx.insert(frameworkNode).values(
		resultAreas.map((area, position) => ({
			...area,
			id: inFramework(area.code),
			framework: "sociaal-domein",
			kind: "result-area" as const,
			position,
		})),
	);
	await tx.insert(dimension).values(catalogueDimensions.map(({ values: _, ...row }) => row));
	await tx
		.insert(dimensionValue)
		.values(
			catalogueDimensions.flatMap(({ id, values }) =>
				values.map((value, position) => ({ ...value, dimension: id, position })),
			),
		);
	await tx.insert(indicator).values(catalogueIndicators.map(({ row }) => row));
	await tx.insert(indicatorNode).values(
		catalogueIndicators.map(({ row, resultArea }) => ({
			indicator: row.id,
			node: inFramework(resultArea),
		})),
	);
	await tx
		.insert(indicatorDimension)
		.values(
			catalogueIndicators.flatMap(({ row, dimensions }) =>
				dimensions.map((id, position) => ({ indicator: row.id, dimension: id, position })),
			),
		);
}
