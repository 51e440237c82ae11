import type { AppLoadContext } from "@remix-run/node";
import { isConfirmed } from "#app/domain/authorisation.ts";
import type { Member } from "#app/prepare/member-list.tsx";
import type { Participant } from "#app/prepare/participant-row.tsx";
import { findAccountNames } from "#db/queries/accounts.server.ts";
import { listParticipants } from "#db/queries/participants.server.ts";
import { listMembers } from "#db/queries/sessions.server.ts";
import { newId } from "../auth/secrets.ts";
import { database } from "../context.server.ts";
import { type FormResult, formCommandId, runFormCommand } from "./run-form-command.server.ts";

/** Everybody of a session, for those who receive them at the door. */
export async function loadPeople(
	sessionId: string,
): Promise<{ participants: Participant[]; members: Member[] }> {
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
				commandId: formCommandId(),
			}))
			.sort((a, b) => a.name.localeCompare(b.name)),
	};
}

const actions = ["confirm-partner", "remove-participant", "set-member-role"] as const;
type PeopleAction = (typeof actions)[number];

/** Does what a form of the people page asks, through the one pipeline of commands. */
export async function changePeople(
	context: AppLoadContext,
	sessionId: string,
	fields: Record<string, string>,
): Promise<FormResult & { type: PeopleAction }> {
	const type = actions.find((each) => each === fields.type) ?? "set-member-role";
	const id = fields.id || newId();
	const { participant, account, role } = fields;
	const result = await runFormCommand(
		context,
		sessionId,
		type === "set-member-role" ? { id, type, account, role } : { id, type, participant },
	);
	return { ...result, type };
}
