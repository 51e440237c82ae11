import type { NewTarget } from "#db/queries/imports.server.ts";
import type { Db } from "../client.ts";
import { assessment, indicator, indicatorDimension, indicatorNode } from "../schema/index.ts";
import { seedDimensions } from "./catalogue.ts";
import type { SeedFigure } from "./fictional-figures.ts";

/**
 * Made up, and about youth work alone: no paper of Zeist has a budget beside what was spent, a series of months or a
 * judgement, and the demo shows what these look like.
 */
const costs = "jongerenwerk-kosten";
const visits = "inloop-bezoeken";
const post = "jongerenwerk-post";

const parts = [
	{ id: "jongerenwerkers", label: { nl: "jongerenwerkers", en: "youth workers" } },
	{ id: "ruimte", label: { nl: "zalen en velden", en: "rooms and fields" } },
	{ id: "activiteiten", label: { nl: "activiteiten", en: "activities" } },
];

type Row = typeof indicator.$inferInsert;

/** @param first the position behind every other indicator */
const indicators = (first: number): Row[] => [
	{
		id: costs,
		position: first,
		label: { nl: "Kosten van het jongerenwerk (voorbeeld)", en: "Costs of youth work (example)" },
		sentence: {
			nl: { other: "{area} gaf {value} uit aan jongerenwerk" },
			en: { other: "{area} spent {value} on youth work" },
		},
		explanation: {
			nl: "Verzonnen, om een begroting over twee jaar te laten zien: wat was begroot, en wat werd het.",
			en: "Made up, to show a budget over two years: what was budgeted, and what it became.",
		},
		unit: "euro",
		kind: "amount",
		population: "geld",
		direction: "lager-is-beter",
	},
	{
		id: visits,
		position: first + 1,
		label: {
			nl: "Bezoeken aan de inloop voor jongeren (voorbeeld)",
			en: "Visits to the drop-in for young people (example)",
		},
		sentence: {
			nl: { other: "{value} keer liep iemand binnen bij de inloop voor jongeren in {area}" },
			en: { other: "{value} times somebody walked into the drop-in for young people in {area}" },
		},
		explanation: {
			nl: "Verzonnen, om een reeks van maanden te laten zien. Het gaat om bezoeken: wie drie keer komt, telt drie keer.",
			en: "Made up, to show a series of months. These are visits: whoever comes three times counts three times.",
		},
		unit: "aantal",
		kind: "count",
		population: "zaken",
		direction: "hoger-is-beter",
		periodKind: "month",
	},
];

/** What youth work is in the catalogue, and a judgement on one node of the denkkader. */
export async function seedYouthWork(tx: Db, first: number): Promise<void> {
	await seedDimensions(tx, [
		{
			id: post,
			label: { nl: "Waaraan het geld opging", en: "What the money was spent on" },
			adding: "telt-op",
			values: parts,
		},
	]);
	await tx.insert(indicator).values(indicators(first));
	await tx.insert(indicatorDimension).values({ indicator: costs, dimension: post, position: 0 });
	await tx.insert(indicatorNode).values([
		{ indicator: costs, node: "sociaal-domein:4" },
		{ indicator: visits, node: "sociaal-domein:2" },
	]);
	await tx.insert(assessment).values({
		...{ node: "sociaal-domein:2.1", place: "zeist-noord", period: "2025", colour: "amber" },
		words: {
			nl: "Fictief: jongeren die er komen zijn blij, maar nog niet iedereen weet de weg.",
			en: "Fictional: young people who come are glad, but not everybody knows the way yet.",
		},
	});
}

/** In euros: what was budgeted and what it became, in the order of the parts. */
const money: { period: string; status?: "voorlopig"; budget: number[]; spent: number[] }[] = [
	{ period: "2024", budget: [420_000, 60_000, 40_000], spent: [431_000, 58_000, 46_000] },
	{
		period: "2025",
		status: "voorlopig",
		budget: [440_000, 62_000, 45_000],
		spent: [436_000, 61_000, 49_500],
	},
];
const breakdowns = parts.map(({ id }) => `${post}=${id}`);
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
/** The parts, and the whole behind them. */
const withWhole = (numbers: number[]) =>
	[...numbers, sum(numbers)].map((value, at) => ({ breakdown: breakdowns[at] ?? "", value }));

const months = (year: number, values: number[], more: (month: number) => Partial<SeedFigure> = () => ({})) =>
	values.map(
		(value, at): SeedFigure => ({
			...{ indicator: visits, place: "zeist", value, ...more(at + 1) },
			period: `${year}-${String(at + 1).padStart(2, "0")}`,
		}),
	);

export const youthWorkFigures: SeedFigure[] = [
	...money.flatMap(({ period, spent, status }) =>
		withWhole(spent).map(
			(one): SeedFigure => ({ indicator: costs, place: "zeist", period, ...one, ...(status && { status }) }),
		),
	),
	...months(2024, [310, 325, 342, 360, 388, 371, 254, 241, 366, 392, 405, 330]),
	...months(2025, [338, 351, 370, 389, 412, 398, 262, 270, 401, 428, 436, 118], (month) => {
		if (month === 11) return { status: "voorlopig" };
		return month === 12 ? { status: "voorlopig", completeUntil: "2025-12-10" } : {};
	}),
];

export const youthWorkTargets: Omit<NewTarget, "release">[] = money.flatMap(({ period, budget }) =>
	withWhole(budget).map((one) => ({
		...{ indicator: costs, place: "zeist", period, ...one },
		...{ basis: "begroting" as const, document: `Voorbeeldbegroting ${period}` },
	})),
);
