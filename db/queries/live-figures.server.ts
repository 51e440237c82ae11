import {
	and,
	desc,
	eq,
	getTableColumns,
	getTableName,
	inArray,
	lte,
	or,
	type SQL,
	type SQLWrapper,
	Subquery,
	sql,
} from "drizzle-orm";
import type { SourcedFigure } from "#app/domain/figure/figure-card.ts";
import type { Audience, FigureKey, PublishedValue } from "#app/domain/figure/figures.ts";
import { isModelled } from "#app/domain/figure/source-rules.ts";
import type { Db } from "../client.ts";
import { figureRelease, indicator, publishedFigure, releaseSession, source } from "../schema/index.ts";

/** For whom figures are read, and at what moment. */
export interface Asker {
	audience: Audience;
	today: Date;
}

/** A published figure with the release it came in; all that is ever read outside the making of a release. */
export interface LiveFigure extends SourcedFigure {
	/** The release's name and moment of publication, as an ISO string; null before everybody may read it. */
	releaseLabel: string;
	publicFrom: string | null;
}

/**
 * The releases that somebody may read: published and not undone, and public by now or named for an evening of theirs. It
 * goes before the newest of a key is chosen, so that a release which somebody may not read hides none that they may.
 */
export const readableBy = ({ audience, today }: Asker): SQL | undefined =>
	and(
		eq(figureRelease.state, "published"),
		or(
			lte(figureRelease.publicFrom, today),
			audience === "public"
				? undefined
				: sql`exists (select from ${releaseSession} where ${and(
						eq(releaseSession.release, figureRelease.id),
						inArray(releaseSession.sessionId, audience.sessions),
					)})`,
		),
	);

/**
 * Every published figure, to select from under the name of its table. What is the same as a part of another indicator is
 * stored once, and told as that part too: requests of young people are "doelgroep=jeugd" of all requests.
 */
export const toldFigures = new Subquery(
	sql`select ${listed(getTableColumns(publishedFigure))} from ${publishedFigure}
	union all
	select ${listed({
		...getTableColumns(publishedFigure),
		indicator: sql`${indicator.relation}->'sliceOf'->>'indicator'`,
		breakdown: sql`${indicator.relation}->'sliceOf'->>'breakdown'`,
	})}
	from ${publishedFigure} join ${indicator} on ${indicator.id} = ${publishedFigure.indicator} and ${indicator.relation} ? 'sliceOf'
	where ${publishedFigure.breakdown} = ''`,
	getTableColumns(publishedFigure),
	getTableName(publishedFigure),
);

function listed(columns: Record<string, SQLWrapper>): SQL {
	return sql.join(Object.values(columns), sql`, `);
}

/** Of the versions of one figure the newest comes first. */
export const newestRelease = [desc(figureRelease.sequence)];

/** The breakdown that an indicator's cards show when nobody chose one. */
export const shownBreakdown = indicator.shownBreakdown;

const keyColumns = [
	publishedFigure.indicator,
	publishedFigure.place,
	publishedFigure.period,
	publishedFigure.breakdown,
];

/** In the order of bytes: keys are no words of a language, and the order of a language takes longer. */
export const byBytes = (column: SQLWrapper): SQL => sql`${column} collate "C"`;
const sortedKey = keyColumns.map(byBytes);

/**
 * Whether a published figure is, in whichever release, one of these; any number of them is one parameter. What their
 * parts have in common is said first, so that the index is used and not everything is read.
 */
export function isOneOf(keys: FigureKey[]): SQL | undefined {
	const each = (name: keyof FigureKey) => [...new Set(keys.map((key) => key[name]))];
	const asked = sql`jsonb_to_recordset(cast(cast(${JSON.stringify(keys)} as text) as jsonb))`;
	return and(
		inArray(publishedFigure.indicator, each("indicator")),
		inArray(publishedFigure.place, each("place")),
		inArray(publishedFigure.breakdown, each("breakdown")),
		inArray(publishedFigure.period, each("period")),
		sql`(${sql.join(keyColumns, sql`, `)}) in (
			select indicator, place, period, breakdown
			from ${asked} as asked(indicator text, place text, period text, breakdown text))`,
	);
}

const columns = {
	indicator: publishedFigure.indicator,
	place: publishedFigure.place,
	period: publishedFigure.period,
	breakdown: publishedFigure.breakdown,
	release: publishedFigure.release,
	state: publishedFigure.state,
	value: publishedFigure.value,
	qualifier: publishedFigure.qualifier,
	lessThan: publishedFigure.lessThan,
	low: publishedFigure.low,
	high: publishedFigure.high,
	numerator: publishedFigure.numerator,
	denominator: publishedFigure.denominator,
	missing: publishedFigure.missing,
	printed: publishedFigure.printed,
	note: publishedFigure.note,
	status: publishedFigure.status,
	completeUntil: publishedFigure.completeUntil,
	fictional: publishedFigure.fictional,
	respondents: publishedFigure.respondents,
	caveats: publishedFigure.caveats,
	sourceKind: source.kind,
	releaseLabel: figureRelease.label,
	publicFrom: figureRelease.publicFrom,
	source: { title: source.title, publisher: source.publisher, url: source.url, published: source.published },
};

/** The newest version that somebody may read of each published figure which `where` keeps, in the order of their keys. */
export async function newestFigures(db: Db, asker: Asker, where?: SQL): Promise<LiveFigure[]> {
	const rows = await db
		.selectDistinctOn(sortedKey, columns)
		.from(toldFigures)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.innerJoin(source, eq(source.id, figureRelease.source))
		.innerJoin(indicator, eq(indicator.id, publishedFigure.indicator))
		.where(and(readableBy(asker), where))
		.orderBy(...sortedKey, ...newestRelease);
	return rows.map(({ sourceKind, numerator, denominator, ...stored }) => {
		const { state, value, qualifier, lessThan, low, high, missing, printed, ...row } = stored;
		return {
			...row,
			caveats: isModelled(sourceKind) ? [...row.caveats, { kind: "model" }] : row.caveats,
			value: toPublishedValue({ state, value, qualifier, lessThan, low, high, missing, printed }),
			divided: state === "shown" && numerator !== null ? { numerator, denominator } : null,
			source: { ...row.source, published: row.source.published ?? "" },
			publicFrom: row.publicFrom?.toISOString() ?? null,
		};
	});
}

type StoredValue = Pick<
	typeof publishedFigure.$inferSelect,
	"state" | "value" | "qualifier" | "lessThan" | "low" | "high" | "missing" | "printed"
>;

/** @param row as the published view stores it */
export function toPublishedValue(row: StoredValue): PublishedValue {
	const { state, value, qualifier, lessThan, low, high, missing, printed } = row;
	if (state === "shown" && value !== null)
		return {
			state,
			value,
			...((qualifier === "about" || qualifier === "less_than") && { qualifier }),
			...(low !== null && { low }),
			...(high !== null && { high }),
			...(printed !== null && { printed }),
		};
	if (state === "range" && low !== null && high !== null) return { state, low, high };
	if (state === "small" && lessThan !== null) return { state, lessThan };
	if (state === "missing") return { state, ...(missing !== null && { reason: missing }) };
	return { state: "withheld" };
}
