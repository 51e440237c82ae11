import { isConfirmed } from "#app/domain/authorisation.ts";
import type { MemberRole } from "#app/domain/vocabulary.ts";
import type { Db } from "#db/client.ts";
import { findAccountNames } from "#db/queries/accounts.server.ts";
import { listParticipants } from "#db/queries/participants.server.ts";
import { listMembers } from "#db/queries/sessions.server.ts";
import type { Somebody } from "./present.ts";

/** Somebody who takes part, with the part that decides whether the agreements wait for them. */
export type Attendant = Somebody & { part: MemberRole | null };

/**
 * Everybody of an evening without their names: who joined with the code, and the accounts. Who was taken off does not
 * count, and neither does a partner whom nobody confirmed.
 */
export async function listAttendants(db: Db, sessionId: string): Promise<Attendant[]> {
	const participants = await listParticipants(db, sessionId);
	const members = await listMembers(db, sessionId);
	const accounts = await findAccountNames(
		db,
		members.map((member) => member.accountId),
	);
	return [
		...participants.filter(isConfirmed).map(({ id, role, organisation }): Attendant => {
			const actor = `participant:${id}`;
			if (role === "partner") return { actor, group: "professional", organisation, part: "partner" };
			return { actor, group: role, organisation: "", part: null };
		}),
		...members.map(
			({ accountId, role }): Attendant => ({
				actor: `account:${accountId}`,
				group: "professional",
				organisation: accounts.get(accountId)?.organisation ?? "",
				part: role,
			}),
		),
	];
}
