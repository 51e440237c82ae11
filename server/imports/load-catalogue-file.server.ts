import type { IndicatorKind, Population, Unit } from "#app/domain/figure/figures.ts";
import type { CatalogueFile } from "#app/domain/import/catalogue-file.ts";
import type { Localised } from "#app/domain/localised.ts";
import { fold } from "#app/domain/typed/fold.ts";
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

const slug = (name: string): string =>
	fold(name)
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "")
		.slice(0, 60);

function placesOf(areas: CatalogueFile["areas"]): NewPlace[] {
	const byCode = new Map<string, { id: string; name: string }>();
	const taken = new Map<string, string>();
	for (const { code, name } of areas) {
		if (byCode.has(code)) continue;
		// Two wijken of two gemeenten may be called Centrum.
		const id = taken.has(slug(name)) || slug(name) === "" ? slug(code) : slug(name);
		taken.set(id, code);
		byCode.set(code, { id, name });
	}
	const places = areas.map(({ code, name, level, parent, year, shortName }): NewPlace => {
		const above = parent
			? (byCode.get(parent) ?? [...byCode.values()].find((one) => one.name === parent))
			: null;
		if (parent && !above)
			throw new Error(`${name} (${code}) is part of "${parent}", which is not in this file.`);
		const start = above ? new RegExp(`^${escaped(above.name)}[- ]+`) : /^$/;
		return {
			...{ code, name, level },
			id: byCode.get(code)?.id ?? slug(code),
			shortName: shortName ?? (name.replace(start, "") || name),
			parent: above?.id ?? null,
			year: year ?? new Date().getFullYear(),
		};
	});
	return inOrder(places);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A whole before its parts, since these refer to it. */
function inOrder(places: NewPlace[]): NewPlace[] {
	const depth = (place: NewPlace, seen = 0): number => {
		const above = places.find(({ id }) => id === place.parent);
		return above && seen < 10 ? 1 + depth(above, seen + 1) : 0;
	};
	return places
		.map((place) => ({ place, depth: depth(place) }))
		.sort((a, b) => a.depth - b.depth)
		.map(({ place }) => place);
}

const kinds: Record<Unit, IndicatorKind> = {
	percentage: "share",
	aantal: "count",
	dagen: "duration",
	weken: "duration",
	uur: "duration",
	euro: "amount",
	jaar: "mean",
	cijfer: "grade",
	index: "index",
	verhouding: "ratio",
};

const localised = (words: string | { nl: string; en?: string | undefined }): Localised =>
	typeof words === "string" ? { nl: words } : { nl: words.nl, ...(words.en ? { en: words.en } : {}) };

function indicatorOf(one: CatalogueFile["indicators"][number]): NewIndicator {
	// Who counts nobody in particular counts people: the protection of small numbers holds unless somebody says otherwise.
	const population: Population = one.population ?? (one.unit === "euro" ? "geld" : "inwoners");
	return {
		...{ id: one.id, unit: one.unit, population },
		label: localised(one.label),
		explanation: localised(one.definition ?? one.label),
		kind: one.kind ?? kinds[one.unit],
		direction: one.direction ?? "geen",
		decimals: one.decimals ?? 0,
	};
}
