import type { Catalogue } from "#app/domain/import/catalogue.ts";
import { catalogueDimensions } from "#db/seed/dimensions.ts";
import { catalogueIndicators } from "#db/seed/indicators.ts";
import { demoPlaces } from "#db/seed/places.ts";

const year = 2025;

/** What the demo knows of places and indicators, for looking at a file before there is any database. */
export const starterCatalogue = (): Catalogue => ({
	indicators: catalogueIndicators.map(({ row, dimensions }) => ({
		...{ id: row.id, unit: row.unit, kind: row.kind, population: row.population, dimensions },
		names: Object.values(row.label),
	})),
	places: demoPlaces.map(({ id, level, name, shortName, parent = null, code }) => ({
		...{ id, level, parent, code },
		names: [name, shortName],
		codes: [{ year, code }],
	})),
	dimensions: catalogueDimensions.map(({ id, label, adding = null, values }) => ({
		...{ id, adding },
		names: Object.values(label),
		values: values.map((value) => ({
			id: value.id,
			names: [...Object.values(value.label), ...(value.aliases ?? [])],
		})),
	})),
});
