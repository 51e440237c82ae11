/** Drivers' errors come wrapped by drizzle; the SQLSTATE stands on the innermost cause. */
function sqlState(error: unknown): string | null {
	for (let current = error; current instanceof Error; current = current.cause) {
		const { code } = current as Error & { code?: unknown };
		if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code)) return code;
	}
	return null;
}

export const isUniqueViolation = (error: unknown): boolean => sqlState(error) === "23505";
