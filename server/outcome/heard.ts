import { toldTotal } from "#app/domain/figure/head-counts.ts";
import type { BoardCard, BoardTheme } from "#app/domain/live/board.ts";
import type { Heard, HeardRow } from "#app/domain/outcome/outcome.ts";
import { groups, type Lens, lenses } from "#app/domain/vocabulary.ts";

/** What the words of the room are laid beside. */
export interface HeardContext {
	themes: BoardTheme[];
	/** contributions whose writer allows quoting */
	quotable: ReadonlySet<string>;
	/** what a figure is called, by its indicator */
	figureLabel: (indicator: string) => string | null;
}

/** What each group said, the room first and then each batch with its source. */
export function heardRows(cards: BoardCard[], context: HeardContext): HeardRow[] {
	return byGroupAndSource(cards)
		.flatMap((told) => {
			const [first] = told;
			return first ? [toRow(first, told, context)] : [];
		})
		.sort(
			(a, b) =>
				Number(a.source !== "") - Number(b.source !== "") ||
				a.source.localeCompare(b.source, "nl") ||
				groups.indexOf(a.group) - groups.indexOf(b.group),
		);
}

function byGroupAndSource(cards: BoardCard[]): BoardCard[][] {
	const rows = new Map<string, BoardCard[]>();
	for (const card of cards) {
		const key = JSON.stringify([card.group, card.source]);
		rows.set(key, [...(rows.get(key) ?? []), card]);
	}
	return [...rows.values()];
}

function toRow({ group, source }: BoardCard, told: BoardCard[], context: HeardContext): HeardRow {
	return {
		group,
		source,
		contributions: told.length,
		people: source ? toldPeople(told) : null,
		lenses: perLens((lens) =>
			heard(
				told.filter((card) => card.lens === lens),
				context,
			),
		),
	};
}

/** First what may be quoted, then how often the rest was said, in the order of the themes. */
function heard(told: BoardCard[], { themes, quotable, figureLabel }: HeardContext): Heard[] {
	const quotes = told
		.filter((card) => quotable.has(card.id))
		.map(({ text, language, translation, themes: laidIn, figure }): Heard => {
			const names = themes.filter((theme) => laidIn.includes(theme.id)).map((theme) => theme.name);
			const label = figure && figureLabel(figure.indicator);
			return { kind: "quote", text, language, translation, themes: names, figure: label };
		});
	const kept = told.filter((card) => !quotable.has(card.id));
	const counted = themes.map((theme) => ({
		theme: theme.name,
		times: kept.filter((card) => card.themes.includes(theme.id)).length,
	}));
	const known = new Set(themes.map((theme) => theme.id));
	const loose = kept.filter((card) => !card.themes.some((id) => known.has(id))).length;
	return [
		...quotes,
		...[...counted, { theme: "", times: loose }]
			.filter(({ times }) => times > 0)
			.map((count): Heard => ({ kind: "theme", ...count })),
	];
}

/** Cards of one person each: anybody can count them. */
const singles = (cards: BoardCard[]): number => cards.filter((card) => card.headCount === 1).length;

/**
 * How many people spoke through these cards of one source. A card for several people tells how many were in the batch,
 * which may have filled more than one; other cards are one person's each.
 */
function speakers(cards: BoardCard[]): number {
	const batch = Math.max(0, ...cards.filter((card) => card.headCount > 1).map((card) => card.headCount));
	return batch + singles(cards);
}

/** How many people spoke through the cards of a batch; null for fewer than five, and where its single cards tell that. */
const toldPeople = (batch: BoardCard[]): number | null => toldTotal(speakers(batch), singles(batch));

/**
 * How many people spoke through batches and paper, beside those who joined. Null where that is fewer than five, or
 * would be once the batches whose people are told, and the cards that can be counted, are taken off.
 */
export function throughPaper(cards: BoardCard[]): number | null {
	const given = cards.filter((card) => card.fromPaper || card.source !== "" || card.headCount > 1);
	const sources = new Set(given.map((card) => card.source).filter(Boolean));
	const ofSources = [...sources].map((source) => speakers(given.filter((card) => card.source === source)));
	const loose = given.filter((card) => card.source === "").map((card) => card.headCount);
	const total = sum([...ofSources, ...loose]);
	const batches = byGroupAndSource(given.filter((card) => card.source !== ""));
	const told = sum(batches.map((batch) => toldPeople(batch) ?? 0));
	const untold = batches.filter((batch) => toldPeople(batch) === null).flat();
	const counted = singles([...untold, ...given.filter((card) => card.source === "")]);
	return toldTotal(total, told, counted);
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

export function perLens<T>(of: (lens: Lens) => T): Record<Lens, T> {
	return Object.fromEntries(lenses.map((lens) => [lens, of(lens)])) as Record<Lens, T>;
}
