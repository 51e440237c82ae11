import type { InstallationChange } from "#app/domain/command/installation.ts";
import { can } from "#app/domain/session/authorisation.ts";
import type { Db } from "#db/client.ts";
import type { By } from "../commands/change-installation.server.ts";
import { type Refusal, refuse } from "../commands/command-context.ts";
import { auditRefusal } from "../process/audit-refusal.server.ts";

/** Who may not manage figures hears so before a byte of what they send is read. @returns null for who may */
export async function refuseDelivery(db: Db, by: By, change: InstallationChange): Promise<Refusal | null> {
	const decision = can(by.actor, "figures.manage");
	if (decision.allowed) return null;
	await auditRefusal(db, { ...by, action: change, code: decision.code, session: null });
	return refuse(decision.code);
}
