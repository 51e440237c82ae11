import { readCode, returnCodeLength } from "#app/domain/session/codes.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { findParticipantByReturnCode } from "#db/queries/participants.server.ts";
import type { Services } from "../services.server.ts";
import type { Visitor } from "./join.server.ts";
import { startLogin } from "./login.server.ts";
import { hashSecret } from "./secrets.ts";

export type Returned =
	| { ok: true; session: string; cookie: string }
	/** `removed`: the code is right, but a facilitator took this person out of the evening. */
	| { ok: false; reason: "wrong-code" | "removed" };

/** Logs a browser in as the participant whose return code was typed; also after the evening was closed. */
export async function returnWithCode(
	{ db, env, hub }: Pick<Services, "db" | "env" | "hub">,
	typed: string,
	{ loginHash, address }: Pick<Visitor, "loginHash" | "address">,
): Promise<Returned> {
	const participant = await findParticipantByReturnCode(db, hashSecret(readCode(typed, returnCodeLength)));
	if (!participant) return { ok: false, reason: "wrong-code" };
	const actor = `participant:${participant.id}`;
	const result = participant.removedAt ? "removed" : "ok";
	await writeAudit(db, { actor, action: "return", subject: participant.sessionId, address, result });
	if (participant.removedAt) return { ok: false, reason: "removed" };
	const cookie = await startLogin(db, env, { participantId: participant.id }, loginHash);
	if (loginHash) await hub.recheck({ loginHash });
	return { ok: true, session: participant.sessionId, cookie };
}
