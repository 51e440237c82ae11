/** A form that was not taken: what is wrong, by field. The page has the words. */
export interface InvalidFields<Field extends string, Code extends string> {
	ok: false;
	code: "invalid-fields";
	problems: { field: Field; code: Code }[];
}

export const invalidFields = <Field extends string, Code extends string>(
	...problems: { field: Field; code: Code }[]
): InvalidFields<Field, Code> => ({ ok: false, code: "invalid-fields", problems });
