/** The texts of a form, by the names of their fields; files are left out. */
export const textsOf = (form: FormData): Record<string, string> =>
	Object.fromEntries(
		[...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : [])),
	);
