import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import type { AskedFigure } from "#app/paths.ts";

/** Which views of its map and of its course the page of a figure is asked for. */
export type AskedViews = { [name in "kaart" | "verloop"]: string | null };

/** The whole of a figure in an address, where nothing asks for what is shown by itself. */
const wholePart = "alles";

/** A breakdown as it stands in an address. */
export const partInAddress = (breakdown: string): string => breakdown || wholePart;
export const breakdownOf = (part: string | null): string | null => (part === wholePart ? "" : part);

/** What the page of a card is asked for, in whatever place, period or part it shows now. */
export const askedOf = ({ wijk, period, ref }: FigureCard): AskedFigure => ({
	wijk: wijk.level === "gemeente" ? null : wijk.code,
	periode: period,
	deel: partInAddress(ref.breakdown),
});
