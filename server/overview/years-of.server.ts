import type { Db } from "#db/client.ts";
import { listEveningYears } from "#db/queries/overview.server.ts";

/**
 * The year that `?jaar=` asks for; else this year, or the newest one with an evening before it.
 * @returns that year, and beside it the years with an evening, newest first
 */
export async function yearsOf(
	db: Db,
	request: Request,
	now: Date,
): Promise<{ year: number; years: number[] }> {
	const years = await listEveningYears(db);
	const asked = new URL(request.url).searchParams.get("jaar") ?? "";
	if (/^20\d\d$/.test(asked)) return { year: Number(asked), years };
	const current = now.getFullYear();
	return { year: years.find((year) => year <= current) ?? current, years };
}
