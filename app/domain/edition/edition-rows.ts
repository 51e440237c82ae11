import { toCardValue } from "../figure/card-value.ts";
import type { Indicator, Place, SourcedFigure } from "../figure/figure-card.ts";
import type { FigureKey } from "../figure/figures.ts";
import { breakdownLabel, partsOfIndicator } from "../figure/parts-of-indicator.ts";
import { byNewestPeriod } from "../figure/period.ts";
import { type Aim, tellTarget, type Verdict } from "../figure/told-target.ts";
import { inLanguage, type Localised } from "../localised.ts";
import type { EditionRow } from "./edition.ts";
import type { EditionScope } from "./edition-scope.ts";

/** A target as its release has it. */
export interface StoredTarget extends FigureKey, Aim {
	basis: EditionRow["targets"][number]["basis"];
	document: string;
	verdict: Verdict | null;
	note: Localised | null;
	/** the title of its source */
	source: string;
	release: string;
}

/** Everything within an edition's period of one indicator, as everybody may read it. */
export interface EditionCells<Figure extends SourcedFigure = SourcedFigure> {
	figures: Figure[];
	targets: StoredTarget[];
}

/**
 * The cells of an indicator that an edition tells, each with its targets: those of its place and of everything in it. Where
 * there are none, those of the figure's own place; without a figure, the targets of wherever there are some.
 */
export function editionRows(
	indicator: Indicator,
	{ figures, targets }: EditionCells,
	{ at, above, inside, around }: EditionScope,
	shown: SourcedFigure | undefined,
	locale: string,
): EditionRow[] {
	const own = [at, ...inside];
	const others = [...(above ? [above] : []), ...around];
	const isTold = (all: Place[]) => (key: FigureKey) => all.some(({ id }) => id === key.place);
	const elsewhere = figures.some(isTold(own)) ? [] : others.filter(({ id }) => !shown || id === shown.place);
	const told = [...own, ...elsewhere];
	const cells = new Map([...figures, ...targets].filter(isTold(told)).map((key) => [textOf(key), key]));
	const partOrder = ["", ...partsOfIndicator(indicator).map(({ id }) => id)];
	const order = (row: EditionRow) => [
		told.findIndex(({ id }) => id === row.place.id),
		partOrder.indexOf(row.breakdown),
	];
	return [...cells.values()]
		.map(({ place, period, breakdown }): EditionRow => {
			const key = { indicator: indicator.id, place, period, breakdown };
			const figure = figures.find((one) => textOf(one) === textOf(key));
			return {
				place: { id: place, name: told.find(({ id }) => id === place)?.name ?? "" },
				...{ period, breakdown, part: breakdownLabel(indicator, breakdown, locale) },
				value: figure ? toCardValue(figure, locale) : null,
				targets: targets
					.filter((one) => textOf(one) === textOf(key))
					.map((one) => tell(one, figure, { indicator, figures, places: [...told, ...others], locale })),
			};
		})
		.sort((a, b) => {
			const [[placeA = 0, partA = 0], [placeB = 0, partB = 0]] = [order(a), order(b)];
			return (
				placeA - placeB || partA - partB || a.breakdown.localeCompare(b.breakdown) || byNewestPeriod(b, a)
			);
		});
}

const textOf = ({ place, period, breakdown }: FigureKey): string => [place, period, breakdown].join("|");

function tell(
	target: StoredTarget,
	figure: SourcedFigure | undefined,
	of: { indicator: Indicator; figures: SourcedFigure[]; places: Place[]; locale: string },
): EditionRow["targets"][number] {
	const { basis, document, relativeTo, verdict, note, source } = target;
	const other = of.figures.find((one) => textOf(one) === textOf({ ...target, place: relativeTo ?? "" }));
	const told = tellTarget(target, figure?.value, other?.value, of.indicator);
	const name = of.places.find(({ id }) => id === relativeTo)?.name ?? null;
	return {
		...{ basis, document },
		aim: told.aim && { ...told.aim, place: name },
		difference: told.difference,
		said: told.bySource ? verdict : null,
		computed: told.computed,
		note: told.tellsNote && note ? inLanguage(note, of.locale) : null,
		otherSource: source === figure?.source.title ? null : source,
	};
}
