import { sql } from "drizzle-orm";
import type { Services } from "../services.server.ts";

/**
 * Can this process serve now? `reasons` names what is wrong: "draining", "database" (it does not answer), "saving" (it
 * answers, and did not keep what was written last).
 */
export async function readiness(services: Services): Promise<{ ready: boolean; reasons: string[] }> {
	const reasons: string[] = [];
	if (services.stopping) reasons.push("draining");
	const answered = await Promise.race([
		services.db.execute(sql`select 1`).then(
			() => true,
			() => false,
		),
		new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 2_000).unref()),
	]);
	if (!answered) reasons.push("database");
	if (!services.hub.saving.isWell()) reasons.push("saving");
	return { ready: reasons.length === 0, reasons };
}
