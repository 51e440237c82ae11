import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { buildDocument } from "#server/exports/document/build-document.ts";
import type { Block, Chapter, OutcomeDocument } from "#server/exports/document/document.ts";
import { sampleMap, sampleOutcome } from "./sample-outcome.ts";

/** The document of the sample, changed. */
export const build = (change: Partial<Outcome> = {}) =>
	buildDocument({ ...sampleOutcome(), ...change }, sampleMap());

/** @throws when there is none with this title */
export function chapter(document: OutcomeDocument, title: string): Chapter {
	const found = [document.glance, ...document.chapters].find((one) => one.title === title);
	if (!found) throw new Error(`No chapter ${title}`);
	return found;
}

/** Everything that somebody reads, a line per block. */
export function read(blocks: Block[]): string {
	return blocks
		.map((block) => {
			if (block.type === "heading") return block.text;
			if (block.type === "paragraph") return block.words.map(({ text }) => text).join("");
			if (block.type === "list")
				return block.items.map((words) => words.map(({ text }) => text).join("")).join("\n");
			if (block.type === "picture") return block.alt;
			return [
				block.columns.map(({ title }) => title).join(" | "),
				...block.rows.map(({ cells }) => cells.map(read).join(" | ")),
			].join("\n");
		})
		.join("\n");
}
