import { createHash } from "node:crypto";
import { buildPreview } from "#app/domain/import/build-preview.ts";
import type { ReadDeliveries } from "#db/seed/papers/papers.ts";
import { loadCatalogue } from "./load-catalogue.server.ts";
import { readText } from "./read-text.ts";
import { rawFigureOf, targetsOf } from "./store-release.server.ts";

/**
 * Reads files of our own in this process: what stands in them is known, and a process apart would hold as much memory
 * again. @throws when something in one of them is refused or not read
 */
export const readDeliveries: ReadDeliveries = async (tx, files) => {
	const catalogue = await loadCatalogue(tx);
	return files.map(({ name, bytes, mapping }) => {
		const { refused, accepted, problems } = buildPreview({ grid: readText(bytes), catalogue, mapping });
		const wrong = problems.find(({ severity }) => severity === "error");
		if (refused || wrong) throw new Error(`${name} is not read: ${JSON.stringify(refused ?? wrong)}`);
		const figures = accepted.filter(({ kind }) => kind === "figure").map(rawFigureOf);
		const targets = targetsOf(accepted);
		return { figures, targets, hash: createHash("sha256").update(bytes).digest("hex") };
	});
};
