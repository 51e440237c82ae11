import { kindsOfUnit, type Population } from "#app/domain/figure/figures.ts";
import type { CatalogueFile } from "#app/domain/import/catalogue-file.ts";
import type { Localised } from "#app/domain/localised.ts";
import type { Db } from "#db/client.ts";
import { insertCatalogue, type NewIndicator, type NewPlace } from "#db/queries/catalogue.server.ts";

/**
 * Loads places and indicators; what is there already stays as it is.
 * @throws {Error} with a line for the person who loads it, when an area is part of one that the file does not name
 */
export async function loadCatalogueFile(
	db: Db,
	file: CatalogueFile,
): Promise<{ places: number; indicators: number }> {
	return insertCatalogue(db, placesOf(file.areas), file.indicators.map(indicatorOf));
}

function placesOf(areas: CatalogueFile["areas"]): NewPlace[] {
	const byCode = new Map(areas.map(({ code, name }) => [code, { code, name }]));
	const places = areas.map(({ code, name, level, parent, year, shortName }): NewPlace => {
		const above = parent
			? (byCode.get(parent) ?? [...byCode.values()].find((one) => one.name === parent))
			: null;
		if (parent && !above)
			throw new Error(`${name} (${code}) is part of "${parent}", which is not in this file.`);
		const start = above ? new RegExp(`^${escaped(above.name)}[- ]+`) : /^$/;
		return {
			...{ code, name, level },
			shortName: shortName ?? (name.replace(start, "") || name),
			parent: above?.code ?? null,
			year: year ?? new Date().getFullYear(),
		};
	});
	return inOrder(places);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A whole before its parts, since these refer to it. */
function inOrder(places: NewPlace[]): NewPlace[] {
	const depth = (place: NewPlace, seen = 0): number => {
		const above = places.find(({ code }) => code === place.parent);
		return above && seen < 10 ? 1 + depth(above, seen + 1) : 0;
	};
	return places
		.map((place) => ({ place, depth: depth(place) }))
		.sort((a, b) => a.depth - b.depth)
		.map(({ place }) => place);
}

const localised = (words: string | { nl: string; en?: string | undefined }): Localised =>
	typeof words === "string" ? { nl: words } : { nl: words.nl, ...(words.en ? { en: words.en } : {}) };

function indicatorOf(one: CatalogueFile["indicators"][number]): NewIndicator {
	// Who counts nobody in particular counts people: the protection of small numbers holds unless somebody says otherwise.
	const population: Population = one.population ?? (one.unit === "euro" ? "geld" : "inwoners");
	return {
		...{ id: one.id, unit: one.unit, population },
		label: localised(one.label),
		explanation: localised(one.definition ?? one.label),
		kind: one.kind ?? kindsOfUnit[one.unit][0],
		direction: one.direction ?? "geen",
		decimals: one.decimals ?? 0,
	};
}
