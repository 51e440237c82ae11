import { and, asc, count, eq, max, or, type SQL, sql } from "drizzle-orm";
import type { Adding } from "#app/domain/figure/figures.ts";
import type { Localised } from "#app/domain/localised.ts";
import type { Db } from "../client.ts";
import {
	contribution,
	dimension,
	dimensionValue,
	figure,
	indicator,
	indicatorDimension,
	seriesBreak,
	target,
} from "../schema/index.ts";

export interface ManagedValue {
	id: string;
	label: Localised;
	/** the coarser part that it is in */
	partOf: string | null;
	/** other words that files have for it */
	aliases: string[];
	retired: boolean;
}

export interface ManagedDimension {
	id: string;
	label: Localised;
	adding: Adding | null;
	retired: boolean;
	values: ManagedValue[];
	/** how many indicators are broken down by it */
	indicators: number;
}

const values = sql<ManagedValue[]>`(
	select coalesce(jsonb_agg(jsonb_build_object(
		'id', part.id, 'label', part.label, 'partOf', part.part_of, 'aliases', part.aliases, 'retired', part.retired
	) order by part.position, part.id), '[]')
	from dimension_value part where part.dimension = ${dimension}.id
)`;
const indicators = sql<number>`(
	select count(*)::int from ${indicatorDimension} where ${indicatorDimension.dimension} = ${dimension}.id
)`;
const columns = {
	id: dimension.id,
	label: dimension.label,
	adding: dimension.adding,
	retired: dimension.retired,
};

/** Every dimension with its values in order, retired ones too. */
export async function listAllDimensions(db: Db): Promise<ManagedDimension[]> {
	return db
		.select({ ...columns, values, indicators })
		.from(dimension)
		.orderBy(asc(dimension.id));
}

export async function findDimension(db: Db, id: string): Promise<ManagedDimension | null> {
	const [row] = await db
		.select({ ...columns, values, indicators })
		.from(dimension)
		.where(eq(dimension.id, id));
	return row ?? null;
}

/** The same while nobody else adds to it. */
export async function lockDimension(tx: Db, id: string): Promise<ManagedDimension | null> {
	await tx.select({ id: dimension.id }).from(dimension).where(eq(dimension.id, id)).for("update");
	return findDimension(tx, id);
}

/** @returns whether the id was free */
export async function insertDimension(tx: Db, row: typeof dimension.$inferInsert): Promise<boolean> {
	const made = await tx.insert(dimension).values(row).onConflictDoNothing().returning({ id: dimension.id });
	return made.length > 0;
}

/** @returns false when there is no such dimension */
export async function updateDimension(
	tx: Db,
	id: string,
	change: Partial<Omit<typeof dimension.$inferInsert, "id">>,
): Promise<boolean> {
	const changed = await tx
		.update(dimension)
		.set(change)
		.where(eq(dimension.id, id))
		.returning({ id: dimension.id });
	return changed.length > 0;
}

/** @throws a foreign key violation while an indicator is broken down by it: see `isForeignKeyViolation` */
export async function deleteDimension(tx: Db, id: string): Promise<void> {
	await tx.delete(dimensionValue).where(eq(dimensionValue.dimension, id));
	await tx.delete(dimension).where(eq(dimension.id, id));
}

/** Puts a value behind the others of its dimension. @returns whether the id was free */
export async function insertValue(
	tx: Db,
	row: Omit<typeof dimensionValue.$inferInsert, "position">,
): Promise<boolean> {
	const [last] = await tx
		.select({ position: max(dimensionValue.position) })
		.from(dimensionValue)
		.where(eq(dimensionValue.dimension, row.dimension));
	const made = await tx
		.insert(dimensionValue)
		.values({ ...row, position: (last?.position ?? -1) + 1 })
		.onConflictDoNothing()
		.returning({ id: dimensionValue.id });
	return made.length > 0;
}

const isValue = (of: string, id: string) => and(eq(dimensionValue.dimension, of), eq(dimensionValue.id, id));

export async function updateValue(
	tx: Db,
	of: string,
	id: string,
	change: Partial<Omit<typeof dimensionValue.$inferInsert, "id" | "dimension">>,
): Promise<void> {
	await tx.update(dimensionValue).set(change).where(isValue(of, id));
}

/** @throws a foreign key violation while another value is part of it: see `isForeignKeyViolation` */
export async function deleteValue(tx: Db, of: string, id: string): Promise<void> {
	await tx.delete(dimensionValue).where(isValue(of, id));
}

/** What speaks of a dimension, or of one of its values. */
export async function usesOfBreakdown(db: Db, of: string, value?: string) {
	const n = { n: count() };
	const isShown =
		value === undefined
			? sql`exists (select from ${indicatorDimension} where ${indicatorDimension.indicator} = ${indicator.id} and ${indicatorDimension.dimension} = ${of})`
			: speaksOf(sql`${indicator.shownBreakdown}`, of, value);
	const broken = (table: typeof figure | typeof contribution | typeof target | typeof seriesBreak) =>
		db
			.select(n)
			.from(table)
			.where(speaksOf(sql`${table.breakdown}`, of, value));
	const [[figures], [contributions], [targets], [breaks], [indicatorsOf]] = await Promise.all([
		broken(figure),
		broken(contribution),
		broken(target),
		broken(seriesBreak),
		db
			.select(n)
			.from(indicator)
			.where(or(isShown, slices(of, value))),
	]);
	return {
		figures: figures?.n ?? 0,
		contributions: contributions?.n ?? 0,
		targets: targets?.n ?? 0,
		breaks: breaks?.n ?? 0,
		indicators: indicatorsOf?.n ?? 0,
	};
}

/** Indicators that are a slice of another by this dimension. */
const slices = (of: string, value?: string): SQL =>
	speaksOf(sql`coalesce(${indicator.relation} -> 'sliceOf' ->> 'breakdown', '')`, of, value);

/** Whether the text of a breakdown has this dimension, or this value of it, among its parts. */
function speaksOf(breakdown: SQL, of: string, value?: string): SQL {
	const part = value === undefined ? `${of}=` : `${of}=${value};`;
	return sql`position(${`;${part}`} in ';' || ${breakdown} || ';') > 0`;
}
