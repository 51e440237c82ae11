import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { ProtectedPlace } from "#app/domain/disclosure/register.ts";
import type { Place } from "#app/domain/figure/figure-card.ts";
import type { PlanarShape } from "#app/domain/place/planar-shape.ts";
import type { Db } from "../client.ts";
import { area, place } from "../schema/index.ts";
import { setInstallationValue } from "./installation.server.ts";

/** A place as it was coded and drawn in one year. */
export type CodedArea = Place & { year: number; geometry: PlanarShape | null; schematic: boolean };

/** What every reader of places gets of one; its code comes from a year. */
const placeColumns = {
	id: place.id,
	level: place.level,
	name: place.name,
	shortName: place.shortName,
	parent: place.parent,
};

const codedArea = {
	...placeColumns,
	year: area.year,
	code: area.code,
	geometry: area.geometry,
	schematic: area.schematic,
};

/** The newest CBS code of each place: codes change over the years, places stay. */
const newestCodes = (db: Db, places?: string[]) =>
	db
		.selectDistinctOn([area.place], { place: area.place, code: area.code })
		.from(area)
		.where(places && inArray(area.place, places))
		.orderBy(asc(area.place), desc(area.year));

/** @returns the newest CBS code by place */
export async function areaCodes(db: Db, places: string[]): Promise<Map<string, string>> {
	if (places.length === 0) return new Map();
	const rows = await newestCodes(db, places);
	return new Map(rows.map((row) => [row.place, row.code]));
}

/** Every place under its newest code, in the order of these codes. */
export async function listPlaces(db: Db): Promise<Place[]> {
	const newest = newestCodes(db).as("newest");
	return db
		.select({ ...placeColumns, code: newest.code })
		.from(place)
		.innerJoin(newest, eq(newest.place, place.id))
		.orderBy(asc(newest.code));
}

/** What places are called, in full and beside the others of their gemeente. */
export const namesOf = (places: Pick<Place, "name" | "shortName">[]): string[] => [
	...new Set(places.flatMap(({ name, shortName }) => [name, shortName])),
];

/** All places with the one that each is part of; benchmarks are part of none. */
export async function protectedPlaces(db: Db): Promise<ProtectedPlace[]> {
	return db.select({ id: place.id, level: place.level, parent: place.parent }).from(place);
}

/** Every code that a place ever bore, without what was drawn. */
export async function listCodes(db: Db): Promise<{ id: string; year: number; code: string }[]> {
	return db.select({ id: area.place, year: area.year, code: area.code }).from(area).orderBy(desc(area.year));
}

/** Every area of every year, the newest year first. */
export async function listAreas(db: Db): Promise<CodedArea[]> {
	return db
		.select(codedArea)
		.from(area)
		.innerJoin(place, eq(place.id, area.place))
		.orderBy(desc(area.year), asc(area.code));
}

/** Every area that is drawn: of each level those of the newest year of which there is geometry. */
export async function listDrawnAreas(
	db: Db,
	/** ids; of all without them */
	places?: string[],
): Promise<(CodedArea & { geometry: PlanarShape })[]> {
	const drawn = await db
		.select(codedArea)
		.from(area)
		.innerJoin(place, eq(place.id, area.place))
		.where(and(isDrawnNow, places && inArray(area.place, places)))
		.orderBy(asc(area.code));
	return drawn.flatMap(({ geometry, ...one }) => (geometry ? [{ ...one, geometry }] : []));
}

/** The ids of the places that are drawn so, without their geometry. */
export async function drawnPlaces(db: Db): Promise<Set<string>> {
	const rows = await db
		.select({ id: place.id })
		.from(area)
		.innerJoin(place, eq(place.id, area.place))
		.where(isDrawnNow);
	return new Set(rows.map(({ id }) => id));
}

/** Of the level of the place that is asked for. */
const newestDrawnYear = sql<number>`(select max(a.year) from area a join place p on p.id = a.place where p.level = ${place.level} and a.geometry is not null)`;
const isDrawnNow = and(isNotNull(area.geometry), isNull(place.retiredAt), eq(area.year, newestDrawnYear));

/** Under which name the installation keeps the gemeente that it is of. */
const gemeenteKey = "gemeente";

/** The id of the gemeente that this installation is of: the one that was set, or in an older one that of its wijken. */
export const ownGemeente = sql<string | null>`coalesce(
	(select value from installation where key = ${gemeenteKey}),
	(select part.parent from place part where part.level = 'wijk' and part.parent is not null order by part.id limit 1)
)`;

/** From now on this installation is of that gemeente. */
export const setOwnGemeente = (db: Db, id: string): Promise<void> =>
	setInstallationValue(db, gemeenteKey, id);

export async function findOwnGemeente(db: Db, places?: Place[]): Promise<Place | null> {
	const [[own], all] = await Promise.all([
		db.select({ id: place.id }).from(place).where(eq(place.id, ownGemeente)),
		places ?? listPlaces(db),
	]);
	return all.find(({ id }) => id === own?.id) ?? null;
}

/** The ids of the places that are not chosen any more. */
export async function retiredPlaces(db: Db): Promise<Set<string>> {
	const rows = await db.select({ id: place.id }).from(place).where(isNotNull(place.retiredAt));
	return new Set(rows.map(({ id }) => id));
}

/** The own gemeente, and its wijken that are in use, in the order of their codes. */
export async function listOwnPlaces(db: Db): Promise<{ gemeente: Place | null; wijken: Place[] }> {
	const [places, retired] = await Promise.all([listPlaces(db), retiredPlaces(db)]);
	const gemeente = await findOwnGemeente(db, places);
	const wijken = places.filter(
		({ id, level, parent }) => level === "wijk" && parent === gemeente?.id && !retired.has(id),
	);
	return { gemeente, wijken };
}

/** The wijken of the own gemeente that are in use, in the order of their codes. */
export const listOwnWijken = async (db: Db): Promise<Place[]> => (await listOwnPlaces(db)).wijken;

/** A place with its geometry of the newest year that has any. */
export type DrawnPlace = Place & Pick<CodedArea, "geometry" | "schematic">;

/** The same, each as it is drawn. */
export const listDrawnWijken = async (db: Db): Promise<DrawnPlace[]> =>
	withGeometry(db, await listOwnWijken(db));

/** Places, each as it is drawn. */
export async function withGeometry(db: Db, places: Place[]): Promise<DrawnPlace[]> {
	const drawn = await listDrawnAreas(
		db,
		places.map(({ id }) => id),
	);
	return places.map((place) => asDrawn(place, drawn));
}

/** The same with the buurten that are in use, of each wijk, in the order of their codes. */
export async function listDrawnBuurten(db: Db): Promise<{ wijken: DrawnPlace[]; buurten: DrawnPlace[] }> {
	const [wijken, places, retired, drawn] = await Promise.all([
		listOwnWijken(db),
		listPlaces(db),
		retiredPlaces(db),
		listDrawnAreas(db),
	]);
	return {
		wijken: wijken.map((wijk) => asDrawn(wijk, drawn)),
		buurten: buurtenOf(wijken, places, retired).map((buurt) => asDrawn(buurt, drawn)),
	};
}

/** The buurten of these wijken that are in use, in the order of their codes. */
export const buurtenOf = (wijken: Pick<Place, "id">[], places: Place[], retired: Set<string>): Place[] =>
	places.filter(
		({ id, level, parent }) =>
			level === "buurt" && !retired.has(id) && wijken.some((wijk) => wijk.id === parent),
	);

function asDrawn(place: Place, drawn: CodedArea[]): DrawnPlace {
	const own = drawn.find(({ id }) => id === place.id);
	return { ...place, geometry: own?.geometry ?? null, schematic: own?.schematic ?? false };
}

/** Finds the place that bore a code, in the newest year that knows it; a part of a query, and a query by itself. */
export const placeOfCode = (db: Db, code: string) =>
	db.select({ place: area.place }).from(area).where(eq(area.code, code)).orderBy(desc(area.year)).limit(1);

/** @returns the place's id, or null when no year knows the code */
export async function findPlaceByCode(db: Db, code: string): Promise<string | null> {
	const [found] = await placeOfCode(db, code);
	return found?.place ?? null;
}
