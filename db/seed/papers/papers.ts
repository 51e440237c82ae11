import type { RawFigure } from "#app/domain/figure/figures.ts";
import type { Mapping } from "#app/domain/import/mapping.ts";
import type { Db } from "#db/client.ts";
import { type NewTarget, noteDelivery } from "#db/queries/imports.server.ts";
import type { NewRelease } from "#db/queries/releases.server.ts";
import { caveatsOf } from "./caveats.ts";
import { readPaper, readPapersFile } from "./read-papers.ts";

/** A file as its owner delivers it. */
export interface Delivered {
	name: string;
	bytes: Uint8Array;
	mapping: Mapping;
}

/** What the import made of a file. */
export interface ReadDelivery {
	figures: RawFigure[];
	targets: Omit<NewTarget, "release">[];
	/** SHA-256 */
	hash: string;
}

/** Reads files by the import, against the catalogue of this installation; throws where something in one is not read. */
export type ReadDeliveries = (tx: Db, files: Delivered[]) => Promise<ReadDelivery[]>;

/** Protects and stores a release, so that its figures may be read. */
export type PublishRelease = (
	tx: Db,
	release: NewRelease,
	figures: RawFigure[],
	targets?: Omit<NewTarget, "release">[],
) => Promise<void>;

/** What the server lends to the seed. */
export interface FigureTools {
	readDeliveries: ReadDeliveries;
	publishRelease: PublishRelease;
}

/** "2023/2024" could be two years or a school year: in these papers it is two years. */
const mapping: Mapping = {
	words: { periods: Object.fromEntries(["2022/2023", "2023/2024"].map((text) => [text, text])) },
};

/** What the releases are called, and from when on this installation shows them. */
const releases: Record<string, { label: string; day: string }> = {
	"factsheet-jeugd-wmo-2025-03": { label: "Factsheet maart 2025", day: "2025-04-01" },
	"jeugdbeleidskader-2026-2030": { label: "Beleidskader Jeugd 2026-2030", day: "2025-12-01" },
};

/** Publishes each paper as a release of its own. */
export async function publishPapers(tx: Db, { readDeliveries, publishRelease }: FigureTools): Promise<void> {
	const sources = readPapersFile("sources.json");
	const idOf = (source: string) => `${source}-1`;
	const read = await readDeliveries(
		tx,
		sources.map(({ file }) => ({ name: file, bytes: readPaper(file), mapping })),
	);
	for (const [at, { id, title }] of sources.entries()) {
		const delivery = read[at];
		if (!delivery) throw new Error(`Nothing was read of ${title}`);
		const { label = title, day = "2025-12-01" } = releases[id] ?? {};
		const release = { id: idOf(id), source: id, label, publicFrom: new Date(`${day}T00:00:00Z`) };
		await publishRelease(
			tx,
			release,
			delivery.figures.map((figure) => ({ ...figure, caveats: caveatsOf(figure) })),
			delivery.targets,
		);
		await noteDelivery(tx, release.id, { deliveredBy: null, fileHash: delivery.hash });
	}
}
