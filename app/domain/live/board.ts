import type * as Y from "yjs";
import type { WrittenAgreement } from "../agreement/agreement-fields.ts";
import { toldHeadCount } from "../figure/head-counts.ts";
import type {
	ContributionKind,
	Group,
	Lens,
	Phase,
	Subject,
	VotesState,
	WritingLanguage,
} from "../vocabulary.ts";

/** Raised when the shape below changes; a client with another schema is turned away. */
export const boardSchema = 2;

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
	/** of its words and their translation */
	version: number;
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
	/** 1 for one person; on the board 0 for several, but fewer than five */
	headCount: number;
	fromPaper: boolean;
	/** Written down by a helper. */
	onBehalf: boolean;
	/** Place in the order of arrival on the board. */
	order: number;
	/** ids of the themes that it lies in */
	themes: string[];
}

/** What several contributions are about together. Its texts stand in the workbook. */
export interface BoardTheme {
	id: string;
	name: string;
	order: number;
	/** Goes on to the agreements. */
	chosen: boolean;
	/** groups that named it as their one choice */
	ownChoiceOf: Group[];
	/** phones and stickers together; null until the votes are shown */
	votes: number | null;
}

/** One agreement with what the room writes of it; the fields for working it out are fetched by those who do. */
export interface BoardAgreement extends WrittenAgreement {
	id: string;
	version: number;
	order: number;
	/** id of its theme */
	theme: string | null;
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
	votes: VotesState;
	voteRound: number;
	/** how many themes each person may vote for */
	votesEach: number;
	/** The agreements are adopted and not reopened since. */
	adopted: boolean;
}

export interface Board {
	meta: BoardMeta;
	/** in order of arrival */
	cards: BoardCard[];
	/** in the order of the board */
	themes: BoardTheme[];
	agreements: BoardAgreement[];
}

/** Root types of the document: `meta` (fields of BoardMeta), and the others by id. */
function roots(doc: Y.Doc) {
	return {
		meta: doc.getMap<unknown>("meta"),
		cards: doc.getMap<BoardCard>("cards"),
		themes: doc.getMap<BoardTheme>("themes"),
		agreements: doc.getMap<BoardAgreement>("agreements"),
	};
}

/** What changes: `cards` are those that did, `themes` and `agreements` all there are. */
export interface BoardChange {
	meta?: BoardMeta;
	cards?: BoardCard[];
	themes?: BoardTheme[];
	agreements?: BoardAgreement[];
}

/** Brings the document to `change` and touches nothing that is equal already, so that repeating it adds no bytes. */
export function applyToBoard(doc: Y.Doc, change: BoardChange): void {
	const { meta, cards, themes, agreements } = roots(doc);
	doc.transact(() => {
		for (const [key, value] of Object.entries(change.meta ?? {})) {
			if (meta.get(key) !== value) meta.set(key, value);
		}
		put(
			cards,
			(change.cards ?? []).map((card) => ({ ...card, headCount: toldHeadCount(card.headCount) })),
		);
		if (change.themes) keepOnly(themes, change.themes);
		if (change.agreements) keepOnly(agreements, change.agreements);
	});
}

function put<T extends { id: string }>(map: Y.Map<T>, entries: T[]): void {
	for (const entry of entries) {
		if (JSON.stringify(map.get(entry.id)) !== JSON.stringify(entry)) map.set(entry.id, entry);
	}
}

function keepOnly<T extends { id: string }>(map: Y.Map<T>, entries: T[]): void {
	const ids = new Set(entries.map((entry) => entry.id));
	for (const id of [...map.keys()]) if (!ids.has(id)) map.delete(id);
	put(map, entries);
}

const inOrder = <T extends { order: number }>(map: Y.Map<T>): T[] =>
	[...map.values()].sort((a, b) => a.order - b.order);

/** The document as plain data, or null while it holds nothing yet (a client before its first sync). */
export function readBoard(doc: Y.Doc): Board | null {
	const { meta, cards, themes, agreements } = roots(doc);
	if (!meta.has("phase")) return null;
	return {
		meta: meta.toJSON() as BoardMeta,
		cards: inOrder(cards),
		themes: inOrder(themes),
		agreements: inOrder(agreements),
	};
}
