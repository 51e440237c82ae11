import type { AppLoadContext } from "@remix-run/node";
import { isConfirmed, mayTakePart } from "#app/domain/session/authorisation.ts";
import { findAccountNames } from "#db/queries/accounts.server.ts";
import { listParticipants } from "#db/queries/participants.server.ts";
import { listMembers } from "#db/queries/sessions.server.ts";
import { type FormResult, formCommandId, runForm } from "#server/commands/run-form-command.server.ts";
import { database } from "#server/services.server.ts";
import type { Member } from "./member-list.tsx";
import type { PersonInRoom } from "./participant-row.tsx";

/** Everybody of a session, for those who receive them at the door. */
export async function loadPeople(
	sessionId: string,
): Promise<{ participants: PersonInRoom[]; members: Member[] }> {
	const db = database();
	const members = await listMembers(db, sessionId);
	const accounts = await findAccountNames(
		db,
		members.map((member) => member.accountId),
	);
	return {
		participants: (await listParticipants(db, sessionId)).map((row) => ({
			id: row.id,
			role: row.role,
			name: row.nickname,
			organisation: row.role === "partner" ? row.organisation : "",
			confirmed: isConfirmed(row),
			commandId: formCommandId(),
		})),
		members: members
			.map(({ accountId, role }) => ({
				account: accountId,
				name: accounts.get(accountId)?.name ?? "",
				organisation: accounts.get(accountId)?.organisation ?? "",
				role,
				takesPart: mayTakePart(accounts.get(accountId)?.role ?? "partner"),
				commandId: formCommandId(),
			}))
			.sort((a, b) => a.name.localeCompare(b.name)),
	};
}

const actions = ["confirm-partner", "remove-participant", "set-member-role", "renew-code"] as const;
type PeopleAction = (typeof actions)[number];

/** Does what a form of the people page asks, through the one pipeline of commands. */
export async function changePeople(
	context: AppLoadContext,
	sessionId: string,
	fields: Record<string, string>,
): Promise<FormResult & { type: PeopleAction }> {
	const type = actions.find((each) => each === fields.type) ?? "set-member-role";
	return { ...(await runForm(context, sessionId, { ...fields, type })), type };
}
