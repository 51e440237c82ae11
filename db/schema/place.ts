import {
	type AnyPgColumn,
	boolean,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
} from "drizzle-orm/pg-core";
import { placeLevels } from "#app/domain/figure/figures.ts";

/** A polygon in RD coordinates (EPSG:28992, metres), the outer ring first. */
export interface PlanarPolygon {
	type: "Polygon";
	coordinates: [number, number][][];
}

/** Where people live, by a name that stays when codes and borders change. */
export const place = pgTable("place", {
	id: text().primaryKey(),
	level: text({ enum: placeLevels }).notNull(),
	name: text().notNull(),
	/** As people say it inside the gemeente: "Noord". */
	shortName: text().notNull(),
	/** The gemeente of a wijk, the wijk of a buurt. Benchmarks have none. */
	parent: text().references((): AnyPgColumn => place.id),
});

/** How a place was coded and drawn in one year; without geometry it stands beside the map. */
export const area = pgTable(
	"area",
	{
		place: text()
			.notNull()
			.references(() => place.id),
		year: integer().notNull(),
		code: text().notNull(),
		geometry: jsonb().$type<PlanarPolygon>(),
		/** Drawn by hand: the map says that its borders are approximate. */
		schematic: boolean().notNull().default(false),
	},
	(table) => [
		primaryKey({ columns: [table.year, table.code] }),
		index().on(table.place),
		index().on(table.code, table.year),
	],
);
