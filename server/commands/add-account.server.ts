import { z } from "zod";
import { plain, shortText } from "#app/domain/text-field.ts";
import { accountRoles } from "#app/domain/vocabulary.ts";
import type { Db } from "#db/client.ts";
import { insertAccount } from "#db/queries/accounts.server.ts";
import { newId } from "../auth/secrets.ts";
import { type By, changeInstallation } from "./change-installation.server.ts";

const accountFields = z.object({
	name: shortText(80),
	email: plain().pipe(z.email().max(254)),
	organisation: plain().max(80),
	role: z.enum(accountRoles),
});

export type AccountProblem = "name" | "email" | "email-taken" | "organisation" | "role";
/** The code of an account that was not made; the problems say why. */
interface InvalidAccount {
	ok: false;
	code: "invalid-account";
	problems: AccountProblem[];
}

const invalid = (...problems: AccountProblem[]): InvalidAccount => ({
	ok: false,
	code: "invalid-account",
	problems,
});

/** Makes an account, out of the fields of a form. Its id is the answer. */
export function addAccount(db: Db, fields: Record<string, string>, by: By) {
	return changeInstallation<string, InvalidAccount>(db, by, "add-account", async (tx) => {
		const { name = "", email = "", organisation = "", role = "" } = fields;
		const parsed = accountFields.safeParse({ name, email, organisation, role });
		if (!parsed.success) {
			const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
			return invalid(
				...(["name", "email", "organisation", "role"] as const).filter((each) => wrong.has(each)),
			);
		}
		const id = newId();
		if (!(await insertAccount(tx, { id, ...parsed.data }))) return invalid("email-taken");
		return { ok: true, answer: id, deed: { subject: `account:${id}`, detail: { role: parsed.data.role } } };
	});
}
