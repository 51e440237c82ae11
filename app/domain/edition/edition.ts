import { z } from "zod";
import { assessmentColours, nodeKinds, nodeRoles } from "../figure/framework.ts";
import { cardValue, frozenCard, indicatorInfo, toldTarget } from "./frozen-card.ts";

/** What an edition is made for: to read what goes on, to follow it through the years, or to account for budget and goals. */
export const editionKinds = ["factsheet", "monitor", "penc"] as const;
export type EditionKind = (typeof editionKinds)[number];

/** One that was published never changes; withdrawn, it says so and can still be read. */
export const editionStates = ["draft", "published", "withdrawn"] as const;
export type EditionState = (typeof editionStates)[number];

const text = z.string();

/** What a draft is to hold: the chosen nodes of its framework, each with its chosen indicators. The tree gives the order. */
export const editionPlan = z.array(z.object({ node: text, introduction: text, indicators: z.array(text) }));
export type EditionPlan = z.infer<typeof editionPlan>;

const editionRow = z.object({
	place: z.object({ id: text, name: text }),
	period: text,
	breakdown: text,
	/** what the part is called; null for the whole */
	part: text.nullable(),
	/** null where there is a target alone */
	value: cardValue.nullable(),
	targets: z.array(toldTarget),
});
/** One published cell of an indicator, with what was aimed at. */
export type EditionRow = z.infer<typeof editionRow>;

const editionFigure = z.object({
	indicator: indicatorInfo,
	role: z.enum(nodeRoles),
	/** null where there are targets alone */
	card: frozenCard.nullable(),
	/** The place itself has no figure, and several places in it have: the card, of one of them, is not told alone. */
	byPlace: z.boolean(),
	/** every cell of the edition's period, those of the card too */
	rows: z.array(editionRow),
	/** the releases that anything here came in */
	releases: z.array(text),
});
export type EditionFigure = z.infer<typeof editionFigure>;

const editionChapter = z.object({
	node: text,
	code: text,
	kind: z.enum(nodeKinds),
	/** nought at the top of what was chosen */
	depth: z.number(),
	label: text,
	text: text.nullable(),
	introduction: text,
	/** null: nobody judged it, which is no judgement either */
	assessment: z
		.object({ colour: z.enum(assessmentColours), words: text, place: text, period: text })
		.nullable(),
	figures: z.array(editionFigure),
	/** figures whose release was undone; never stored */
	takenBack: z.array(z.object({ id: text, label: text })).default([]),
});
export type EditionChapter = z.infer<typeof editionChapter>;

const editionContent = z.object({
	place: text,
	framework: text,
	chapters: z.array(editionChapter),
});
/** What an edition says, in one language. */
export type EditionContent = z.infer<typeof editionContent>;

const frozenEdition = z.object({ schema: z.literal(1), languages: z.record(text, editionContent) });
/** What is stored when an edition is published: all of it in each language that the pages speak then. */
export type FrozenEdition = z.infer<typeof frozenEdition>;

/** What the shape does not know is not kept. @throws {z.ZodError} */
export const freeze = (languages: Record<string, EditionContent>): FrozenEdition =>
	frozenEdition.parse({ schema: 1, languages });

/**
 * A stored edition in the reader's language, or in Dutch where it was published before the pages spoke that.
 * @throws {z.ZodError} for anything else, also for one of a newer version of the product
 */
export function readEdition(stored: unknown, locale: string): EditionContent {
	const { languages } = frozenEdition.parse(stored);
	const content = languages[locale] ?? languages.nl;
	if (!content) throw new Error("An edition without Dutch");
	return content;
}

/** Every release that anything in it came in. */
export const releasesOf = ({ chapters }: EditionContent): string[] => [
	...new Set(chapters.flatMap(({ figures }) => figures.flatMap(({ releases }) => releases))),
];

/**
 * Without what came in a release that was undone since. The words of such a chapter go too: they may tell of its figures.
 * @param undone ids of releases
 */
export const withoutUndone = (content: EditionContent, undone: ReadonlySet<string>): EditionContent => ({
	...content,
	chapters: content.chapters.map((chapter) => {
		const [gone, left] = divide(chapter.figures, ({ releases }) => releases.some((id) => undone.has(id)));
		if (gone.length === 0) return chapter;
		const takenBack = gone.map(({ indicator: { id, label } }) => ({ id, label }));
		return { ...chapter, introduction: "", assessment: null, figures: left, takenBack };
	}),
});

function divide<One>(all: One[], isFirst: (one: One) => boolean): [One[], One[]] {
	return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
