import { type InstallationChange, installationChanges } from "#app/domain/command/installation.ts";
import { type Actor, actorKey, can } from "#app/domain/session/authorisation.ts";
import type { Db } from "#db/client.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { auditRefusal } from "../process/audit-refusal.server.ts";
import { type Refusal, refuse } from "./command-context.ts";

type Account = Extract<Actor, { kind: "account" }>;

/** Who changes something. `address` is the network address, for the audit log. */
export interface By {
	actor: Actor;
	address: string;
}

/** The same without what else a request knows, for another process. */
export const plainly = ({ actor, address }: By): By => ({ actor, address });

/** What was changed, for the audit log: never a text or name. Null when it had been done before. */
type Deed = { subject: string; detail?: Record<string, string | number | boolean> } | null;

/** What became of it. What is refused comes back as it is; nothing of it is kept. */
type Worked<Answer, No> = { ok: true; answer: Answer; deed: Deed } | No;

interface Refused {
	ok: false;
	code: string;
}

class RolledBack extends Error {}

/**
 * The one way in which anything changes that belongs to no session: asks who may, does `work` in one transaction with
 * its line in the audit log, and gives its answer; a refusal leaves a line too. Forms and API both come here.
 * @throws what the database throws
 */
export async function changeInstallation<Answer, No extends Refused>(
	db: Db,
	by: By,
	change: InstallationChange,
	work: (tx: Db, account: Account) => Promise<Worked<Answer, No>>,
): Promise<{ ok: true; answer: Answer } | No | Refusal> {
	const result = await attempt(db, by, change, work);
	if (result.ok) return { ok: true, answer: result.answer };
	await auditRefusal(db, { ...by, action: change, code: result.code, session: null });
	return result;
}

async function attempt<Answer, No extends Refused>(
	db: Db,
	{ actor, address }: By,
	change: InstallationChange,
	work: (tx: Db, account: Account) => Promise<Worked<Answer, No>>,
): Promise<Worked<Answer, No> | Refusal> {
	const decision = can(actor, installationChanges[change]);
	if (!decision.allowed) return refuse(decision.code);
	if (actor.kind !== "account") return refuse("not-allowed");
	let result = null as Worked<Answer, No> | null;
	try {
		return await db.transaction(async (tx) => {
			result = await work(tx, actor);
			if (!result.ok) throw new RolledBack();
			const { deed } = result;
			const line = { actor: actorKey(actor), action: change, address, result: "ok" };
			if (deed) await writeAudit(tx, { ...line, ...deed });
			return result;
		});
	} catch (error) {
		if (error instanceof RolledBack && result) return result;
		throw error;
	}
}
