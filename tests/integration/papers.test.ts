import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { figureRelease, indicator, publishedFigure, target } from "#db/schema/index.ts";
import { readPapersFile } from "#db/seed/papers/read-papers.ts";
import { pair, typingsOf } from "#tests/helpers/papers/compare.ts";
import {
	readImportFile,
	readVerdicts,
	rowsWithoutNumber,
	type Statement,
} from "#tests/helpers/papers/typings.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const { db } = await houseForTests();

const releaseOf = (source: string) => eq(figureRelease.source, source);

/** The targets of a paper that it says itself were reached or not. */
async function verdictsTold(source: string): Promise<string[]> {
	const found = await db
		.select({ target })
		.from(target)
		.innerJoin(figureRelease, eq(figureRelease.id, target.release))
		.where(releaseOf(source));
	const judged = found.filter((one) => one.target.verdict !== null);
	return judged.map((one) => [...keyOf(one.target), one.target.verdict].join(" | ")).sort();
}

/** What everybody may read of a paper, as its typings have it. */
async function registered(source: string): Promise<{ statements: Statement[]; missing: string[] }> {
	const figures = await db
		.select({ figure: publishedFigure, unit: indicator.unit })
		.from(publishedFigure)
		.innerJoin(figureRelease, eq(figureRelease.id, publishedFigure.release))
		.innerJoin(indicator, eq(indicator.id, publishedFigure.indicator))
		.where(releaseOf(source));
	const targets = await db
		.select({ target, unit: indicator.unit })
		.from(target)
		.innerJoin(figureRelease, eq(figureRelease.id, target.release))
		.innerJoin(indicator, eq(indicator.id, target.indicator))
		.where(releaseOf(source));
	for (const { figure } of figures) expect(["shown", "range", "missing"]).toContain(figure.state);
	return {
		statements: [
			...figures.flatMap(({ figure, unit }) =>
				statementsOf(figure, "figure", { unit, standing: figure.status, printed: figure.printed ?? "" }),
			),
			...targets.flatMap(({ target: one, unit }) =>
				statementsOf(one, "target", { unit, standing: one.basis, printed: "" }),
			),
		],
		missing: figures
			.filter(({ figure }) => figure.state === "missing")
			.map(({ figure }) => [...keyOf(figure), figure.missing].join(" | ")),
	};
}

const keyOf = (one: Record<"indicator" | "place" | "period" | "breakdown", string>) => [
	one.indicator,
	one.place,
	one.period,
	one.breakdown,
];

function statementsOf(
	one: typeof target.$inferSelect | typeof publishedFigure.$inferSelect,
	kind: "figure" | "target",
	more: Pick<Statement, "unit" | "standing" | "printed">,
): Statement[] {
	const branch = /vestiging=[a-z-]+/.exec(one.breakdown)?.[0];
	const ends = [one.low, one.high].filter((number) => number !== 0);
	return (one.value === null ? ends : [one.value]).flatMap((value) =>
		value === null
			? []
			: [
					{
						...more,
						row: [...keyOf(one), value].join(" | "),
						series: [one.indicator, kind, one.breakdown.replace(branch ?? "", "")].join(" | "),
						place: branch ? `${one.place}, ${branch}` : one.place,
						period: one.period,
						dated: true,
						value,
						note: one.note?.nl ?? "",
					},
				],
	);
}

const told = (statements: Statement[]) =>
	statements
		.map(({ row: _, printed, series, ...one }) => ({
			...one,
			series,
			// What a target was printed as is in no register.
			printed: series.includes(" | target | ") ? "" : printed,
		}))
		.map((one) => JSON.stringify(Object.entries(one).sort()))
		.sort();

describe.each(
	readPapersFile("sources.json").map(({ id, file }) => ({ source: id, paper: file.replace(".csv", "") })),
)("what the demo's register holds of $paper", ({ source, paper }) => {
	test("is what its file says, with what was printed and remarked", async () => {
		const { statements, missing } = await registered(source);
		expect(told(statements)).toEqual(told(readImportFile(paper)));
		expect(missing.sort()).toEqual(rowsWithoutNumber(paper).sort());
	});

	test("tells of each target what its paper says became of it", async () => {
		expect(await verdictsTold(source)).toEqual(readVerdicts(paper).sort());
	});

	test("is what was typed a second time", async () => {
		const { statements } = await registered(source);
		const typed = typingsOf(paper, statements);
		expect(pair(typed.second, typed.imported)).toEqual({ onlySecond: [], onlyImported: [] });
	});
});
