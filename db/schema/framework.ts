import {
	type AnyPgColumn,
	boolean,
	date,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
} from "drizzle-orm/pg-core";
import { nodeKinds, nodeRoles } from "#app/domain/figure/framework.ts";
import type { Localised } from "#app/domain/localised.ts";
import { indicator } from "./indicator.ts";
import { place } from "./place.ts";

/** How a gemeente orders its goals and figures for some years: a denkkader. It owns its nodes. */
export const framework = pgTable("framework", {
	id: text().primaryKey(),
	title: text().notNull(),
	/** the gemeente that it is of */
	place: text().references(() => place.id),
	from: date(),
	until: date(),
	retired: boolean().notNull().default(false),
});

/** One goal, result area, programme or criterion in the tree of a framework. */
export const frameworkNode = pgTable(
	"framework_node",
	{
		id: text().primaryKey(),
		framework: text()
			.notNull()
			.references(() => framework.id),
		parent: text().references((): AnyPgColumn => frameworkNode.id),
		kind: text({ enum: nodeKinds }).notNull(),
		/** As the gemeente numbers it: "3", "focus-2". */
		code: text().notNull(),
		label: jsonb().$type<Localised>().notNull(),
		text: jsonb().$type<Localised>(),
		/** The order among the nodes of one parent. */
		position: integer().notNull(),
		retired: boolean().notNull().default(false),
	},
	(table) => [uniqueIndex("framework_node_code").on(table.framework, table.code)],
);

/** Under which nodes an indicator hangs, and what it does there. */
export const indicatorNode = pgTable(
	"indicator_node",
	{
		indicator: text()
			.notNull()
			.references(() => indicator.id),
		node: text()
			.notNull()
			.references(() => frameworkNode.id),
		role: text({ enum: nodeRoles }).notNull().default("result"),
	},
	(table) => [primaryKey({ columns: [table.indicator, table.node] })],
);
