import { desc, eq, inArray, isNotNull, or } from "drizzle-orm";
import type { Db } from "../client.ts";
import { outcome, session } from "../schema/index.ts";
import type { Session } from "./sessions.server.ts";

type EarlierSession = Pick<Session, "id" | "title" | "heldOn" | "placeId"> & { adopted: boolean };

/** The sessions of these ids, and all of which the agreements were ever adopted; the newest evening first. */
export async function listAdoptedOr(db: Db, ids: string[]): Promise<EarlierSession[]> {
	const rows = await db
		.selectDistinct({
			id: session.id,
			title: session.title,
			heldOn: session.heldOn,
			placeId: session.placeId,
			createdAt: session.createdAt,
			adopted: outcome.sessionId,
		})
		.from(session)
		.leftJoin(outcome, eq(outcome.sessionId, session.id))
		.where(or(isNotNull(outcome.id), ids.length > 0 ? inArray(session.id, ids) : undefined))
		.orderBy(desc(session.heldOn), desc(session.createdAt));
	return rows.map(({ createdAt: _, adopted, ...row }) => ({ ...row, adopted: adopted !== null }));
}
