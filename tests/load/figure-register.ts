import { plainFigure, type RawFigure, rawValue } from "#app/domain/figure/figures.ts";
import type { Db } from "#db/client.ts";
import { area, indicator, place } from "#db/schema/index.ts";
import { catalogueIndicators } from "#db/seed/indicators.ts";
import { publishRelease } from "#server/figures/publish-release.server.ts";

const gemeente = "zeist";
const wijken = Array.from({ length: 12 }, (_, n) => ({ id: `wijk-${n + 1}`, code: `WK90${10 + n}` }));
const breakdowns = ["", "leeftijd=0-12", "leeftijd=12-18", "leeftijd=18-27"];
const indicators = [2, 3].flatMap((copy) => catalogueIndicators.map(({ row }) => copyOf(row, copy)));

/** An indicator like one of the demo, that is shown whole. */
function copyOf({ id, relation, ...one }: typeof indicator.$inferInsert, copy: number) {
	const named = (of: string) => `${of}-${copy}`;
	const { share, ...more } = relation ?? {};
	const copied = share && { numerator: named(share.numerator), denominator: named(share.denominator) };
	return { ...one, id: named(id), relation: { ...more, share: copied }, shownBreakdown: "" };
}

/** What is asked of the register. */
export const asked = { indicators: indicators.map(({ id }) => id), wijken, period: "2019" };

/** So many releases of some 10,000 figures, of which half revise those of the one before. */
const releases = 5;
const yearsEach = 4;

/**
 * Fills a house that has the demo's figures: 48 indicators more, for twelve wijken more and their gemeente, whole and in
 * three parts, over twelve years; some 50,000 figures.
 */
export async function fillRegister(db: Db): Promise<void> {
	await db.insert(indicator).values(indicators.map((one, n) => ({ ...one, position: 100 + n })));
	await db
		.insert(place)
		.values(
			wijken.map(({ id }) => ({ id, level: "wijk" as const, name: id, shortName: id, parent: gemeente })),
		);
	await db.insert(area).values(wijken.map(({ id, code }) => ({ place: id, year: 2025, code })));
	for (let n = 0; n < releases; n += 1)
		await publish(db, `register-${n + 1}`, figuresOf(2012 + (n * yearsEach) / 2, yearsEach));
}

/** Puts them in as a release that everybody may read. */
async function publish(db: Db, id: string, figures: RawFigure[]): Promise<void> {
	await publishRelease(db, { id, source: "demo", label: id, publicFrom: new Date("2026-01-05") }, figures);
}

/** Some 2,500 figures for each of so many years; a few counts among them are small. */
function figuresOf(first: number, years: number): RawFigure[] {
	const figures: RawFigure[] = [];
	for (const [n, { id, unit }] of indicators.entries())
		for (const [at, where] of [gemeente, ...wijken.map((wijk) => wijk.id)].entries())
			for (let year = first; year < first + years; year += 1)
				for (const [part, breakdown] of breakdowns.entries()) {
					const value = (n * 31 + at * 17 + year * 7 + part * 3) % 997;
					figures.push({
						...plainFigure,
						indicator: id,
						place: where,
						period: String(year),
						breakdown,
						value: rawValue(unit === "percentage" ? value / 10 : value),
						fictional: true,
					});
				}
	return figures;
}
