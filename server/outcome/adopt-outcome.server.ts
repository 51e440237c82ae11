import type * as Y from "yjs";
import type { Db } from "#db/client.ts";
import { insertOutcome, nextOutcomeNumber, versionName } from "#db/queries/outcomes.server.ts";
import { type Session, updateSession } from "#db/queries/sessions.server.ts";
import { newId } from "../auth/secrets.ts";
import { contentHash } from "../process/content-hash.ts";
import { buildOutcome } from "./build-outcome.server.ts";

/**
 * Freezes what the evening led to as the session's next version.
 * @param by the account that adopts it
 * @returns the version's name
 */
export async function adoptOutcome(
	tx: Db,
	{ session, workbook, by, now }: { session: Session; workbook: Y.Doc; by: string | null; now: Date },
): Promise<string> {
	const number = await nextOutcomeNumber(tx, session.id);
	const version = versionName(number);
	const content = {
		...(await buildOutcome(tx, session, workbook, now)),
		version,
		adoptedAt: now.toISOString(),
	};
	await insertOutcome(tx, {
		id: newId(),
		sessionId: session.id,
		number,
		content,
		sha256: contentHash(content, "hex"),
		adoptedBy: by,
		adoptedAt: now,
	});
	await updateSession(tx, session.id, { adoptedAt: now });
	return version;
}
