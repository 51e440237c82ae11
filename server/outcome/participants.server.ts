import { isConfirmed, mayTakePart, type Part, waitsAtTheDoor } from "#app/domain/session/authorisation.ts";
import type { Present } from "#app/domain/session/present.ts";
import { mayVoteAs } from "#app/domain/session/session-rules.ts";
import type { Db } from "#db/client.ts";
import { findAccountNames } from "#db/queries/accounts.server.ts";
import { actorsSince } from "#db/queries/commands.server.ts";
import { listParticipants } from "#db/queries/participants.server.ts";
import { listMembers, type Session } from "#db/queries/sessions.server.ts";

/** Somebody who takes part in an evening: joined with the code or by account, and not taken off since. */
export interface Attendant extends Present {
	/** actor key */
	actor: string;
	part: Part;
	/** when it was first seen that they are there, and not just joined */
	stayedAt: Date | null;
	/** joined while the room was voting, and is not admitted yet */
	waits: boolean;
}

/**
 * Everybody of an evening without their names: who joined with the code, and the accounts. Who was taken off does not
 * count, and neither does a partner whom nobody confirmed, nor who only prepares.
 */
export async function listAttendants(db: Db, session: Session): Promise<Attendant[]> {
	const participants = await listParticipants(db, session.id);
	const members = await listMembers(db, session.id);
	const accounts = await findAccountNames(
		db,
		members.map((member) => member.accountId),
	);
	return [
		...participants.filter(isConfirmed).map((row): Attendant => {
			const { id, role, stayedAt } = row;
			const shared = { actor: `participant:${id}`, stayedAt, waits: waitsAtTheDoor(row, session) };
			return role === "partner"
				? { ...shared, group: "professional", organisation: row.organisation, part: "partner" }
				: { ...shared, group: role, organisation: "", part: role };
		}),
		...members.flatMap((row): Attendant[] => {
			const account = accounts.get(row.accountId);
			if (!account || !mayTakePart(account.role)) return [];
			return [
				{
					actor: `account:${row.accountId}`,
					group: "professional",
					organisation: account.organisation,
					part: row.role,
					stayedAt: row.stayedAt,
					waits: waitsAtTheDoor(row, session),
				},
			];
		}),
	];
}

/** Who was there: stayed, or did something. Once the evening has ended this does not change any more. */
export async function listPresent(db: Db, session: Session): Promise<Present[]> {
	if (session.present) return session.present;
	const acted = await actorsSince(db, session.id, session.startedAt);
	return (await listAttendants(db, session))
		.filter(({ actor, stayedAt }) => stayedAt !== null || acted.has(actor))
		.map(({ group, organisation }) => ({ group, organisation }));
}

/** How many people can vote. Once the voting has ended this does not change any more. */
export async function countElectorate(db: Db, session: Session): Promise<number> {
	if (session.electorate !== null) return session.electorate;
	return (await listAttendants(db, session)).filter(({ part, waits }) => !waits && mayVoteAs(part)).length;
}
