import { max } from "drizzle-orm";
import { plainFigure, type RawFigure, rawValue } from "#app/domain/figure/figures.ts";
import type { Db } from "#db/client.ts";
import type { NewRelease } from "#db/queries/releases.server.ts";
import { indicator, source } from "#db/schema/index.ts";
import { seedCatalogue } from "./catalogue.ts";
import { fictionalFigures, fictionalFiguresBefore, type SeedFigure } from "./fictional-figures.ts";
import { seedYouthWork, youthWorkFigures, youthWorkTargets } from "./fictional-youth-work.ts";
import { seedPapersCatalogue } from "./papers/catalogue.ts";
import { type FigureTools, publishPapers } from "./papers/papers.ts";
import { seedPlaces, yearsOfCodes } from "./places.ts";

const sources: (typeof source.$inferInsert)[] = [
	{
		id: "demo",
		title: "Voorbeeldcijfers voor deze demo (fictief)",
		publisher: "Duidingstafel",
		published: "2026",
	},
	{
		id: "demo-2025",
		title: "Voorbeeldcijfers van een jaar eerder voor deze demo (fictief)",
		publisher: "Duidingstafel",
		published: "2025",
	},
];

const releases: { release: NewRelease; figures: SeedFigure[]; targets?: typeof youthWorkTargets }[] = [
	{
		release: newRelease("demo-2025", "Fictieve wijkcijfers van een jaar eerder", "2025-01-01"),
		figures: fictionalFiguresBefore,
	},
	{
		release: newRelease("demo", "Fictieve wijkcijfers", "2026-01-01"),
		figures: [...fictionalFigures, ...youthWorkFigures],
		targets: youthWorkTargets,
	},
];

function newRelease(from: string, label: string, day: string): NewRelease {
	return { id: `${from}-1`, source: from, label, publicFrom: new Date(`${day}T00:00:00Z`) };
}

/** The places, sources, indicators and published figures of the demo municipality, and of those in the papers. */
export async function seedFigures(tx: Db, tools: FigureTools): Promise<void> {
	await seedPlaces(tx);
	await tx.insert(source).values(sources);
	await seedCatalogue(tx);
	await seedPapersCatalogue(tx, yearsOfCodes);
	const [last] = await tx.select({ position: max(indicator.position) }).from(indicator);
	await seedYouthWork(tx, (last?.position ?? -1) + 1);
	await publishPapers(tx, tools);
	for (const { release, figures, targets } of releases)
		await tools.publishRelease(tx, release, figures.map(toRawFigure), targets);
}

const toRawFigure = (figure: SeedFigure): RawFigure => ({
	...plainFigure,
	breakdown: "",
	...figure,
	fictional: true,
	value: rawValue(figure.value),
});
