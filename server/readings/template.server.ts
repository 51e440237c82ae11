import type { Indicator, Place } from "#app/domain/figure/figure-card.ts";
import { byNewestPeriod, lastPeriod, nextPeriod } from "#app/domain/figure/period.ts";
import { dayAt } from "#app/domain/typed/start-of-day.ts";
import { m } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { findOwnGemeente, listOwnWijken } from "#db/queries/areas.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import { deliveredKeys, findSource } from "#db/queries/sources.server.ts";
import { type ExportedFile, exportReport } from "../exports/export-outcome.server.ts";
import { contentTypes } from "../exports/formats.ts";
import type { ReportSheet } from "../exports/report.ts";
import { writeCsvSheet } from "../exports/sheets/write-csv.ts";

export type TemplateFormat = "xlsx" | "csv";

/**
 * A table for whoever delivers the next figures of a source: all that is asked for stands in it, and its heads and words are
 * those that our import knows, so that it can be sent back as it is. Null when there is no such source.
 * @throws {import("../process/child-work.ts").WorkError} when no file could be made
 */
export async function templateFile(
	db: Db,
	id: string,
	format: TemplateFormat,
	now: Date,
): Promise<ExportedFile | null> {
	if (!(await findSource(db, id))) return null;
	const sheet = await templateOf(db, id, dayAt(now));
	return {
		body: format === "csv" ? writeCsvSheet(sheet) : await exportReport({ format, sheets: [sheet] }),
		contentType: contentTypes[format],
		fileName: `levering-${id}.${format}`,
	};
}

async function templateOf(db: Db, id: string, today: string): Promise<ReportSheet> {
	const [asked, places] = [await askedOf(db, id, today), await placesAsked(db)];
	const named = asked.map(({ indicator }) => indicator.label.nl);
	const isClear = (name: string) =>
		new Set(asked.filter((_, at) => named[at] === name).map((one) => one.indicator.id)).size === 1;
	return {
		name: m.sources_template_sheet(),
		columns: [
			{ title: m.sources_template_indicator(), width: 44 },
			{ title: m.sources_template_place(), width: 22 },
			{ title: m.sources_template_code(), width: 14 },
			{ title: m.sources_template_period(), width: 12 },
			{ title: m.sources_template_breakdown(), width: 28 },
			{ title: m.sources_template_unit(), width: 12 },
			{ title: m.sources_template_value(), width: 12 },
			{ title: m.sources_template_status(), width: 14 },
			{ title: m.sources_template_note(), width: 40 },
		],
		rows: asked.flatMap(({ indicator, period, breakdown }) =>
			places.map(({ name, code }) => [
				// Where two are called the same, their ids tell them apart.
				isClear(indicator.label.nl) ? indicator.label.nl : indicator.id,
				...[name, code, period, breakdown, indicator.unit],
				...[null, null, null],
			]),
		),
	};
}

interface Asked {
	indicator: Indicator;
	period: string;
	breakdown: string;
}

/** What came in the newest delivery, a period later; before the first one, everything that is in use. */
async function askedOf(db: Db, id: string, today: string): Promise<Asked[]> {
	const delivered = await deliveredKeys(db, id);
	if (delivered.length === 0)
		return (await listIndicators(db)).flatMap((indicator) =>
			partsOf(indicator).map((breakdown) => ({
				indicator,
				period: lastPeriod(indicator.periodKind, today),
				breakdown,
			})),
		);
	const indicators = await listIndicators(db, [...new Set(delivered.map(({ indicator }) => indicator))]);
	return indicators.flatMap((indicator) => {
		const own = delivered.filter((one) => one.indicator === indicator.id);
		const [newest] = [...own].sort(byNewestPeriod);
		const breakdowns = [...new Set(own.map(({ breakdown }) => breakdown))];
		return newest
			? breakdowns.map((breakdown) => ({ indicator, period: nextPeriod(newest.period), breakdown }))
			: [];
	});
}

/** The whole, and each part of each dimension by itself. */
const partsOf = ({ dimensions }: Indicator): string[] => [
	"",
	...dimensions.flatMap(({ id, values }) => values.map((value) => `${id}=${value.id}`)),
];

/** The gemeente and its wijken, as far as they are in use. */
async function placesAsked(db: Db): Promise<Pick<Place, "name" | "code">[]> {
	const [gemeente, wijken] = [await findOwnGemeente(db), await listOwnWijken(db)];
	return [...(gemeente ? [gemeente] : []), ...wijken];
}
