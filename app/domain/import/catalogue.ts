import type { Adding, IndicatorKind, PlaceLevel, Population, Unit } from "../figure/figures.ts";

/** What a file may speak of. Names are in whatever language people may use; the id is always one of them. */
export interface CatalogueIndicator {
	id: string;
	names: string[];
	unit: Unit;
	kind: IndicatorKind;
	population: Population;
	/** ids of the dimensions that it may be broken down by; empty where nobody said so */
	dimensions: string[];
}

export interface CataloguePlace {
	id: string;
	/** the newest one, under which a preview names the place */
	code: string;
	level: PlaceLevel;
	parent: string | null;
	names: string[];
	/** every code that it ever bore */
	codes: { year: number; code: string }[];
}

export interface CatalogueDimension {
	id: string;
	names: string[];
	values: { id: string; names: string[] }[];
	/** how its parts add up; null where nobody said so */
	adding: Adding | null;
}

export interface Catalogue {
	indicators: CatalogueIndicator[];
	places: CataloguePlace[];
	dimensions: CatalogueDimension[];
}

/** A figure or target that the register holds already, to compare a delivery with. */
export interface ExistingFigure {
	indicator: string;
	place: string;
	period: string;
	breakdown: string;
	kind: "figure" | "target";
	basis: string | null;
	/** of a target: where it was laid down */
	document?: string;
	value: number | null;
}
