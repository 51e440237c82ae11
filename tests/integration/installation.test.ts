import type { ActionFunctionArgs } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/session/authorisation.ts";
import { action as sessionsApi } from "#app/routes/api/sessions.ts";
import { action as sessionsAction } from "#app/routes/evening/sessions.tsx";
import { action as accountsAction } from "#app/routes/manage/accounts.tsx";
import { findAccountByEmail, insertAccount } from "#db/queries/accounts.server.ts";
import { newId } from "#server/auth/secrets.ts";
import { changeInstallation } from "#server/commands/change-installation.server.ts";
import { type Guest, holdEvening } from "#tests/helpers/evening.ts";
import { auditLines } from "#tests/helpers/saved-records.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const evening = await holdEvening(house);
const admin = await evening.account(null, "admin");
const manager = await evening.account(null, "data-manager");

const address = "192.0.2.7";
const wijkavond = {
	title: "Wijkavond Zeist-Oost",
	place: "zeist-oost",
	heldOn: "2026-12-03",
	indicator: "wor-jeugd",
};
const newcomer = { name: "Sam de Wit", email: "", organisation: "Bibliotheek", role: "partner" };

/** What a page or address answers to a form; an answer that is thrown is one too. */
async function post(
	action: (args: ActionFunctionArgs) => Promise<unknown>,
	actor: Actor,
	fields: Record<string, string>,
) {
	const request = new Request("http://localhost/", { method: "POST", body: new URLSearchParams(fields) });
	const context = { nonce: "", actor, loginHash: null, address };
	return action({ request, params: {}, context }).catch((thrown: unknown) => thrown);
}

const linesOf = ({ key }: Guest) => auditLines(house.db, key);

describe("an account", () => {
	test("is made by an admin, with its line in the audit log", async () => {
		const email = `${newId()}@example.org`;
		expect(await post(accountsAction, await admin.actor(), { ...newcomer, email })).toMatchObject({
			status: 303,
		});
		const made = await findAccountByEmail(house.db, email);
		expect(await linesOf(admin)).toContainEqual({
			action: "add-account",
			subject: `account:${made?.id}`,
			result: "ok",
			detail: { role: "partner" },
		});
	});

	test("is refused to anybody else, and that leaves a line and no account", async () => {
		const email = `${newId()}@example.org`;
		const answer = await post(accountsAction, await manager.actor(), { ...newcomer, email });
		expect(answer).toMatchObject({ status: 403 });
		expect(await findAccountByEmail(house.db, email)).toBeNull();
		expect((await linesOf(manager)).at(-1)).toMatchObject({ action: "add-account", result: "not-allowed" });
	});

	test("that cannot be made leaves a line with nothing of what was typed", async () => {
		await post(accountsAction, await admin.actor(), { ...newcomer, email: "geen adres" });
		const last = (await linesOf(admin)).at(-1);
		expect(last).toEqual({ action: "add-account", subject: "", result: "invalid-account", detail: null });
	});
});

describe("a new session", () => {
	test("is refused the same by page and by address, each with a line", async () => {
		const before = (await linesOf(manager)).length;
		const actor = await manager.actor();
		expect(await post(sessionsAction, actor, wijkavond)).toMatchObject({ status: 403 });
		expect(await post(sessionsApi, actor, wijkavond)).toMatchObject({ status: 403 });
		expect((await linesOf(manager)).slice(before)).toMatchObject([
			{ action: "create-session", result: "not-allowed" },
			{ action: "create-session", result: "not-allowed" },
		]);
	});

	test("sends who is not logged in to the login, where the page is asked", async () => {
		const answer = await post(sessionsAction, { kind: "anonymous" }, wijkavond);
		expect(answer).toMatchObject({ status: 302 });
	});

	test("that is sent twice leaves one line", async () => {
		const id = newId();
		const actor = await evening.facilitator.actor();
		const before = (await linesOf(evening.facilitator)).length;
		for (const _ of [1, 2])
			expect(await post(sessionsApi, actor, { ...wijkavond, id })).toMatchObject({ status: 200 });
		expect((await linesOf(evening.facilitator)).slice(before)).toMatchObject([
			{ action: "create-session", subject: id, result: "ok" },
		]);
	});

	test("that is sent twice at the same moment is made once", async () => {
		const id = newId();
		const actor = await evening.facilitator.actor();
		const answers = await Promise.all([1, 2].map(() => post(sessionsApi, actor, { ...wijkavond, id })));
		const [first, second] = await Promise.all(answers.map((answer) => (answer as Response).json()));
		expect(first).toEqual(second);
		expect(first).toMatchObject({ session: id });
	});
});

test("a change that is refused half-way keeps nothing of what it did", async () => {
	const email = `${newId()}@example.org`;
	const by = { actor: await admin.actor(), address };
	const result = await changeInstallation(house.db, by, "add-account", async (tx) => {
		await insertAccount(tx, { id: newId(), email, name: "Half", role: "partner" });
		return { ok: false as const, code: "changed-its-mind" };
	});
	expect(result).toEqual({ ok: false, code: "changed-its-mind" });
	expect(await findAccountByEmail(house.db, email)).toBeNull();
	expect((await linesOf(admin)).at(-1)).toMatchObject({ action: "add-account", result: "changed-its-mind" });
});
