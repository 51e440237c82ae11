import { plainFigure, type RawFigure, rawValue } from "#app/domain/figure/figures.ts";
import type { Db } from "#db/client.ts";
import type { NewRelease } from "#db/queries/releases.server.ts";
import { source } from "#db/schema/index.ts";
import { seedCatalogue } from "./catalogue.ts";
import { fictionalFigures, fictionalFiguresBefore } from "./fictional-figures.ts";
import { seedPlaces } from "./places.ts";
import { factsheetFigures, frameworkFigures, type SeedFigure } from "./zeist-figures.ts";

const sources: (typeof source.$inferInsert)[] = [
	{
		id: "factsheet-jeugd-wmo-2025-03",
		title: "Factsheet Jeugd en Wmo, maart 2025",
		publisher: "Gemeente Zeist",
		published: "2025-03",
	},
	{
		id: "jeugdbeleidskader-2026-2030",
		title: "Beleidskader Jeugd Zeist 2026-2030",
		publisher: "Gemeente Zeist",
	},
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

const releases: { release: NewRelease; figures: SeedFigure[]; fictional: boolean }[] = [
	{
		release: newRelease("factsheet-jeugd-wmo-2025-03", "Factsheet maart 2025", "2025-04-01"),
		figures: factsheetFigures,
		fictional: false,
	},
	{
		release: newRelease("jeugdbeleidskader-2026-2030", "Beleidskader Jeugd 2026-2030", "2025-12-01"),
		figures: frameworkFigures,
		fictional: false,
	},
	{
		release: newRelease("demo-2025", "Fictieve wijkcijfers van een jaar eerder", "2025-01-01"),
		figures: fictionalFiguresBefore,
		fictional: true,
	},
	{
		release: newRelease("demo", "Fictieve wijkcijfers", "2026-01-01"),
		figures: fictionalFigures,
		fictional: true,
	},
];

function newRelease(from: string, label: string, day: string): NewRelease {
	return { id: `${from}-1`, source: from, label, publicFrom: new Date(`${day}T00:00:00Z`) };
}

/** Protects and stores a release, so that its figures may be read. */
export type PublishRelease = (tx: Db, release: NewRelease, figures: RawFigure[]) => Promise<void>;

/** The places, sources, indicators and published figures of the demo municipality. */
export async function seedFigures(tx: Db, publishRelease: PublishRelease): Promise<void> {
	await seedPlaces(tx);
	await tx.insert(source).values(sources);
	await seedCatalogue(tx);
	for (const { release, figures, fictional } of releases)
		await publishRelease(
			tx,
			release,
			figures.map((one) => toRawFigure(one, fictional)),
		);
}

function toRawFigure(figure: SeedFigure, fictional: boolean): RawFigure {
	return {
		...plainFigure,
		breakdown: "",
		...figure,
		fictional,
		value: figure.value === null ? null : rawValue(figure.value),
	};
}
