import type * as Y from "yjs";
import { sharedTextBounds as most } from "#app/domain/live/text-limits.ts";
import { parseWorkbookKey } from "#app/domain/live/workbook-keys.ts";
import { sizeOfText } from "#app/domain/live/workbook-size.ts";
import type { Staged } from "./live-document.ts";

/**
 * Whether one of the texts that an update changed is larger than a text may be, and larger than it is in `before`: what
 * was too large already can be made shorter. A few microseconds for a text of some pages.
 */
export function outgrowsText({ doc, changed }: Staged, before: Y.Doc): boolean {
	return changed.filter(isText).some((key) => {
		const size = sizeOfText(doc.getXmlFragment(key));
		if (size.signs <= most.signs && size.blocks <= most.blocks && size.depth <= most.depth) return false;
		const was = sizeOfText(before.getXmlFragment(key));
		return (["signs", "blocks", "depth"] as const).some(
			(each) => size[each] > most[each] && size[each] > was[each],
		);
	});
}

/** The same of all texts together. */
export function outgrowsWorkbook({ doc }: Staged, before: Y.Doc): boolean {
	const signs = signsOf(doc);
	return signs > most.allSigns && signs > signsOf(before);
}

const signsOf = (doc: Y.Doc): number =>
	[...doc.share.keys()]
		.filter(isText)
		.reduce((sum, key) => sum + sizeOfText(doc.getXmlFragment(key)).signs, 0);

const isText = (key: string): boolean => parseWorkbookKey(key) !== null;
