import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { readBoard } from "#app/domain/live/board.ts";
import type { Actor } from "#app/domain/session/authorisation.ts";
import { standardSettings } from "#app/domain/session/session-settings.ts";
import { indicatorsOf } from "#app/domain/session/table-figure.ts";
import { standardMinutes } from "#app/domain/vocabulary.ts";
import { type NewSessionResult, newSession } from "#app/evening/prepare/new-session.server.ts";
import { findFirstAccountWithRole } from "#db/queries/accounts.server.ts";
import { findSession, listMembers } from "#db/queries/sessions.server.ts";
import { sessionFigures } from "#db/queries/table-figures.server.ts";
import type { CommandResult } from "#server/commands/command-context.ts";
import { executeCommand } from "#server/commands/execute.server.ts";
import { readEnv } from "#server/process/env.ts";
import { Hub } from "#server/realtime/hub.ts";
import { prepareDemo } from "#server/start-up.ts";
import { databaseForTests } from "#tests/helpers/test-house.ts";

type Account = Extract<Actor, { kind: "account" }>;
type Fields = Record<string, string | string[]>;

const { db } = await databaseForTests();
await prepareDemo(db, readEnv({ NODE_ENV: "test", DEMO: "1" }));
const hub = new Hub(db);
afterAll(() => hub.stop());
const facilitator = await accountWith("facilitator");
const partner = await accountWith("partner");

async function accountWith(role: "facilitator" | "partner"): Promise<Account> {
	const row = await findFirstAccountWithRole(db, role);
	if (!row) throw new Error(`The demo has no ${role}`);
	const { id, name, organisation } = row;
	return { kind: "account", id, name, organisation, role: row.role, memberships: {} };
}

const complete: Fields = {
	title: "Wijkavond Zeist-Oost",
	place: "zeist-oost",
	heldOn: "2026-12-03",
	indicator: ["wor-jeugd", "jeugdhulp-0-18"],
};

function make(fields: Fields, actor: Actor = facilitator): Promise<NewSessionResult> {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) {
		for (const each of [value].flat()) form.append(name, each);
	}
	return newSession(db, { actor, form, address: "127.0.0.1" });
}

async function made(fields: Fields = complete): Promise<{ id: string; actor: Account }> {
	const result = await make(fields);
	if (!result.ok) throw new Error(`No session was made: ${result.code}`);
	const { id } = result.answer;
	return { id, actor: { ...facilitator, memberships: { [id]: "facilitator" } } };
}

async function problems(fields: Fields, actor: Actor = facilitator): Promise<string[]> {
	const result = await make({ ...complete, ...fields }, actor);
	if (result.ok || !("problems" in result)) return [];
	return result.problems.map(({ field, code }) => `${field}: ${code}`);
}

function command(
	actor: Actor,
	sessionId: string,
	input: { type: string; [field: string]: unknown },
): Promise<CommandResult> {
	return executeCommand(
		{ db, hub },
		{ actor, sessionId, input: { id: randomUUID(), ...input }, address: "127.0.0.1" },
	);
}

async function metaOf(sessionId: string) {
	const room = await hub.room(sessionId, "board");
	return room && readBoard(room.doc)?.meta;
}

describe("making a session", () => {
	test("takes the standard evening for everything that is left out", async () => {
		const { id } = await made();
		const session = await findSession(db, id);
		expect(session).toMatchObject({
			title: "Wijkavond Zeist-Oost",
			placeId: "zeist-oost",
			heldOn: "2026-12-03",
			phase: "prepare",
			minutes: standardMinutes,
			settings: standardSettings,
			previousId: null,
		});
		expect(indicatorsOf(await sessionFigures(db, id))).toEqual(["wor-jeugd", "jeugdhulp-0-18"]);
		expect(await listMembers(db, id)).toMatchObject([
			{ sessionId: id, accountId: facilitator.id, role: "facilitator" },
		]);
		expect(await metaOf(id)).toMatchObject({ phase: "prepare", focus: 0, followMe: true, closed: false });
	});

	test("takes what was filled in, and the wijk by its CBS code too", async () => {
		const { id } = await made({
			...complete,
			place: "WK035502",
			startsAt: "19:30",
			venue: "Buurthuis",
			moderated: "0",
			followMe: ["0", "1"],
			safetyContact: "CJG",
			"minutes.tell": "35",
			"minutes.close": "",
		});
		expect(await findSession(db, id)).toMatchObject({
			placeId: "zeist-noord",
			minutes: { ...standardMinutes, tell: 35 },
			settings: {
				moderated: false,
				followMe: true,
				safetyContact: "CJG",
				startsAt: "19:30",
				venue: "Buurthuis",
			},
		});
	});

	test("says everything that is wrong at once, under stable codes", async () => {
		expect(
			await problems({
				title: " ",
				place: "",
				heldOn: "2026-02-30",
				startsAt: "half acht",
				indicator: [],
				safetyContact: "x".repeat(201),
				"minutes.tell": "-5",
			}),
		).toEqual([
			"title: title-missing",
			"place: place-missing",
			"heldOn: date-invalid",
			"startsAt: time-invalid",
			"indicator: indicators-missing",
			"safetyContact: contact-too-long",
			"minutes.tell: minutes-invalid",
		]);
	});

	test("keeps what was typed when it refuses", async () => {
		const indicator = [
			"wor-jeugd",
			"jeugdhulp-0-18",
			"jongeren-gestrest",
			"wmo-clienten",
			"eenoudergezinnen",
		];
		const result = await make({ ...complete, indicator, "minutes.tell": "veel" });
		expect(result).toMatchObject({
			ok: false,
			problems: [{ code: "too-many-indicators" }, { code: "minutes-invalid" }],
			draft: { title: "Wijkavond Zeist-Oost", indicators: indicator, minutes: { tell: "veel" } },
		});
	});

	test("knows only wijken and figures that exist", async () => {
		expect(await problems({ place: "zeist", indicator: "geluk" })).toEqual([
			"place: place-unknown",
			"indicator: indicator-unknown",
		]);
	});

	test("looks back at an own evening of the same wijk only", async () => {
		const earlier = await made();
		const other = await made({ ...complete, place: "zeist-west" });
		const own: Account = { ...facilitator, memberships: { [earlier.id]: "partner", [other.id]: "reader" } };
		expect((await make({ ...complete, previous: earlier.id }, own)).ok).toBe(true);
		expect(await problems({ previous: other.id }, own)).toEqual(["previous: previous-other-wijk"]);
		expect(await problems({ previous: earlier.id }, facilitator)).toEqual(["previous: previous-unknown"]);
		expect(await problems({ previous: randomUUID() }, own)).toEqual(["previous: previous-unknown"]);
	});

	test("a form that is sent twice makes one session, and nobody takes over another's", async () => {
		const id = randomUUID();
		const first = await make({ ...complete, id });
		expect(first).toMatchObject({ ok: true, answer: { id } });
		expect(await make({ ...complete, id })).toEqual(first);
		const stranger: Account = { ...facilitator, id: partner.id };
		expect(await make({ ...complete, id }, stranger)).toEqual({
			ok: false,
			code: "id-used-for-other-content",
		});
	});

	test("is for facilitators and the admin", async () => {
		expect(await make(complete, partner)).toEqual({ ok: false, code: "not-allowed" });
		expect(await make(complete, { kind: "anonymous" })).toEqual({ ok: false, code: "not-logged-in" });
	});
});

describe("changing how an evening is set up", () => {
	test("changes what is named, leaves the rest, and reaches every screen", async () => {
		const { id, actor } = await made();
		await command(actor, id, { type: "set-phase", phase: "tell" });
		const before = await metaOf(id);
		const answer = await command(actor, id, {
			type: "prepare-session",
			title: "Een andere avond",
			minutes: { tell: 40 },
			settings: { followMe: false },
		});
		expect(answer).toMatchObject({ ok: true });
		expect(await findSession(db, id)).toMatchObject({
			title: "Een andere avond",
			heldOn: "2026-12-03",
			minutes: { ...standardMinutes, tell: 40 },
			settings: { ...standardSettings, followMe: false },
		});
		const after = await metaOf(id);
		expect(after).toMatchObject({ phase: "tell", followMe: false });
		const longer = Date.parse(after?.phaseEndsAt ?? "") - Date.parse(before?.phaseEndsAt ?? "");
		expect(longer).toBe(20 * 60_000);
	});

	test("the figure that everybody looks at stays on the table when it is still among them", async () => {
		const { id, actor } = await made();
		await command(actor, id, { type: "set-focus", figure: 1 });
		const kept = ["jongeren-gestrest", "wmo-clienten", "jeugdhulp-0-18"];
		await command(actor, id, { type: "prepare-session", indicators: kept });
		expect(indicatorsOf(await sessionFigures(db, id))).toEqual(kept);
		expect(await metaOf(id)).toMatchObject({ focus: 2 });
		await command(actor, id, { type: "prepare-session", indicators: ["wor-jeugd"] });
		expect(await metaOf(id)).toMatchObject({ focus: 0 });
	});

	test.each([
		["five figures", { indicators: ["a", "b", "c", "d", "e"] }, "invalid-command"],
		["no figures", { indicators: [] }, "invalid-command"],
		["an unknown figure", { indicators: ["geluk"] }, "unknown-figure"],
		["the same figure twice", { indicators: ["wor-jeugd", "wor-jeugd"] }, "unknown-figure"],
		["minutes for preparing", { minutes: { prepare: 10 } }, "invalid-command"],
		["too many minutes", { minutes: { tell: 241 } }, "invalid-command"],
		["an empty title", { title: " " }, "invalid-command"],
		["a day that does not exist", { heldOn: "2026-02-30" }, "invalid-command"],
		["an unknown time", { settings: { startsAt: "25:00" } }, "invalid-command"],
	])("%s is refused and changes nothing", async (_, change, code) => {
		const { id, actor } = await made();
		const before = await findSession(db, id);
		expect(await command(actor, id, { type: "prepare-session", ...change })).toMatchObject({
			ok: false,
			code,
		});
		expect(await findSession(db, id)).toEqual(before);
		expect(indicatorsOf(await sessionFigures(db, id))).toEqual(["wor-jeugd", "jeugdhulp-0-18"]);
	});

	test("is for the facilitator, while the session is open", async () => {
		const { id, actor } = await made();
		const change = { type: "prepare-session", title: "Van mij" };
		const reader: Account = { ...partner, memberships: { [id]: "reader" } };
		expect(await command(reader, id, change)).toMatchObject({ ok: false, code: "not-allowed" });
		expect(await command(partner, id, change)).toMatchObject({ ok: false, code: "not-found" });
		await command(actor, id, { type: "close-session" });
		expect(await command(actor, id, change)).toMatchObject({ ok: false, code: "session-closed" });
	});
});

describe("the people of an evening", () => {
	test("the last facilitator stays", async () => {
		const { id, actor } = await made();
		const step = (role: string) =>
			command(actor, id, { type: "set-member-role", account: facilitator.id, role });
		expect(await step("partner")).toMatchObject({ ok: false, code: "last-facilitator" });
		expect(await step("none")).toMatchObject({ ok: false, code: "last-facilitator" });
		await command(actor, id, { type: "set-member-role", account: partner.id, role: "facilitator" });
		expect(await step("partner")).toMatchObject({ ok: true });
		expect(await listMembers(db, id)).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ accountId: facilitator.id, role: "partner" }),
				expect.objectContaining({ accountId: partner.id, role: "facilitator" }),
			]),
		);
	});
});
