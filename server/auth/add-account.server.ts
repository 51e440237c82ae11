import { z } from "zod";
import { type Actor, actorKey } from "#app/domain/authorisation.ts";
import { accountRoles } from "#app/domain/vocabulary.ts";
import type { Db } from "#db/client.ts";
import { insertAccount } from "#db/queries/accounts.server.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { newId } from "./secrets.ts";

const accountFields = z.object({
	name: z.string().trim().min(1).max(80),
	email: z.string().trim().pipe(z.email().max(254)),
	organisation: z.string().trim().max(80),
	role: z.enum(accountRoles),
});

export type AccountProblem = "name" | "email" | "email-taken" | "organisation" | "role";
export type AddedAccount = { ok: true; id: string } | { ok: false; problems: AccountProblem[] };

/** Makes an account, out of the fields of a form. */
export async function addAccount(
	db: Db,
	fields: Record<string, string>,
	by: { actor: Actor; address: string },
): Promise<AddedAccount> {
	const { name = "", email = "", organisation = "", role = "" } = fields;
	const parsed = accountFields.safeParse({ name, email, organisation, role });
	if (!parsed.success) {
		const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
		return {
			ok: false,
			problems: (["name", "email", "organisation", "role"] as const).filter((each) => wrong.has(each)),
		};
	}
	const id = newId();
	const made = await db.transaction(async (tx) => {
		if (!(await insertAccount(tx, { id, ...parsed.data }))) return false;
		const line = {
			actor: actorKey(by.actor),
			action: "add-account",
			subject: `account:${id}`,
			address: by.address,
		};
		await writeAudit(tx, { ...line, result: "ok", detail: { role: parsed.data.role } });
		return true;
	});
	return made ? { ok: true, id } : { ok: false, problems: ["email-taken"] };
}
