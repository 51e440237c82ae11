/** A year that boundaries and codes can be of; null for anything else. */
export function readYear(typed: string): number | null {
	const year = Number(typed.trim());
	return /^\d{4}$/.test(typed.trim()) && year >= 1990 && year <= 2100 ? year : null;
}
