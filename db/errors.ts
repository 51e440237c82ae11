/** Drivers' errors come wrapped by drizzle; the code stands on the innermost cause. */
function codesOf(error: unknown): string[] {
	const codes: string[] = [];
	for (let current = error; current instanceof Error; current = current.cause) {
		const { code } = current as Error & { code?: unknown };
		if (typeof code === "string") codes.push(code);
	}
	return codes;
}

export const isUniqueViolation = (error: unknown): boolean => codesOf(error).includes("23505");

export const isForeignKeyViolation = (error: unknown): boolean => codesOf(error).includes("23503");

/** SQLSTATE classes: connection, resources such as the disk, shutdown, input and output, PostgreSQL's own faults. */
const trouble = /^(08|53|57|58|XX)[0-9A-Z]{3}$|^CONNECT|^E[A-Z]+$/;

/** Whether the database itself is in trouble, and not what was asked of it. */
export const isDatabaseTrouble = (error: unknown): boolean =>
	codesOf(error).some((code) => trouble.test(code));
