import type { PlaceLevel } from "#app/domain/figure/figures.ts";
import { m } from "#app/words/index.ts";

/** What a form of the areas may be refused for, by the code that the server gives. */
const problemWords = {
	level: m.places_error_level,
	name: m.places_error_name,
	shortName: m.places_error_short_name,
	code: m.places_error_code,
	"code-taken": m.places_error_code_taken,
	year: m.manage_error_year,
	members: m.places_error_members,
	"in-use": m.places_error_in_use,
	"own-gemeente": m.places_error_own,
	"no-gemeente": m.places_error_no_gemeente,
	"unknown-place": m.places_error_unknown,
};

export interface Problem {
	field: string;
	code: keyof typeof problemWords;
}

/** The words of problems, for the fields that have them. */
export const problemTexts = (problems: Problem[]): { field: string; message: string }[] =>
	problems.map(({ field, code }) => ({ field, message: problemWords[code]() }));

const levels: Record<PlaceLevel, () => string> = {
	wijk: m.places_level_wijk,
	buurt: m.places_level_buurt,
	overig: m.places_level_overig,
	gemeente: m.places_level_gemeente,
	regio: m.places_level_regio,
	provincie: m.places_level_provincie,
	land: m.places_level_land,
	groep: m.places_level_groep,
};

export const levelName = (level: PlaceLevel): string => levels[level]();
