import type { Dimension, Indicator, Place } from "#app/domain/figure/figure-card.ts";
import type {
	Catalogue,
	CatalogueDimension,
	CatalogueIndicator,
	CataloguePlace,
} from "#app/domain/import/catalogue.ts";
import type { Localised } from "#app/domain/localised.ts";
import type { Db } from "#db/client.ts";
import { listCodes, listPlaces } from "#db/queries/areas.server.ts";
import { dimensionAliases } from "#db/queries/imports.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";

/** What a file may speak of in this installation. */
export async function loadCatalogue(db: Db): Promise<Catalogue> {
	const [indicators, places, coded, aliases] = [
		await listIndicators(db),
		await listPlaces(db),
		await listCodes(db),
		await dimensionAliases(db),
	];
	const codes = new Map<string, { year: number; code: string }[]>();
	for (const { id, year, code } of coded) codes.set(id, [...(codes.get(id) ?? []), { year, code }]);
	return {
		indicators: indicators.map(indicatorOf),
		places: places.map((place): CataloguePlace => ({ ...placeOf(place), codes: codes.get(place.id) ?? [] })),
		dimensions: dimensionsOf(indicators, aliases),
	};
}

/** The Dutch name first: it is how questions name it. */
const namesOf = ({ nl, ...others }: Localised): string[] => [nl, ...Object.values(others)];

const indicatorOf = ({ id, label, unit, kind, population, dimensions }: Indicator): CatalogueIndicator => ({
	...{ id, unit, kind, population },
	names: namesOf(label),
	dimensions: dimensions.map((one) => one.id),
});

const placeOf = ({ id, code, level, parent, name, shortName }: Place) => ({
	...{ id, code, level, parent },
	names: [name, shortName],
});

function dimensionsOf(
	indicators: Indicator[],
	aliases: { dimension: string; id: string; aliases: string[] }[],
): CatalogueDimension[] {
	const all = new Map<string, Dimension>();
	for (const { dimensions } of indicators) for (const one of dimensions) all.set(one.id, one);
	const others = new Map(aliases.map((one) => [`${one.dimension}=${one.id}`, one.aliases]));
	return [...all.values()].map(({ id, label, adding, values }) => ({
		...{ id, adding },
		names: namesOf(label),
		values: values.map((value) => ({
			id: value.id,
			names: [...namesOf(value.label), ...(others.get(`${id}=${value.id}`) ?? [])],
		})),
	}));
}
