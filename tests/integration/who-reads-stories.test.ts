import type { ActionFunctionArgs } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { partIn } from "#app/domain/session/authorisation.ts";
import { action as makeSession } from "#app/routes/api/sessions.ts";
import { action as prepare } from "#app/routes/evening/session-prepare.tsx";
import { loader as loadSessions, action as makeOnPage } from "#app/routes/evening/sessions.tsx";
import { findAccountNames } from "#db/queries/accounts.server.ts";
import { auditLog } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { executeCommand } from "#server/commands/execute.server.ts";
import { done, type Evening, type Guest, holdEvening, tell } from "#tests/helpers/evening.ts";
import { loadEverything } from "#tests/helpers/loaders.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const evening = await holdEvening(house);
const secret = "Mijn zoon durft niet langs het park.";
await tell(evening, await evening.joins("ouder"), { text: secret });

describe.each(["admin", "data-manager", "policy"] as const)("an account of role %s", (role) => {
	test("is given no part in an evening, and the refusal is in the audit log", async () => {
		const guest = await evening.account(null, role);
		for (const part of ["reader", "partner", "facilitator"]) {
			const answer = await evening.does(evening.facilitator, "set-member-role", {
				account: guest.id,
				role: part,
			});
			expect(answer).toEqual({ ok: false, code: "reads-no-stories" });
		}
		expect(partIn(await guest.actor(), evening.id)).toBeNull();
		const lines = await house.db.select().from(auditLog);
		expect(lines).toContainEqual(
			expect.objectContaining({ action: "set-member-role", result: "reads-no-stories" }),
		);
	});

	test("is not added on the page that prepares it", async () => {
		const guest = await evening.account(null, role);
		const email = (await findAccountNames(house.db, [guest.id])).get(guest.id)?.email ?? "";
		const { context, params } = asked(await evening.facilitator.actor(), "/", { id: evening.id });
		const body = new URLSearchParams({ part: "member", email, role: "reader" });
		const request = new Request("http://own.invalid/", { method: "POST", body });
		const answer = await prepare({ request, context, params });
		expect(answer).toMatchObject({ init: { status: 409 } });
		expect(partIn(await guest.actor(), evening.id)).toBeNull();
	});

	test("that was made reader before reads nothing any more", async () => {
		const guest = await evening.account("reader", role);
		const sent = await loadEverything(await guest.actor(), { id: evening.id });
		expect(JSON.stringify(sent)).not.toContain(secret);
		const answer = await evening.does(guest, "set-phase", { phase: "tell" });
		expect(answer).toMatchObject({ code: "not-found" });
	});
});

describe("an evening that an admin makes", () => {
	test("is prepared and handed over by them, and they read nothing of it", async () => {
		const admin = await evening.account(null, "admin");
		const { session: id } = (await (await makes(admin)).json()) as { session: string };
		const theirs = as(id);
		expect(partIn(await admin.actor(), id)).toBe("preparer");
		await done(theirs.does(admin, "prepare-session", { title: "Wijkavond Noord" }));
		const facilitator = await evening.account(null, "facilitator");
		expect(await theirs.does(admin, "set-phase", { phase: "tell" })).toEqual({
			ok: false,
			code: "not-allowed",
		});
		const leaving = { account: admin.id, role: "none" };
		expect(await theirs.does(admin, "set-member-role", leaving)).toMatchObject({ code: "last-facilitator" });
		await done(theirs.does(admin, "set-member-role", { account: facilitator.id, role: "facilitator" }));
		await done(theirs.does(facilitator, "set-phase", { phase: "tell" }));
		await done(
			theirs.does(facilitator, "contribute", {
				...{ kind: "verhaal", lens: "kan-beter", about: "buurt" },
				text: secret,
			}),
		);
		const sent = await loadEverything(await admin.actor(), { id });
		expect(sent["evening/session-prepare.tsx"]).toContain("Wijkavond Noord");
		expect(JSON.stringify(sent)).not.toContain(secret);
		await done(theirs.does(admin, "set-member-role", leaving));
		expect(partIn(await admin.actor(), id)).toBeNull();
	});

	test("is run by the account that they name, and is not theirs then", async () => {
		const [admin, facilitator] = [
			await evening.account(null, "admin"),
			await evening.account(null, "facilitator"),
		];
		const { session: id } = (await (await makes(admin, { facilitator: facilitator.id })).json()) as {
			session: string;
		};
		expect(partIn(await facilitator.actor(), id)).toBe("facilitator");
		expect(partIn(await admin.actor(), id)).toBeNull();
	});

	test("is said to be made, though they do not find it in their own list", async () => {
		const admin = await evening.account(null, "admin");
		const facilitator = await evening.account(null, "facilitator");
		const made = (await makeOnPage(await toMake(admin, { facilitator: facilitator.id }))) as Response;
		const address = made.headers.get("Location") ?? "";
		expect(await loadSessions(asked(await admin.actor(), address))).toMatchObject({
			isHandedOver: true,
			sessions: [],
		});
		expect(await loadSessions(asked(await admin.actor(), "/sessies"))).toMatchObject({ isHandedOver: false });
	});

	test("is not run by an account that reads no stories, or by nobody", async () => {
		const admin = await evening.account(null, "admin");
		const manager = await evening.account(null, "data-manager");
		for (const facilitator of [manager.id, admin.id, newId(), "niemand"]) {
			const answer = await makes(admin, { facilitator });
			expect(answer.status).toBe(422);
			expect(await answer.json()).toMatchObject({ code: "facilitator-unknown", field: "facilitator" });
		}
	});
});

async function toMake(who: Guest, fields: Record<string, string> = {}): Promise<ActionFunctionArgs> {
	const { context, params } = asked(await who.actor(), "/sessies");
	const body = new URLSearchParams({
		title: "Wijkavond Zeist-Oost",
		place: "zeist-oost",
		heldOn: "2026-12-03",
		indicator: "wor-jeugd",
		...fields,
	});
	return { request: new Request("http://own.invalid/sessies", { method: "POST", body }), context, params };
}

const makes = async (who: Guest, fields?: Record<string, string>): Promise<Response> =>
	makeSession(await toMake(who, fields));

/** Commands of another evening than the one of this file. */
const as = (sessionId: string): Pick<Evening, "does"> => ({
	does: async (who, type, fields = {}) =>
		executeCommand<typeof type>(house, {
			actor: await who.actor(),
			sessionId,
			input: { id: newId(), type, ...fields },
			address: "192.0.2.1",
		}),
});
