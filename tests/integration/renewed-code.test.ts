import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { action as changePeople, loader as peoplePage } from "#app/routes/evening/session-people.tsx";
import { action as logout } from "#app/routes/public/logout.ts";
import { findSession } from "#db/queries/sessions.server.ts";
import { auditLog } from "#db/schema/index.ts";
import type { Visitor } from "#server/auth/join.server.ts";
import { attemptToJoin } from "#server/auth/join-answer.server.ts";
import { newId } from "#server/auth/secrets.ts";
import { done, type Guest } from "#tests/helpers/evening.ts";
import { joining, postJoin, stranger } from "#tests/helpers/joining.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { services, evening, session, join, loginOf, actorOf } = await joining(house);

const _visitorOf = async (guest: Guest): Promise<Visitor> => ({
	...stranger,
	actor: await guest.actor(),
	loginHash: newId(),
});

const _asPartner = { role: "partner", nickname: "", organisation: "", language: "nl" } as const;

describe("somebody who was taken off the evening", () => {
	/** A browser that joined and was taken off, with the login that it still sends. */
	async function takenOff() {
		const joined = await join({ role: "jongere", nickname: "Gele Trui" });
		const loginHash = loginOf(joined);
		await done(evening.does(evening.facilitator, "remove-participant", { participant: joined.participant }));
		const context = async () => ({ ...stranger, actor: await actorOf(joined), loginHash, nonce: "" });
		const comesBack = async (code: string) =>
			attemptToJoin(services, await context(), code, { role: "ouder", nickname: "Iemand Anders" });
		return { context, comesBack };
	}
	const codeOfNow = async () => (await findSession(house.db, evening.id))?.code ?? "";

	test("does not come back with the same code in the same browser, and leaves a line in the audit log", async () => {
		const { context, comesBack } = await takenOff();
		const problems = [{ field: "role", code: "removed" }];
		expect(await comesBack(await codeOfNow())).toMatchObject({ ok: false, problems });
		// Logging out opens no door.
		const request = new Request("http://own.invalid/logout", { method: "POST" });
		const left = await logout({ request, context: await context(), params: {} });
		expect(left.headers.has("Set-Cookie")).toBe(false);
		expect(await comesBack(await codeOfNow())).toMatchObject({ ok: false, problems });
		const lines = await house.db.select().from(auditLog).where(eq(auditLog.result, "removed"));
		expect(lines).toContainEqual(
			expect.objectContaining({ action: "join", detail: { session: evening.id } }),
		);
	});

	test("comes in with a new code, when somebody gives them that", async () => {
		const { comesBack } = await takenOff();
		const { code } = await done(evening.does(evening.facilitator, "renew-code"));
		expect(await comesBack(code)).toMatchObject({ ok: true });
	});

	test("keeps nobody else out", async () => {
		await takenOff();
		const context = { ...stranger, nonce: "" };
		const fields = { role: "ouder", nickname: "Bo" };
		expect(await attemptToJoin(services, context, await codeOfNow(), fields)).toMatchObject({ ok: true });
	});
});

describe("a new code", () => {
	test("takes the place of the old one, and those inside stay", async () => {
		const inside = await join({ role: "ouder", nickname: "Blauwe Fiets" });
		const before = (await findSession(house.db, evening.id))?.code ?? "";
		const { code } = await done(evening.does(evening.facilitator, "renew-code"));
		expect(code).not.toBe(before);
		const old = await postJoin({ code: before, nickname: "Bo", role: "ouder" }, "192.0.2.177");
		expect(old.status).toBe(404);
		expect(((await old.json()) as { title: string }).title).toContain("nieuwe code");
		expect((await postJoin({ code, nickname: "Bo", role: "ouder" })).status).toBe(200);
		expect(await actorOf(inside)).toMatchObject({ id: inside.participant });
		session.code = code;
	});

	test("is made with a form on the page of the people, which shows it", async () => {
		const actor = await evening.facilitator.actor();
		const { context, params } = asked(actor, "/", { id: evening.id });
		const body = new URLSearchParams({ type: "renew-code", id: newId() });
		const request = new Request("http://own.invalid/", { method: "POST", body });
		const before = (await findSession(house.db, evening.id))?.code;
		expect((await changePeople({ request, context, params })) as Response).toMatchObject({ status: 303 });
		const page = await peoplePage(asked(actor, "/?opgeslagen=code", { id: evening.id }));
		expect(page.code).not.toBe(before);
		session.code = page.code;
	});
});
