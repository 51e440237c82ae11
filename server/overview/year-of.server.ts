import type { Db } from "#db/client.ts";
import { listEveningYears } from "#db/queries/overview.server.ts";

/** The year that `?jaar=` asks for; else this year, or the newest one with an evening before it. */
export async function yearOf(db: Db, request: Request, now: Date): Promise<number> {
	const asked = new URL(request.url).searchParams.get("jaar") ?? "";
	if (/^20\d\d$/.test(asked)) return Number(asked);
	const current = now.getFullYear();
	const years = await listEveningYears(db);
	return years.find((year) => year <= current) ?? current;
}
