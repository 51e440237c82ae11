import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { auditLog, contribution } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { Hub } from "#server/realtime/hub.ts";
import { holdEvening, story, tell, textsOnBoard } from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();

describe("a command that is sent again", () => {
	test("gives the same answer and has one effect", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const id = newId();
		const first = await evening.does(partner, "contribute", story, id);
		expect(await evening.does(partner, "contribute", story, id)).toEqual(first);
		expect(await textsOnBoard(evening)).toHaveLength(1);
	});

	test("at the same moment too, through two processes", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const id = newId();
		const elsewhere = new Hub(house.db);
		const answers = await Promise.all(
			[house.hub, elsewhere, house.hub, elsewhere].map((hub) =>
				evening.does(partner, "contribute", story, id, hub),
			),
		);
		await elsewhere.stop();
		expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
		expect(await textsOnBoard(evening)).toHaveLength(1);
		expect(
			await house.db.select().from(contribution).where(eq(contribution.sessionId, evening.id)),
		).toHaveLength(1);
	});

	test("with other content under the same id is refused", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const id = newId();
		await evening.does(partner, "contribute", story, id);
		expect(await evening.does(partner, "contribute", { ...story, text: "iets anders" }, id)).toMatchObject({
			code: "id-used-for-other-content",
		});
		expect(await textsOnBoard(evening)).toEqual([story.text]);
	});

	test("after a refusal is judged anew: only what succeeded is kept", async () => {
		const evening = await holdEvening(house, { phase: "choose" });
		const partner = await evening.account("partner");
		const id = newId();
		expect(await evening.does(partner, "contribute", story, id)).toMatchObject({ code: "phase-not-allowed" });
		await evening.does(evening.facilitator, "set-phase", { phase: "tell" });
		expect(await evening.does(partner, "contribute", story, id)).toMatchObject({ ok: true });
	});

	test("is another person's own command when another person uses its id", async () => {
		const evening = await holdEvening(house);
		const id = newId();
		for (const text of ["een", "twee"]) {
			await evening.does(await evening.account("partner"), "contribute", { ...story, text }, id);
		}
		expect(await textsOnBoard(evening)).toEqual(["een", "twee"]);
	});
});

describe("the evening itself", () => {
	test("refuses stories in a phase that is not for telling", async () => {
		const evening = await holdEvening(house, { phase: "choose" });
		expect(await evening.does(await evening.joins("ouder"), "contribute", story)).toMatchObject({
			code: "phase-not-allowed",
		});
	});

	test("goes forward and back, and everybody's board says so", async () => {
		const evening = await holdEvening(house);
		for (const phase of ["understand", "tell"]) {
			await evening.does(evening.facilitator, "set-phase", { phase });
			expect((await evening.board()).meta.phase).toBe(phase);
		}
		expect(
			await evening.does(await evening.account("reader"), "set-phase", { phase: "agree" }),
		).toMatchObject({
			code: "not-allowed",
		});
	});

	test("moves one part when two press at the same moment, and says so when it is elsewhere by now", async () => {
		const evening = await holdEvening(house, { phase: "figures" });
		const on = () => evening.does(evening.facilitator, "set-phase", { phase: "tell", from: "figures" });
		expect(await Promise.all([on(), on()])).toMatchObject([{ ok: true }, { ok: true }]);
		expect((await evening.board()).meta.phase).toBe("tell");
		expect(
			await evening.does(evening.facilitator, "set-phase", { phase: "understand", from: "figures" }),
		).toMatchObject({ code: "moved-since" });
		expect((await evening.board()).meta.phase).toBe("tell");
	});

	test("that is closed takes nothing any more, but lets its writers withdraw", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		const told = await tell(evening, parent);
		await evening.does(evening.facilitator, "close-session");
		expect((await evening.board()).meta.closed).toBe(true);
		for (const [who, type, fields] of [
			[parent, "contribute", story],
			[parent, "edit-contribution", { ...story, contribution: told }],
			[evening.facilitator, "set-phase", { phase: "agree" }],
		] as const) {
			expect(await evening.does(who, type, fields)).toMatchObject({ code: "session-closed" });
		}
		expect(await evening.does(parent, "withdraw-contribution", { contribution: told })).toMatchObject({
			ok: true,
		});
	});

	test("lays only figures on the table that it has", async () => {
		const evening = await holdEvening(house);
		expect(await evening.does(evening.facilitator, "set-focus", { figure: 1 })).toMatchObject({ ok: true });
		expect((await evening.board()).meta.focus).toBe(1);
		expect(await evening.does(evening.facilitator, "set-focus", { figure: 2 })).toMatchObject({
			code: "unknown-figure",
		});
		expect((await evening.board()).meta.focus).toBe(1);
	});

	test("keeps its last facilitator", async () => {
		const evening = await holdEvening(house);
		const { facilitator } = evening;
		const stepDown = { account: facilitator.id, role: "none" };
		expect(await evening.does(facilitator, "set-member-role", stepDown)).toMatchObject({
			code: "last-facilitator",
		});
		const second = await evening.account("partner");
		await evening.does(facilitator, "set-member-role", { account: second.id, role: "facilitator" });
		expect(await evening.does(facilitator, "set-member-role", stepDown)).toMatchObject({ ok: true });
		expect(await evening.does(facilitator, "set-phase", { phase: "agree" })).toMatchObject({
			code: "not-found",
		});
		expect(await evening.does(second, "set-phase", { phase: "agree" })).toMatchObject({ ok: true });
	});

	test("ends the login of somebody who is sent away", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		await evening.does(evening.facilitator, "remove-participant", { participant: parent.id });
		expect(await parent.actor()).toEqual({ kind: "anonymous" });
		expect(await evening.does(parent, "contribute", story)).toMatchObject({ code: "not-logged-in" });
	});
});

describe("a command that makes no sense", () => {
	test("names the field that is wrong, and keeps nothing", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		for (const [fields, field, reason] of [
			[{ ...story, text: "   " }, "text", "missing"],
			[{ ...story, text: "a".repeat(1001) }, "text", "too-long"],
			[{ ...story, lens: "gaat-wel" }, "lens", "invalid"],
			[
				{ ...story, figure: { indicator: "wor-jeugd", area: "WK999999", period: "2024" } },
				"figure",
				undefined,
			],
		] as const) {
			const answer = await evening.does(partner, "contribute", fields);
			expect(answer).toMatchObject({ ok: false, field, ...(reason ? { reason } : {}) });
		}
		expect(await textsOnBoard(evening)).toEqual([]);
	});
});

/** The lines of somebody in the audit log, oldest first. */
const linesOf = (actor: string) =>
	house.db.select().from(auditLog).where(eq(auditLog.actor, actor)).orderBy(auditLog.id);

describe("the audit log", () => {
	test("holds who did what to what, from where, and no text", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const told = await tell(evening, partner, { text: "geheim in het log" });
		const lines = await house.db.select().from(auditLog).where(eq(auditLog.subject, told));
		expect(lines).toMatchObject([
			{ actor: partner.key, action: "contribute", result: "ok", address: "192.0.2.1" },
		]);
		expect(JSON.stringify(lines)).not.toContain("geheim");
	});

	test("holds what was refused too, and why, and no text of it", async () => {
		const evening = await holdEvening(house);
		const other = await holdEvening(house);
		const parent = await evening.joins("ouder");
		await evening.does(parent, "set-phase", { phase: "choose" });
		await evening.does(parent, "contribute", { ...story, lens: "geheim" });
		await evening.does(parent, "geheim" as "vote");
		await other.does(parent, "contribute", { ...story, text: "geheim" });
		const lines = await linesOf(parent.key);
		const refused = { address: "192.0.2.1", subject: "", detail: { session: evening.id } };
		expect(lines).toMatchObject([
			{ ...refused, action: "set-phase", result: "not-allowed" },
			{ ...refused, action: "contribute", result: "invalid-command" },
			{ ...refused, action: "unknown", result: "invalid-command" },
			{ action: "contribute", result: "not-found", detail: { session: other.id } },
		]);
		expect(JSON.stringify(lines)).not.toContain("geheim");
	});

	test("holds of a command that is broken off half-way that it was refused, and nothing that it did", async () => {
		const evening = await holdEvening(house, { settings: { moderated: false } });
		const [first, second] = [await evening.joins("ouder"), await evening.joins("ouder")];
		const figure = { indicator: "bestaat-niet", area: "WK035502", period: "2024" };
		await Promise.all([
			evening.does(first, "contribute", story),
			evening.does(second, "contribute", { ...story, figure }),
		]);
		expect(await linesOf(first.key)).toMatchObject([{ result: "ok" }]);
		expect(await linesOf(second.key)).toMatchObject([{ action: "contribute", result: "unknown-figure" }]);
	});

	test("is not filled by somebody who goes on and on, and says that it went on", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		for (let times = 0; times < 30; times++) await evening.does(parent, "close-session");
		const results = (await linesOf(parent.key)).map(({ result }) => result);
		expect(results).toEqual([...Array(20).fill("not-allowed"), "refused-often"]);
	});
});
