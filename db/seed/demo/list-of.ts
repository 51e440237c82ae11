import type { TextBlock } from "#app/domain/live/rich-text.ts";

/** A bullet list of plain lines. */
export const listOf = (...lines: string[]): TextBlock => ({
	type: "list",
	items: lines.map((text) => [{ text }]),
});
