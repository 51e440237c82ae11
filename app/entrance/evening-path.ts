import type { Actor } from "../domain/authorisation.ts";

/** Where somebody goes on after joining: who tells goes to telling, who works here to the table. */
export function eveningPath(session: string, role: Extract<Actor, { kind: "participant" }>["role"]): string {
	return role === "partner" ? `/sessies/${session}` : `/sessies/${session}/vertellen`;
}
