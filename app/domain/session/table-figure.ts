import type { FigureCard } from "../figure/figure-card.ts";
import { mergeFigures } from "./merge-figures.ts";
import { threeWay } from "./three-way.ts";

/** A figure as it lies on the table of an evening; one indicator may lie there more than once. */
export interface TableFigure {
	id: string;
	indicator: string;
	/** chosen for this evening; null takes the newest, also one that comes in later */
	period: string | null;
	/** chosen for this evening, "" is the whole; null takes what the indicator's cards show by themselves */
	breakdown: string | null;
}

/** What can be chosen of a figure. */
export type ShownOfFigure = Pick<TableFigure, "period" | "breakdown">;

/** What was chosen as the value of one field of a form: "2024|verwijzer=huisarts", and "" for all by itself. */
export const shownField = ({ period, breakdown }: ShownOfFigure): string =>
	period === null && breakdown === null ? "" : `${period ?? ""}|${breakdown ?? "*"}`;

export function readShownField(value = ""): ShownOfFigure {
	const [period = "", breakdown = "*"] = value.split("|");
	return { period: period || null, breakdown: breakdown === "*" ? null : breakdown };
}

/** What a card is asked for: only what was chosen. */
export const chosenOf = ({ indicator, period, breakdown }: Omit<TableFigure, "id">) => ({
	indicator,
	...(period !== null && { period }),
	...(breakdown !== null && { breakdown }),
});

/** The indicators on the table, each once, in the order of their first figures. */
export const indicatorsOf = (figures: TableFigure[]): string[] => [
	...new Set(figures.map(({ indicator }) => indicator)),
];

/** A figure's card, with its id and its place on the table. */
export type TableCard = FigureCard & { figure: string; position: number };

/**
 * Gives the cards their places on the table. A figure whose release was undone has none.
 * @param cards in the order of the figures
 */
export function cardsOfTable(figures: TableFigure[], cards: FigureCard[]): TableCard[] {
	const left = [...cards];
	return figures.flatMap(({ id, indicator, period, breakdown }, position) => {
		const [next] = left;
		const fits =
			next?.indicator.id === indicator &&
			(period === null || period === next.period) &&
			(breakdown === null || breakdown === next.ref.breakdown);
		return fits ? [{ ...(left.shift() as FigureCard), figure: id, position }] : [];
	});
}

/**
 * The figures of these indicators in their order: those that lie there already as they were chosen, all of them, and
 * new ones as they show by themselves.
 */
export function figuresOf(indicators: string[], now: TableFigure[], newId: () => string): TableFigure[] {
	return indicators.flatMap((indicator) => {
		const there = now.filter((one) => one.indicator === indicator);
		return there.length > 0 ? there : [{ id: newId(), indicator, period: null, breakdown: null }];
	});
}

/**
 * The figures after two people changed them from the same beginning, by their ids; null when both put them in another
 * order, or chose otherwise for one of them.
 */
export function mergeTableFigures(
	base: TableFigure[],
	mine: TableFigure[],
	now: TableFigure[],
): TableFigure[] | null {
	const ids = (figures: TableFigure[]) => figures.map(({ id }) => id);
	const order = mergeFigures(ids(base), ids(mine), ids(now));
	const { changed, inDispute } = threeWay(byId(mine), byId(base), byId(now));
	if (!order || order.some((id) => inDispute.includes(id))) return null;
	const [own, others] = [new Map(mine.map((one) => [one.id, one])), new Map(now.map((one) => [one.id, one]))];
	return order.flatMap((id) => (changed.includes(id) ? own.get(id) : (others.get(id) ?? own.get(id))) ?? []);
}

const byId = (figures: TableFigure[]) => Object.fromEntries(figures.map((one) => [one.id, one]));
