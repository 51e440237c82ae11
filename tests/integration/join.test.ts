import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { formatCode } from "#app/domain/session/codes.ts";
import { action as joinAction, loader as joinLoader } from "#app/routes/public/join.tsx";
import { action as codeAction, loader as codeLoader } from "#app/routes/public/join-code.tsx";
import { findParticipant, listParticipants } from "#db/queries/participants.server.ts";
import { listMembers, removeMember, updateSession, upsertMember } from "#db/queries/sessions.server.ts";
import { auditLog, participant } from "#db/schema/index.ts";
import { findEvening, joinEvening, type Visitor } from "#server/auth/join.server.ts";
import { attemptToJoin } from "#server/auth/join-answer.server.ts";
import { readJoinFields } from "#server/auth/join-fields.server.ts";
import { returnWithCode } from "#server/auth/return.server.ts";
import { newId } from "#server/auth/secrets.ts";
import { countWrongGuess } from "#server/auth/wrong-guesses.server.ts";
import type { Guest } from "#tests/helpers/evening.ts";
import { joining, postJoin, stranger } from "#tests/helpers/joining.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { services, evening, session, join, loginOf, actorOf } = await joining(house);

const visitorOf = async (guest: Guest): Promise<Visitor> => ({
	...stranger,
	actor: await guest.actor(),
	loginHash: newId(),
});

const asPartner = { role: "partner", nickname: "", organisation: "", language: "nl" } as const;

describe("joining an evening", () => {
	test("needs no account: a parent is in with a code, a nickname and a role", async () => {
		const joined = await join({ role: "ouder", nickname: "Blauwe Fiets", language: "tr" });
		const actor = await actorOf(joined);
		expect(actor).toEqual({
			kind: "participant",
			id: joined.participant,
			sessionId: session.id,
			role: "ouder",
			nickname: "Blauwe Fiets",
			confirmed: true,
		});
		const row = await findParticipant(house.db, session.id, joined.participant);
		expect(row).toMatchObject({ language: "tr", organisation: "" });
	});

	test("takes the code as people type it", async () => {
		const shown = formatCode(session.code);
		const link = `Doe mee: https://duiding.example/meedoen/${session.code}`;
		for (const typed of [` ${shown.toLowerCase()} `, `code: ${shown}`, shown.replaceAll("-", "\u2013"), link])
			expect((await findEvening(house.db, typed))?.id).toBe(session.id);
	});

	test("expects the language that the browser asks for, whichever one the page is in", async () => {
		const read = async (headers: Record<string, string>) => {
			const request = new Request("http://own.invalid/meedoen/x", { headers });
			const context = { ...stranger, nonce: "" };
			const page = await codeLoader({ request, context, params: { code: session.code } });
			return "data" in page && "language" in page.data ? page.data.language : null;
		};
		expect(await read({ "Accept-Language": "ar-SY,ar;q=0.9,en;q=0.8" })).toBe("ar");
		expect(await read({ "Accept-Language": "fa-IR,nl;q=0.7", Cookie: "language=en" })).toBe("nl");
		expect(await read({})).toBe("nl");
	});

	test("leads on to the page of the code that a pasted link holds", () => {
		const pasted = `https://duiding.example/meedoen/${session.code.toLowerCase()}`;
		const url = `http://own.invalid/meedoen?${new URLSearchParams({ code: pasted })}`;
		const answer = joinLoader({ request: new Request(url), context: { ...stranger, nonce: "" }, params: {} });
		expect(answer.headers.get("Location")).toBe(`/meedoen/${session.code}`);
	});

	test("is once for two presses of one button, with one code, and again for somebody else", async () => {
		const press = { role: "ouder", nickname: "Dubbele Druk", id: newId() };
		const [first, second] = await Promise.all([join(press), join(press)]);
		expect(second.participant).toBe(first.participant);
		expect(second.returnCode).toBe(first.returnCode);
		for (const each of [first, second]) {
			expect(await actorOf(each)).toMatchObject({ id: first.participant });
		}
		const back = await returnWithCode(services, first.returnCode, stranger);
		expect(back).toMatchObject({ ok: true, session: session.id });
		const sister = await join({ ...press, nickname: "Haar Zus" });
		expect(sister.participant).not.toBe(first.participant);
		// The page was left open, and somebody else presses later.
		const minuteAgo = new Date(Date.now() - 61_000);
		await house.db
			.update(participant)
			.set({ joinedAt: minuteAgo })
			.where(eq(participant.id, first.participant));
		expect((await join(press)).participant).not.toBe(first.participant);
	});

	test("is not for a browser that keeps no cookies, and leaves nobody behind", async () => {
		const count = async () => (await listParticipants(house.db, session.id)).length;
		const before = await count();
		const press = async (code: string | undefined, headers: Record<string, string>) => {
			const request = new Request(`http://own.invalid/meedoen/${code ?? ""}`, {
				method: "POST",
				headers: { Accept: "text/html,*/*", ...headers },
				body: new URLSearchParams({ code: session.code, role: "ouder", nickname: "Vergeten Koek" }),
			});
			const action = code ? codeAction : joinAction;
			const answer = await action({ request, context: { ...stranger, nonce: "" }, params: { code } });
			return "data" in answer ? answer.data : answer.headers.get("Location");
		};
		expect(await press(session.code, {})).toMatchObject({ noCookies: true });
		expect(await press(undefined, {})).toBe(`/meedoen/${session.code}`);
		expect(await count()).toBe(before);
		expect(await press(session.code, { Cookie: "cookies=1" })).toBe("/meedoen/welkom");
		expect(await count()).toBe(before + 1);
	});

	test("lets a partner without an account wait for the facilitator", async () => {
		const joined = await join({
			role: "partner",
			name: "Sam de Wit",
			organisation: "Sportclub",
			nickname: "Rode Bal",
		});
		const actor = await actorOf(joined);
		expect(actor).toMatchObject({ role: "partner", nickname: "Sam de Wit", confirmed: false });
	});

	test("brings a partner with an account in as that account, and never lowers the part somebody has", async () => {
		const guest = await evening.account(null);
		const visitor = await visitorOf(guest);
		const joined = await joinEvening(services, session, asPartner, visitor);
		expect(joined).toEqual({ as: "member", session: session.id });
		const { facilitator } = evening;
		await joinEvening(services, session, asPartner, await visitorOf(facilitator));
		const members = await listMembers(house.db, session.id);
		expect(members.find((one) => one.accountId === guest.id)?.role).toBe("partner");
		expect(members.find((one) => one.accountId === facilitator.id)?.role).toBe("facilitator");
	});

	test("does not let an account in again that the facilitator took off the evening", async () => {
		const guest = await evening.account("partner");
		await removeMember(house.db, session.id, guest.id, new Date());
		expect((await listMembers(house.db, session.id)).map((one) => one.accountId)).not.toContain(guest.id);
		const context = { ...(await visitorOf(guest)), nonce: "" };
		const attempt = await attemptToJoin(services, context, session.code, { role: "partner" });
		expect(attempt).toMatchObject({ ok: false, problems: [{ field: "role", code: "removed" }] });
		await upsertMember(house.db, { sessionId: session.id, accountId: guest.id, role: "partner" });
		expect(await attemptToJoin(services, context, session.code, { role: "partner" })).toMatchObject({
			ok: true,
		});
	});

	test("gives an admin's account no way to the stories: it joins like anybody, and the account's login ends", async () => {
		const guest = await evening.account(null, "admin");
		const joined = await joinEvening(
			services,
			session,
			{ ...asPartner, nickname: "Bo" },
			await visitorOf(guest),
		);
		expect(joined.as).toBe("participant");
		const members = await listMembers(house.db, session.id);
		expect(members.some((one) => one.accountId === guest.id)).toBe(false);
	});

	test("is the same person after a second press, with a new return code", async () => {
		const first = await join({ role: "jongere", nickname: "Gele Trui" });
		const actor = await actorOf(first);
		const visitor = { ...stranger, actor, loginHash: loginOf(first) };
		const again = await join({ role: "jongere", nickname: "Gele Trui" }, visitor);
		expect(again.participant).toBe(first.participant);
		expect((await returnWithCode(services, first.returnCode, stranger)).ok).toBe(false);
		expect((await returnWithCode(services, again.returnCode, stranger)).ok).toBe(true);
	});

	test("makes somebody else on the same phone somebody else, and ends the first login", async () => {
		const mother = await join({ role: "ouder", nickname: "Witte Theepot" });
		const actor = await actorOf(mother);
		const daughter = await join(
			{ role: "jongere", nickname: "Roze Wolk" },
			{ ...stranger, actor, loginHash: loginOf(mother) },
		);
		expect(daughter.participant).not.toBe(mother.participant);
		expect(await actorOf(mother)).toEqual({ kind: "anonymous" });
	});

	test.each([
		[{ role: "ouder", nickname: " " }, "nickname", "nickname-missing"],
		[{ role: "ouder", nickname: "bel 0612345678" }, "nickname", "nickname-contact"],
		[{ role: "wethouder", nickname: "Bo" }, "role", "role-missing"],
		[{ role: "partner", nickname: "Bo" }, "organisation", "organisation-missing"],
		[
			{ role: "partner", nickname: "Blauwe Fiets", name: "", organisation: "School" },
			"name",
			"nickname-missing",
		],
		[{ role: "ouder", nickname: "Bo", language: "xx" }, "language", "language-unknown"],
	])("refuses %o and says which field", (fields, field, code) => {
		const read = readJoinFields(fields as Record<string, string>, { withAccount: false });
		expect(read).toEqual({ ok: false, problems: [{ field, code }] });
	});
});

describe("joining from another tool", () => {
	test("answers with session, participant and return code, and a cookie that lasts", async () => {
		const response = await postJoin({
			code: formatCode(session.code),
			nickname: "Rode Bal",
			role: "bewoner",
		});
		expect(response.status).toBe(200);
		const body = (await response.json()) as { session: string; participant: string; returnCode: string };
		expect(body.session).toBe(session.id);
		expect(body.returnCode).toMatch(/^\w+(-\w+)+$/);
		const cookie = response.headers.get("Set-Cookie");
		expect(await actorOf({ cookie })).toMatchObject({ id: body.participant });
	});

	test("cannot tell a wrong code from a closed evening's", async () => {
		const wrong = await postJoin({ code: "AAAAAAAAA", nickname: "Bo", role: "ouder" });
		await updateSession(house.db, session.id, { closedAt: new Date() });
		const closed = await postJoin({ code: session.code, nickname: "Bo", role: "ouder" });
		await updateSession(house.db, session.id, { closedAt: null });
		expect([wrong.status, closed.status]).toEqual([404, 404]);
		const body = await wrong.json();
		expect(body).toMatchObject({ code: "wrong-code" });
		expect(await closed.json()).toEqual(body);
	});

	test("names the field that is missing", async () => {
		const response = await postJoin({ code: session.code, role: "ouder" });
		expect(response.status).toBe(422);
		expect(response.headers.get("Content-Type")).toContain("application/problem+json");
		expect(await response.json()).toMatchObject({ code: "nickname-missing", field: "nickname" });
	});
});

describe("guessing codes", () => {
	test("waits after ten wrong ones from an address, at most two seconds, and starts afresh ten minutes later", async () => {
		const now = new Date("2026-11-12T19:30:00Z");
		const waits: number[] = [];
		for (let guess = 0; guess < 25; guess++) {
			waits.push(await countWrongGuess(house.db, "join", "198.51.100.7", now));
		}
		expect(waits.slice(0, 10)).toEqual(Array(10).fill(0));
		expect(waits.slice(10, 13)).toEqual([200, 400, 600]);
		expect(Math.max(...waits)).toBe(2_000);
		expect(await countWrongGuess(house.db, "join", "198.51.100.8", now)).toBe(0);
		const later = new Date(now.getTime() + 11 * 60_000);
		expect(await countWrongGuess(house.db, "join", "198.51.100.7", later)).toBe(0);
		const lines = await house.db.select().from(auditLog).where(eq(auditLog.address, "198.51.100.7"));
		expect(lines.length).toBeLessThan(15);
	});

	test("does not keep out who has the right code, also from that address", async () => {
		for (let guess = 0; guess < 12; guess++) await countWrongGuess(house.db, "join", "198.51.100.9");
		const started = performance.now();
		const response = await postJoin({ code: session.code, nickname: "Bo", role: "ouder" }, "198.51.100.9");
		expect(response.status).toBe(200);
		expect(performance.now() - started).toBeLessThan(400);
	});
});
