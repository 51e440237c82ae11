import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/authorisation.ts";
import { formatCode, normaliseCode } from "#app/domain/codes.ts";
import { action as joinAction } from "#app/routes/join.tsx";
import type { Database } from "#db/client.ts";
import { findFirstAccountWithRole } from "#db/queries/accounts.server.ts";
import { installationValue } from "#db/queries/installation.server.ts";
import { actorOfLogin } from "#db/queries/logins.server.ts";
import { findParticipant, updateParticipant } from "#db/queries/participants.server.ts";
import {
	findSession,
	listMembers,
	removeMember,
	type Session,
	updateSession,
	upsertMember,
} from "#db/queries/sessions.server.ts";
import { auditLog, login, participant } from "#db/schema/index.ts";
import {
	findEvening,
	type Joined,
	joinEvening,
	renewReturnCode,
	type Visitor,
} from "#server/auth/join.server.ts";
import { attemptToJoin } from "#server/auth/join-answer.server.ts";
import { readJoinFields } from "#server/auth/join-fields.server.ts";
import { loginHash } from "#server/auth/login.server.ts";
import { createMailer } from "#server/auth/mailer.ts";
import { returnWithCode } from "#server/auth/return.server.ts";
import { newId } from "#server/auth/secrets.ts";
import { countWrongGuess } from "#server/auth/wrong-guesses.server.ts";
import { provideServices, type Services } from "#server/context.server.ts";
import { readEnv } from "#server/env.ts";
import { Hub } from "#server/realtime/hub.ts";
import { prepareDemo } from "#server/start-up.ts";
import { openTestDatabase } from "../helpers/database.ts";

let database: Database;
let services: Services;
let evening: Session;

const anonymous: Actor = { kind: "anonymous" };
const stranger: Visitor = { actor: anonymous, loginHash: null, address: "192.0.2.1" };

beforeAll(async () => {
	database = await openTestDatabase();
	const { db } = database;
	const env = readEnv({ NODE_ENV: "test", DEMO: "1" });
	await prepareDemo(db, env);
	services = { db, env, hub: new Hub(db), mailer: createMailer(db, env), stopping: false };
	provideServices(services);
	evening = await theEvening();
});

afterAll(async () => {
	provideServices(null);
	await services.hub.stop();
	await database.close();
});

async function theEvening(): Promise<Session> {
	const id = await installationValue(database.db, "demo");
	const session = id && (await findSession(database.db, id));
	if (!session) throw new Error("The demo has no evening");
	return session;
}

type ParticipantJoined = Extract<Joined, { as: "participant" }>;

async function join(fields: Record<string, string>, visitor = stranger): Promise<ParticipantJoined> {
	const read = readJoinFields(fields, { withAccount: false });
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	const joined = await joinEvening(services, evening, read.join, visitor);
	if (joined.as !== "participant") throw new Error("joined with an account");
	return joined;
}

const hashOf = (joined: { cookie: string | null }) => loginHash(services.env, joined.cookie) ?? "";

/** What another tool sends to the address for joining. */
async function post(fields: Record<string, string>, address = "192.0.2.99"): Promise<Response> {
	const request = new Request("http://own.invalid/meedoen", {
		method: "POST",
		headers: { Accept: "application/json" },
		body: new URLSearchParams(fields),
	});
	const context = { actor: anonymous, loginHash: null, address, nonce: "" };
	return (await joinAction({ request, context, params: {} })) as Response;
}

describe("joining an evening", () => {
	test("needs no account: a parent is in with a code, a nickname and a role", async () => {
		const joined = await join({ role: "ouder", nickname: "Blauwe Fiets", language: "tr" });
		const actor = await actorOfLogin(database.db, hashOf(joined), new Date());
		expect(actor).toEqual({
			kind: "participant",
			id: joined.participant,
			sessionId: evening.id,
			role: "ouder",
			nickname: "Blauwe Fiets",
			confirmed: true,
		});
		const row = await findParticipant(database.db, evening.id, joined.participant);
		expect(row).toMatchObject({ language: "tr", organisation: "" });
	});

	test("takes the code as people type it", async () => {
		const typed = ` ${formatCode(evening.code).toLowerCase()} `;
		expect((await findEvening(database.db, typed))?.id).toBe(evening.id);
	});

	test("lets a partner without an account wait for the facilitator", async () => {
		const joined = await join({
			role: "partner",
			name: "Sam de Wit",
			organisation: "Sportclub",
			nickname: "Rode Bal",
		});
		const actor = await actorOfLogin(database.db, hashOf(joined), new Date());
		expect(actor).toMatchObject({ role: "partner", nickname: "Sam de Wit", confirmed: false });
	});

	test("brings a partner with an account in as that account, and never lowers the part somebody has", async () => {
		const visitor = await visitorWithAccount("partner");
		const joined = await joinEvening(services, evening, fieldsOf("partner"), visitor);
		expect(joined).toEqual({ as: "member", session: evening.id });
		const facilitator = await visitorWithAccount("facilitator", { [evening.id]: "facilitator" });
		await joinEvening(services, evening, fieldsOf("partner"), facilitator);
		const members = await listMembers(database.db, evening.id);
		expect(members.find((one) => one.accountId === idOf(visitor.actor))?.role).toBe("partner");
		expect(members.find((one) => one.accountId === idOf(facilitator.actor))?.role).toBe("facilitator");
	});

	test("does not let an account in again that the facilitator took off the evening", async () => {
		const { actor, loginHash: hash } = await visitorWithAccount("partner");
		const account = idOf(actor);
		await upsertMember(database.db, { sessionId: evening.id, accountId: account, role: "partner" });
		await removeMember(database.db, evening.id, account, new Date());
		expect((await listMembers(database.db, evening.id)).map((one) => one.accountId)).not.toContain(account);
		const context = {
			actor: { ...actor, memberships: {} } as Actor,
			loginHash: hash,
			address: "192.0.2.8",
			nonce: "",
		};
		const attempt = await attemptToJoin(services, context, evening.code, { role: "partner" });
		expect(attempt).toMatchObject({ ok: false, problems: [{ field: "role", code: "removed" }] });
		await upsertMember(database.db, { sessionId: evening.id, accountId: account, role: "partner" });
		expect(await attemptToJoin(services, context, evening.code, { role: "partner" })).toMatchObject({
			ok: true,
		});
	});

	test("gives an admin's account no way to the stories: it joins like anybody, and the account's login ends", async () => {
		const visitor = await visitorWithAccount("admin");
		const joined = await joinEvening(services, evening, { ...fieldsOf("partner"), nickname: "Bo" }, visitor);
		expect(joined.as).toBe("participant");
		const members = await listMembers(database.db, evening.id);
		expect(members.some((one) => one.accountId === idOf(visitor.actor))).toBe(false);
	});

	test("is the same person after a second press, with a new return code", async () => {
		const first = await join({ role: "jongere", nickname: "Gele Trui" });
		const actor = await actorOfLogin(database.db, hashOf(first), new Date());
		const visitor = { ...stranger, actor, loginHash: hashOf(first) };
		const again = await join({ role: "jongere", nickname: "Gele Trui" }, visitor);
		expect(again.participant).toBe(first.participant);
		expect((await returnWithCode(services, first.returnCode, stranger)).ok).toBe(false);
		expect((await returnWithCode(services, again.returnCode, stranger)).ok).toBe(true);
	});

	test("makes somebody else on the same phone somebody else, and ends the first login", async () => {
		const mother = await join({ role: "ouder", nickname: "Witte Theepot" });
		const actor = await actorOfLogin(database.db, hashOf(mother), new Date());
		const daughter = await join(
			{ role: "jongere", nickname: "Roze Wolk" },
			{ ...stranger, actor, loginHash: hashOf(mother) },
		);
		expect(daughter.participant).not.toBe(mother.participant);
		expect(await actorOfLogin(database.db, hashOf(mother), new Date())).toEqual(anonymous);
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
		const response = await post({ code: formatCode(evening.code), nickname: "Rode Bal", role: "bewoner" });
		expect(response.status).toBe(200);
		const body = (await response.json()) as { session: string; participant: string; returnCode: string };
		expect(body.session).toBe(evening.id);
		expect(body.returnCode).toMatch(/^\w+(-\w+)+$/);
		const hash = loginHash(services.env, response.headers.get("Set-Cookie")) ?? "";
		expect(await actorOfLogin(database.db, hash, new Date())).toMatchObject({ id: body.participant });
	});

	test("cannot tell a wrong code from a closed evening's", async () => {
		const wrong = await post({ code: "AAAAAAAAA", nickname: "Bo", role: "ouder" });
		await updateSession(database.db, evening.id, { closedAt: new Date() });
		const closed = await post({ code: evening.code, nickname: "Bo", role: "ouder" });
		await updateSession(database.db, evening.id, { closedAt: null });
		expect([wrong.status, closed.status]).toEqual([404, 404]);
		const body = await wrong.json();
		expect(body).toMatchObject({ code: "wrong-code" });
		expect(await closed.json()).toEqual(body);
	});

	test("names the field that is missing", async () => {
		const response = await post({ code: evening.code, role: "ouder" });
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
			waits.push(await countWrongGuess(database.db, "join", "198.51.100.7", now));
		}
		expect(waits.slice(0, 10)).toEqual(Array(10).fill(0));
		expect(waits.slice(10, 13)).toEqual([200, 400, 600]);
		expect(Math.max(...waits)).toBe(2_000);
		expect(await countWrongGuess(database.db, "join", "198.51.100.8", now)).toBe(0);
		const later = new Date(now.getTime() + 11 * 60_000);
		expect(await countWrongGuess(database.db, "join", "198.51.100.7", later)).toBe(0);
		const lines = await database.db.select().from(auditLog).where(eq(auditLog.address, "198.51.100.7"));
		expect(lines.length).toBeLessThan(15);
	});

	test("does not keep out who has the right code, also from that address", async () => {
		for (let guess = 0; guess < 12; guess++) await countWrongGuess(database.db, "join", "198.51.100.9");
		const started = performance.now();
		const response = await post({ code: evening.code, nickname: "Bo", role: "ouder" }, "198.51.100.9");
		expect(response.status).toBe(200);
		expect(performance.now() - started).toBeLessThan(400);
	});
});

describe("a return code", () => {
	test("is kept as a hash alone", async () => {
		const { participant: id, returnCode } = await join({ role: "ouder", nickname: "Groene Tas" });
		const [row] = await database.db.select().from(participant).where(eq(participant.id, id));
		expect(JSON.stringify(row)).not.toContain(returnCode);
		expect(row?.returnCodeHash).toMatch(/^[\w-]{43}$/);
	});

	test("logs its owner in again, as people type it, also after the evening was closed", async () => {
		const joined = await join({ role: "jongere", nickname: "Paarse Pen" });
		await updateSession(database.db, evening.id, { closedAt: new Date() });
		const returned = await returnWithCode(services, formatCode(joined.returnCode).toLowerCase(), stranger);
		await updateSession(database.db, evening.id, { closedAt: null });
		if (!returned.ok) throw new Error(returned.reason);
		expect(returned.session).toBe(evening.id);
		expect(await actorOfLogin(database.db, hashOf(returned), new Date())).toMatchObject({
			id: joined.participant,
		});
	});

	test("stops working when a new one is made", async () => {
		const joined = await join({ role: "bewoner", nickname: "Grijze Bril" });
		const renewed = await renewReturnCode(database.db, joined.participant, stranger.address);
		expect(await returnWithCode(services, joined.returnCode, stranger)).toEqual({
			ok: false,
			reason: "wrong-code",
		});
		expect((await returnWithCode(services, renewed, stranger)).ok).toBe(true);
	});

	test("of somebody who was removed opens nothing", async () => {
		const joined = await join({ role: "bewoner", nickname: "Rode Bakfiets" });
		await updateParticipant(database.db, joined.participant, { removedAt: new Date() });
		expect(await returnWithCode(services, joined.returnCode, stranger)).toEqual({
			ok: false,
			reason: "removed",
		});
		const logins = await database.db.select().from(login).where(eq(login.participantId, joined.participant));
		expect(logins).toHaveLength(1);
		expect(await actorOfLogin(database.db, hashOf(joined), new Date())).toEqual(anonymous);
	});

	test("is nobody's when it is empty or made up", async () => {
		for (const typed of ["", "AAAA-AAAA-AAAA-A", evening.code]) {
			expect(await returnWithCode(services, normaliseCode(typed), stranger)).toEqual({
				ok: false,
				reason: "wrong-code",
			});
		}
	});
});

function fieldsOf(role: "partner") {
	return { role, nickname: "", organisation: "", language: "nl" as const };
}

const idOf = (actor: Actor) => (actor.kind === "anonymous" ? "" : actor.id);

async function visitorWithAccount(
	role: "partner" | "facilitator" | "admin",
	memberships: Record<string, "facilitator"> = {},
) {
	const account = await findFirstAccountWithRole(database.db, role);
	if (!account) throw new Error(`The demo has no ${role}`);
	const actor: Actor = { kind: "account", ...account, memberships };
	return { actor, loginHash: newId(), address: stranger.address };
}
