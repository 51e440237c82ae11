export const hintTypes = [
	"bsn",
	"phone",
	"email",
	"iban",
	"postcode_house",
	"birthdate",
	"plate",
	"name",
	"school_group_age",
] as const;
export type HintType = (typeof hintTypes)[number];

/** Words by which somebody could be found. `start` and `end` count UTF-16 units, as strings do. */
export interface Hint {
	start: number;
	end: number;
	type: HintType;
	/** A text that holds this is not taken; anything else is the writer's choice. */
	refused: boolean;
}

export const hintAt = (type: HintType, start: number, end: number, refused = false): Hint => ({
	start,
	end,
	type,
	refused,
});

/** All places where a pattern is found; it must have the flag g. */
export const placesOf = (
	pattern: RegExp,
	text: string,
): { start: number; end: number; found: RegExpExecArray }[] =>
	[...text.matchAll(pattern)].map((found) => ({
		start: found.index,
		end: found.index + found[0].length,
		found,
	}));

/** Whether the words just before or behind a place match. @param reach how far to look, in signs */
export const isNear = (
	text: string,
	{ start, end }: { start: number; end: number },
	pattern: RegExp,
	{ before, behind }: { before: number; behind: number },
): boolean =>
	pattern.test(text.slice(Math.max(0, start - before), start)) || pattern.test(text.slice(end, end + behind));
