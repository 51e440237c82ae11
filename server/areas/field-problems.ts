/** A form that was not taken: what is wrong, by field. The page has the words. */
export interface InvalidFields<Field extends string, Code extends string> {
	ok: false;
	code: "invalid-fields";
	problems: { field: Field; code: Code }[];
}

export const invalidFields = <Field extends string, Code extends string>(
	...problems: { field: Field; code: Code }[]
): InvalidFields<Field, Code> => ({ ok: false, code: "invalid-fields", problems });

/** A year that boundaries and codes can be of; null for anything else. */
export function readYear(typed: string): number | null {
	const year = Number(typed.trim());
	return /^\d{4}$/.test(typed.trim()) && year >= 1990 && year <= 2100 ? year : null;
}
