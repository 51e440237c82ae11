import type { Actor } from "#app/domain/session/authorisation.ts";
import type { AccountRole } from "#app/domain/vocabulary.ts";
import { newId } from "#server/auth/secrets.ts";

/** Somebody with an account of this role, and no part in any evening. */
export const accountOf = (role: AccountRole): Extract<Actor, { kind: "account" }> => ({
	...{ kind: "account", id: newId(), name: "Robin", organisation: "", role, memberships: {} },
});
