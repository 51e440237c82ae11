import * as Y from "yjs";
import { createWorkbook } from "#app/domain/live/workbook.ts";
import type { Db } from "#db/client.ts";
import { findSession } from "#db/queries/sessions.server.ts";
import { type SeededEvening, seedDemo } from "#db/seed/demo/seed.ts";
import type { FigureTools } from "#db/seed/papers/papers.ts";
import { newCode, newId } from "./auth/secrets.ts";
import { createDocuments } from "./commands/create-session.server.ts";
import { seedEditions } from "./editions/seed-editions.server.ts";
import { publishRelease } from "./figures/publish-release.server.ts";
import { readDeliveries } from "./imports/read-deliveries.server.ts";
import { adoptOutcome } from "./outcome/adopt-outcome.server.ts";

/** The import and the protection, for what is seeded: nobody is there yet who would notice, and other processes take longer. */
export const figureTools: FigureTools = {
	readDeliveries,
	publishRelease: (db, release, figures, targets) =>
		publishRelease(db, release, figures, { here: true, targets }),
};

/** Makes the demo in an empty database. @returns the id of the evening that runs */
export async function makeDemo(tx: Db, now: Date): Promise<string> {
	const { finished, running } = await seedDemo(tx, { newId, newCode, ...figureTools, now });
	for (const evening of [...finished, running]) await completeEvening(tx, evening, now);
	await seedEditions(tx, now);
	return running.id;
}

/** Makes what follows from an evening's rows: its documents, and the version that was adopted. */
async function completeEvening(tx: Db, { id, texts, adoption }: SeededEvening, now: Date): Promise<void> {
	const content = createWorkbook(texts);
	if (adoption) {
		const session = await findSession(tx, id);
		if (!session) throw new Error(`There is no session ${id}`);
		const workbook = new Y.Doc();
		Y.applyUpdate(workbook, content);
		await adoptOutcome(tx, { session, workbook, by: adoption.by, now: adoption.at });
	}
	await createDocuments(tx, id, adoption?.at ?? now, content);
}
