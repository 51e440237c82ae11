import { and, asc, desc, eq, getTableColumns, inArray, isNotNull, max } from "drizzle-orm";
import type { ProtectedPlace } from "#app/domain/disclosure/register.ts";
import type { Place } from "#app/domain/figure/figure-card.ts";
import type { Db } from "../client.ts";
import { area, type PlanarPolygon, place } from "../schema/index.ts";

/** A place as it was coded and drawn in one year. */
export type CodedArea = Place & { year: number; geometry: PlanarPolygon | null; schematic: boolean };

const codedArea = {
	...getTableColumns(place),
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
		.select({ ...getTableColumns(place), code: newest.code })
		.from(place)
		.innerJoin(newest, eq(newest.place, place.id))
		.orderBy(asc(newest.code));
}

/** All places with the one that each is part of; benchmarks are part of none. */
export async function protectedPlaces(db: Db): Promise<ProtectedPlace[]> {
	return db.select({ id: place.id, level: place.level, parent: place.parent }).from(place);
}

/** Every area of every year, the newest year first. */
export async function listAreas(db: Db): Promise<CodedArea[]> {
	return db
		.select(codedArea)
		.from(area)
		.innerJoin(place, eq(place.id, area.place))
		.orderBy(desc(area.year), asc(area.code));
}

/** The areas to draw: those of the newest year of which there is geometry. */
export async function listDrawnAreas(db: Db): Promise<(CodedArea & { geometry: PlanarPolygon })[]> {
	const newestYear = db
		.select({ year: max(area.year) })
		.from(area)
		.where(isNotNull(area.geometry));
	const drawn = await db
		.select(codedArea)
		.from(area)
		.innerJoin(place, eq(place.id, area.place))
		.where(and(isNotNull(area.geometry), eq(area.year, newestYear)))
		.orderBy(asc(area.code));
	return drawn.flatMap(({ geometry, ...one }) => (geometry ? [{ ...one, geometry }] : []));
}

/** Finds the place that bore a code, in the newest year that knows it; a part of a query, and a query by itself. */
export const placeOfCode = (db: Db, code: string) =>
	db.select({ place: area.place }).from(area).where(eq(area.code, code)).orderBy(desc(area.year)).limit(1);

/** @returns the place's id, or null when no year knows the code */
export async function findPlaceByCode(db: Db, code: string): Promise<string | null> {
	const [found] = await placeOfCode(db, code);
	return found?.place ?? null;
}
