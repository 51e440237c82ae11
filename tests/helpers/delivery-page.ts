import { expect } from "vitest";
import type { Actor } from "#app/domain/session/authorisation.ts";
import { loadImport } from "#app/manage/imports/imports.server.ts";
import { action as importAction } from "#app/routes/manage/import.tsx";
import type { Db } from "#db/client.ts";

/** Sends one of the forms of a delivery's page, as a browser does. @returns where it leads; null when it was not taken */
export async function press(actor: Actor, id: string, fields: Record<string, string>) {
	const context = { nonce: "", actor, loginHash: null, address: "192.0.2.9" };
	const request = new Request(`http://localhost/beheer/import/${id}`, {
		method: "POST",
		body: new URLSearchParams(fields),
	});
	const answer = await importAction({ request, params: { delivery: id }, context });
	return answer instanceof Response ? answer.headers.get("Location") : null;
}

/** Waits until nobody works on a delivery. */
export const settled = (db: Db, id: string) =>
	expect.poll(async () => (await loadImport(db, id))?.work, { timeout: 20_000 }).toBeNull();

/** What the page of a delivery is given. */
export async function pageOf(db: Db, id: string) {
	const page = await loadImport(db, id);
	if (!page) throw new Error("The delivery is gone");
	return page;
}
