import type { FigureColumn } from "./overview.ts";

/** Of one wijk, the figures that were compared, by how it stands in each. */
export interface Stacking {
	worse: FigureColumn[];
	withinMargin: FigureColumn[];
	unsayable: FigureColumn[];
	/** of how many figures something can be said */
	compared: number;
}

/** @param wijk its id */
export function stackingOf(wijk: string, columns: FigureColumn[]): Stacking {
	const standing = (one: FigureColumn) => one.cells.find((cell) => cell.wijk === wijk)?.standing ?? null;
	const that = (is: string) => columns.filter((one) => standing(one) === is);
	const [worse, withinMargin, unsayable] = [that("worse"), that("within-margin"), that("unsayable")];
	const compared = worse.length + withinMargin.length + that("not-worse").length;
	return { worse, withinMargin, unsayable, compared };
}

/** The figures of which something was compared. */
export const comparedColumns = (columns: FigureColumn[]): FigureColumn[] =>
	columns.filter(({ beside }) => beside !== null);
