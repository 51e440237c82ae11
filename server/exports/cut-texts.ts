import type { RichText, TextRun } from "#app/domain/live/rich-text.ts";
import { sharedTextBounds as most } from "#app/domain/live/text-limits.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { m } from "#app/words/index.ts";

/** Lines of all texts together, each change of emphasis counted as one: they take more time than words do. */
const mostLines = 5_000;

/**
 * The outcome with as much of its texts as a document can hold, so that it is made in time. What people write stays
 * whole; what is longer, such as from before the server bounded it, breaks off with a sentence that says so.
 */
export function cutTexts(outcome: Outcome): Outcome {
	const room = { signs: most.allSigns, lines: mostLines };
	const cut = (text: RichText) => beginning(text, room);
	return {
		...outcome,
		vision: cut(outcome.vision),
		themes: outcome.themes.map((theme) => ({
			...theme,
			see: cut(theme.see),
			mean: cut(theme.mean),
			unknown: cut(theme.unknown),
		})),
		open: cut(outcome.open),
		rights: outcome.rights.map((each) => ({ ...each, text: cut(each.text) })),
		summaries: outcome.summaries.map((each) => ({ ...each, text: cut(each.text) })),
	};
}

/** What fits of a text; takes it off the room that there is for all of them. */
function beginning(text: RichText, room: { signs: number; lines: number }): RichText {
	let signs = Math.min(most.signs, room.signs);
	let lines = Math.min(most.blocks, room.lines);
	let whole = true;
	const take = (runs: TextRun[]): TextRun[] =>
		runs.flatMap((run) => {
			if (!whole) return [];
			const fitting = run.text.split("\n").slice(0, lines);
			const kept = fitting
				.join("\n")
				.slice(0, signs)
				.replace(/[\uD800-\uDBFF]$/, "");
			whole = kept === run.text;
			signs -= kept.length;
			room.signs -= kept.length;
			lines -= fitting.length;
			room.lines -= fitting.length;
			return kept === "" ? [] : [{ ...run, text: kept }];
		});
	const taken = text.flatMap((block): RichText => {
		if (!whole) return [];
		if (block.type === "paragraph") return [{ type: "paragraph", runs: take(block.runs) }];
		return [{ type: "list", items: block.items.map(take).filter((runs) => runs.length > 0) }];
	});
	if (whole) return text;
	return [...taken, { type: "paragraph", runs: [{ text: m.export_text_cut(), italic: true }] }];
}
