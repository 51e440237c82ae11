import { Extension, type Extensions } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Collaboration, isChangeOrigin } from "@tiptap/extension-collaboration";
import { CollaborationCaret } from "@tiptap/extension-collaboration-caret";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { CaretUser } from "#app/domain/live/realtime-protocol.ts";
import { longestSharedText, mostSharedBlocks } from "#app/domain/live/text-limits.ts";
import type { WorkbookDocument } from "./workbook-connection.ts";

/** Emphasis by its element, or by what `looksInsteadOfStyles` left of a pasted style. */
const PastedBold = Bold.extend({
	parseHTML: () => [
		{ tag: "strong" },
		{ tag: "b:not([data-look~=plain])" },
		{ tag: "span[data-look~=bold]", consuming: false },
	],
});
const PastedItalic = Italic.extend({
	parseHTML: () => [
		{ tag: "em" },
		{ tag: "i:not([data-look~=plain])" },
		{ tag: "span[data-look~=italic]", consuming: false },
	],
});

/** An item holds paragraphs alone; Tab stays what it is everywhere else, the way to the next control. */
const FlatListItem = ListItem.extend({
	content: "paragraph+",
	addKeyboardShortcuts() {
		return { Enter: () => this.editor.commands.splitListItem(this.name) };
	},
});

/** Of what there is too much in a text: characters, or lines and the like. */
export type Excess = "signs" | "blocks";

const limits: Record<Excess, number> = { signs: longestSharedText, blocks: mostSharedBlocks };

function sizeOf(text: Node): Record<Excess, number> {
	let blocks = 0;
	text.descendants(() => {
		blocks += 1;
	});
	return { signs: text.textContent.length, blocks };
}

/** Refuses what would make a text larger than it may be; what others write always comes in. */
const LengthLimit = Extension.create<{ onRefused: (excess: Excess) => void }>({
	name: "lengthLimit",
	addProseMirrorPlugins() {
		const { onRefused } = this.options;
		return [
			new Plugin({
				filterTransaction(transaction, state) {
					if (!transaction.docChanged || isChangeOrigin(transaction)) return true;
					const [before, after] = [sizeOf(state.doc), sizeOf(transaction.doc)];
					const excess = (["signs", "blocks"] as const).find(
						(each) => after[each] > limits[each] && after[each] > before[each],
					);
					if (excess) onRefused(excess);
					return !excess;
				},
			}),
		];
	},
});

/** Everything a text can hold, tied to its place in the shared document. Paste is reduced to the same. */
export function editorExtensions(
	{ doc, awareness }: WorkbookDocument,
	key: string,
	onRefused: (excess: Excess) => void,
): Extensions {
	return [
		Document,
		Paragraph,
		Text,
		PastedBold,
		PastedItalic,
		BulletList,
		FlatListItem,
		HardBreak,
		LengthLimit.configure({ onRefused }),
		Collaboration.configure({ fragment: doc.getXmlFragment(key) }),
		// The server says who somebody is; classes, because the content security policy takes no style attributes.
		CollaborationCaret.configure({
			provider: { awareness },
			user: {},
			render: (user) => caret(user as CaretUser),
			selectionRender: (user) => ({ class: `caret-selection caret--${Number((user as CaretUser).colour)}` }),
		}),
	];
}

/** Somebody's caret in the text; their name stands in the style sheet's content, so that it is never part of it. */
function caret({ name, colour }: CaretUser): HTMLElement {
	const element = document.createElement("span");
	element.className = `caret caret--${Number(colour)}`;
	element.dataset.name = name;
	element.setAttribute("aria-hidden", "true");
	return element;
}
