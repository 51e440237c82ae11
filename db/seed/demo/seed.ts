import type { RichText } from "#app/domain/live/rich-text.ts";
import type { Db } from "../../client.ts";
import { account } from "../../schema/index.ts";
import { seedFigures } from "../figures.ts";
import { demoEvening } from "./evening.ts";
import { lastYear } from "./last-year/evening.ts";
import { seedOffers } from "./offers.ts";
import { demoAccounts } from "./people.ts";
import { seedAgenda } from "./seed-agenda.ts";
import { idOf, momentsOf, type SeedTools } from "./seed-context.ts";
import { seedRoom } from "./seed-room.ts";
import { seedThemes } from "./seed-themes.ts";
import type { DemoEvening } from "./types.ts";
import { west } from "./west/evening.ts";

/** An evening whose rows are there; its documents and its adopted outcome follow from them. */
export interface SeededEvening {
	id: string;
	/** what was written together, by the workbook's keys */
	texts: Record<string, RichText>;
	/** when and by which account its agreements were adopted; null while it runs */
	adoption: { at: Date; by: string } | null;
}

/**
 * Fills an empty database with the rows of the demo: the municipality, its figures, what people can turn to, the accounts, Zeist-Noord's running
 * evening, the one of last year that it opens with, and a finished evening in Zeist-West.
 */
export async function seedDemo(
	tx: Db,
	tools: SeedTools,
): Promise<{ finished: SeededEvening[]; running: SeededEvening }> {
	await seedFigures(tx, tools);
	await seedOffers(tx, tools);
	const accounts = await seedAccounts(tx, tools);
	const before = await seedEvening(tx, lastYear, { accounts, previousId: null, tools });
	const elsewhere = await seedEvening(tx, west, { accounts, previousId: null, tools });
	const running = await seedEvening(tx, demoEvening, { accounts, previousId: before.id, tools });
	return { finished: [before, elsewhere], running };
}

/** @returns the accounts' ids by key */
async function seedAccounts(tx: Db, { newId, now }: SeedTools): Promise<Map<string, string>> {
	const ids = new Map(demoAccounts.map((one) => [one.key as string, newId()]));
	await tx.insert(account).values(
		demoAccounts.map(({ key, ...row }, index) => ({
			...row,
			id: idOf(ids, key),
			// Older than every evening, and in the order of the list.
			createdAt: new Date(now.getTime() - (600 * 24 * 60 - index) * 60_000),
		})),
	);
	return ids;
}

async function seedEvening(
	tx: Db,
	evening: DemoEvening,
	{
		accounts,
		previousId,
		tools,
	}: { accounts: Map<string, string>; previousId: string | null; tools: SeedTools },
): Promise<SeededEvening> {
	const moments = momentsOf(evening, tools.now);
	const context = { evening, accounts, moments, tools };
	const room = await seedRoom(tx, context, previousId);
	const themes = await seedThemes(tx, context, room);
	await seedAgenda(tx, context, room, themes.ids);
	return {
		id: room.sessionId,
		texts: { ...evening.ending?.texts, ...themes.texts },
		adoption: moments.adopted && { at: moments.adopted, by: idOf(accounts, "facilitator") },
	};
}
