import type * as Y from "yjs";
import type { ContributionKind, Group, Lens, Phase, Subject, WritingLanguage } from "./vocabulary.ts";

/** Raised when the shape below changes; a client with another schema is turned away. */
export const boardSchema = 1;

/** The figure that a card is about: the outside key, with the release it was written under. */
export interface BoardFigure {
	indicator: string;
	/** CBS code of the area */
	area: string;
	period: string;
	breakdown: string;
	release: string;
}

/** One approved contribution as everybody sees it. It holds no author and no moment that would point at one. */
export interface BoardCard {
	id: string;
	kind: ContributionKind;
	lens: Lens;
	about: Subject;
	text: string;
	language: WritingLanguage;
	translation: string | null;
	group: Group;
	figure: BoardFigure | null;
	/** Where a batch comes from ("Bijeenkomst Jongerenraad"), and how many people spoke. */
	source: string;
	headCount: number;
	fromPaper: boolean;
	/** Written down by a helper. */
	onBehalf: boolean;
	/** Place in the order of arrival on the board. */
	order: number;
}

/** What everybody's screen follows. Moments are ISO strings in UTC. */
export interface BoardMeta {
	phase: Phase;
	phaseStartedAt: string;
	/** null when the phase has no clock */
	phaseEndsAt: string | null;
	/** position of the figure on the table */
	focus: number;
	followMe: boolean;
	closed: boolean;
}

export interface Board {
	meta: BoardMeta;
	/** in order of arrival */
	cards: BoardCard[];
}

/** Root types of the document: `meta` (fields of BoardMeta) and `cards` (BoardCard by id). */
function roots(doc: Y.Doc): { meta: Y.Map<unknown>; cards: Y.Map<BoardCard> } {
	return { meta: doc.getMap("meta"), cards: doc.getMap("cards") };
}

/** Brings the document to `change` and touches nothing that is equal already, so that repeating it adds no bytes. */
export function applyToBoard(doc: Y.Doc, change: { meta?: BoardMeta; cards?: BoardCard[] }): void {
	const { meta, cards } = roots(doc);
	doc.transact(() => {
		for (const [key, value] of Object.entries(change.meta ?? {})) {
			if (meta.get(key) !== value) meta.set(key, value);
		}
		for (const card of change.cards ?? []) {
			if (JSON.stringify(cards.get(card.id)) !== JSON.stringify(card)) cards.set(card.id, card);
		}
	});
}

/** The document as plain data, or null while it holds nothing yet (a client before its first sync). */
export function readBoard(doc: Y.Doc): Board | null {
	const { meta, cards } = roots(doc);
	if (!meta.has("phase")) return null;
	return {
		meta: meta.toJSON() as BoardMeta,
		cards: [...cards.values()].sort((a, b) => a.order - b.order),
	};
}
