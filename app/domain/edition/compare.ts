import type { PublishedValue } from "../figure/figures.ts";
import { byNewestPeriod } from "../figure/period.ts";
import type { Verdict } from "../figure/told-target.ts";
import type { EditionContent, EditionFigure, EditionRow } from "./edition.ts";
import type { FrozenCard } from "./frozen-card.ts";

type About = EditionFigure["indicator"];
type Told = Extract<PublishedValue, { state: "shown" | "range" }>;
type Where = Pick<EditionRow, "place" | "part" | "period">;

/** What is other than in the edition before, of one indicator. Only what both of them show is set side by side. */
export type EditionChange =
	| { kind: "new-figure" | "gone-figure"; indicator: About }
	/** `before` is null where the two may not be compared: something was counted otherwise, or is not told. */
	| {
			kind: "new-value";
			indicator: About;
			at: Where;
			value: Told;
			before: { period: string; value: Told } | null;
			countedOtherwise: boolean;
	  }
	/** The same period has another number. */
	| { kind: "revised"; indicator: About; at: Where; before: Told; value: Told }
	/** The number is the same, and not provisional any more. */
	| { kind: "final"; indicator: About; at: Where }
	| { kind: "verdict"; indicator: About; at: Where; before: Verdict; verdict: Verdict };

/**
 * What changed since the edition before, in the order of this one. A figure that is not shown in one of the two tells
 * nothing, and neither does one that was taken back.
 */
export function compareEditions(before: EditionContent, now: EditionContent): EditionChange[] {
	const [older, newer] = [figuresOf(before), figuresOf(now)];
	const untold = takenBack(before, now);
	const others = [...newer].flatMap(([id, figure]): EditionChange[] => {
		if (untold.has(id)) return [];
		const old = older.get(id);
		if (!old) return [{ kind: "new-figure", indicator: figure.indicator }];
		return [...newValue(old, figure), ...changedRows(old, figure)];
	});
	const gone = [...older].flatMap(([id, { indicator }]): EditionChange[] =>
		newer.has(id) || untold.has(id) ? [] : [{ kind: "gone-figure", indicator }],
	);
	return [...others, ...gone];
}

/** An indicator may hang under several nodes; it is the same there. */
const figuresOf = ({ chapters }: EditionContent): Map<string, EditionFigure> =>
	new Map(chapters.flatMap(({ figures }) => figures.map((one) => [one.indicator.id, one] as const)));

const takenBack = (...editions: EditionContent[]): Set<string> =>
	new Set(editions.flatMap(({ chapters }) => chapters.flatMap((one) => one.takenBack.map(({ id }) => id))));

function newValue(
	{ card: old }: EditionFigure,
	{ card, indicator, byPlace }: EditionFigure,
): EditionChange[] {
	if (!card || !old || byPlace || !isToldOf(card.value)) return [];
	const isSameSeries = card.place.id === old.place.id && card.ref.breakdown === old.ref.breakdown;
	if (!isSameSeries || byNewestPeriod(card, old) >= 0) return [];
	const at = { place: card.place, part: card.breakdown?.label ?? null, period: card.period };
	const told = { kind: "new-value", indicator, at, value: card.value } as const;
	const between = pointsSince(card, old.period);
	const [first, ...later] = between;
	const countedOtherwise = later.some(({ breakBefore, countedFrom }) => breakBefore && countedFrom !== null);
	const alike = first && isToldOf(first.value) && !later.some(({ breakBefore }) => breakBefore);
	return [
		{
			...told,
			countedOtherwise,
			before: alike && isToldOf(first.value) ? { period: first.period, value: first.value } : null,
		},
	];
}

/** The points of a card from an earlier period up to its own; none where that is no point of its course. */
function pointsSince({ trend, period }: FrozenCard, earlier: string): FrozenCard["trend"] {
	const from = trend.findIndex((point) => point.period === earlier);
	const until = trend.findIndex((point) => point.period === period);
	return from === -1 || until === -1 ? [] : trend.slice(from, until + 1);
}

function changedRows(old: EditionFigure, { rows, indicator }: EditionFigure): EditionChange[] {
	const before = new Map(old.rows.map((row) => [keyOf(row), row]));
	return rows.flatMap((row): EditionChange[] => {
		const was = before.get(keyOf(row));
		if (!was?.value || !row.value) return [];
		const [a, b] = [was.value.value, row.value.value];
		if (!isToldOf(a) || !isToldOf(b)) return [];
		const at = { place: row.place, part: row.part, period: row.period };
		const verdicts = changedVerdicts(was, row).map((one) => ({
			...{ kind: "verdict" as const, indicator, at },
			...one,
		}));
		if (numberOf(a) !== numberOf(b))
			return [{ kind: "revised", indicator, at, before: a, value: b }, ...verdicts];
		const isFinal = was.value.status === "voorlopig" && row.value.status === "definitief";
		return [...(isFinal ? [{ kind: "final" as const, indicator, at }] : []), ...verdicts];
	});
}

const keyOf = ({ place, period, breakdown }: EditionRow): string => [place.id, period, breakdown].join("|");

function changedVerdicts(was: EditionRow, row: EditionRow): { before: Verdict; verdict: Verdict }[] {
	return row.targets.flatMap((target) => {
		const same = was.targets.find(
			({ basis, document }) => basis === target.basis && document === target.document,
		);
		const before = same && (same.said ?? same.computed);
		const verdict = target.said ?? target.computed;
		return before && verdict && before !== verdict ? [{ before, verdict }] : [];
	});
}

const isToldOf = (value: PublishedValue): value is Told => value.state === "shown" || value.state === "range";

const numberOf = (value: Told): string =>
	value.state === "range" ? `${value.low} ${value.high}` : `${value.value} ${value.qualifier ?? ""}`;
