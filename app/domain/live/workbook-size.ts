import * as Y from "yjs";

/** How much there is in a text that people write together. */
export interface TextSize {
	/** characters */
	signs: number;
	/** everything that stands in it: paragraphs, lists, items, lines and stretches of words, also empty ones */
	blocks: number;
	/** how deep they stand in each other */
	depth: number;
}

/** Costs as much as there are blocks, however many signs they hold; goes as deep as there is. */
export function sizeOfText(text: Y.XmlFragment): TextSize {
	const size = { signs: 0, blocks: 0, depth: 0 };
	const open = [{ parent: text, depth: 1 }];
	for (let next = open.pop(); next; next = open.pop()) {
		const { parent, depth } = next;
		size.depth = Math.max(size.depth, depth);
		for (const child of parent.toArray()) {
			size.blocks += 1;
			if (child instanceof Y.XmlText) size.signs += child.length;
			else if (child instanceof Y.XmlElement) open.push({ parent: child, depth: depth + 1 });
		}
	}
	return size;
}
