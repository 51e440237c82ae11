import {
	type AnyPgColumn,
	boolean,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
} from "drizzle-orm/pg-core";
import { placeLevels } from "#app/domain/figure/figures.ts";
import type { PlanarShape } from "#app/domain/place/planar-shape.ts";

/** Where people live, by a name that stays when codes and borders change. */
export const place = pgTable("place", {
	id: text().primaryKey(),
	level: text({ enum: placeLevels }).notNull(),
	name: text().notNull(),
	/** As people say it inside the gemeente: "Noord". */
	shortName: text().notNull(),
	/** The gemeente of a wijk, the wijk of a buurt. Benchmarks have none. */
	parent: text().references((): AnyPgColumn => place.id),
	/** Since when it is not chosen any more; what was said of it stays. */
	retiredAt: timestamp({ withTimezone: true }),
});

/** The members of a `groep` in one year: "17 vergelijkbare gemeenten" are not the same ones for ever. */
export const placeMember = pgTable(
	"place_member",
	{
		group: text()
			.notNull()
			.references(() => place.id),
		member: text()
			.notNull()
			.references(() => place.id),
		year: integer().notNull(),
	},
	(table) => [primaryKey({ columns: [table.group, table.year, table.member] }), index().on(table.member)],
);

/** How a place was coded and drawn in one year; without geometry it stands beside the map. */
export const area = pgTable(
	"area",
	{
		place: text()
			.notNull()
			.references(() => place.id),
		year: integer().notNull(),
		code: text().notNull(),
		/** In RD (EPSG:28992, metres). */
		geometry: jsonb().$type<PlanarShape>(),
		/** Drawn by hand: the map says that its borders are approximate. */
		schematic: boolean().notNull().default(false),
	},
	(table) => [
		primaryKey({ columns: [table.year, table.code] }),
		index().on(table.place),
		index().on(table.code, table.year),
	],
);
