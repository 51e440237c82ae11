import { readFileSync } from "node:fs";
import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { loader as loadElaborate } from "#app/routes/evening/session-elaborate.tsx";
import { listAgendaItems, listConfirmations } from "#db/queries/agreements.server.ts";
import { findSession } from "#db/queries/sessions.server.ts";
import { auditLog, framework, frameworkNode, session } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import {
	createAgreement,
	createTheme,
	type Evening,
	type Guest,
	holdEvening,
} from "#tests/helpers/evening.ts";
import { agreement, outcomeOf } from "#tests/helpers/outcome.ts";
import { codeOf, postForm } from "#tests/helpers/posted.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
let evening: Evening;
let partner: Guest;

beforeEach(async () => {
	evening = await holdEvening(house, { phase: "agree" });
	partner = await evening.joins("partner", { confirmed: true });
});

await house.db.insert(framework).values({ id: "a-beleid", title: "Beleid" });
await house.db.insert(frameworkNode).values([
	...[1, 2].map((number) => ({
		...{ id: `a-beleid:focus-${number}`, framework: "a-beleid", kind: "focus-point" as const },
		...{ code: `focus-${number}`, label: { nl: `Speerpunt ${number}` }, position: number },
	})),
	{
		...{ id: "a-beleid:2.1", framework: "a-beleid", kind: "focus-goal" as const },
		...{ code: "2.1", label: { nl: "Samen leren" }, position: 1, parent: "a-beleid:focus-2" },
	},
]);

const itemOf = async (id: string) =>
	(await listAgendaItems(house.db, evening.id)).find((row) => row.id === id);

/** Whether the page says to who confirmed that an agreement was removed since. */
async function toldOfRemoval(): Promise<boolean | undefined> {
	const path = `/sessies/${evening.id}/uitwerken`;
	const { page } = await loadElaborate(asked(await evening.facilitator.actor(), path, { id: evening.id }));
	return page.agenda.confirmations[0]?.removed;
}

describe("an agreement", () => {
	test("is written by facilitators and partners together, each the fields they name", async () => {
		const item = await createAgreement(evening, { goal: "Een plek" });
		await evening.does(partner, "set-agenda-item", { item, version: 1, lead: "het jongerenwerk" });
		expect(await itemOf(item)).toMatchObject({ goal: "Een plek", lead: "het jongerenwerk", version: 2 });
		expect((await evening.board()).agreements).toMatchObject([{ id: item, lead: "het jongerenwerk" }]);
	});

	test("fits with a focus point of the gemeente, or with one of its goals", async () => {
		const item = await createAgreement(evening, { ...agreement, focusNode: "a-beleid:2.1" });
		const set = (focus: object) => evening.does(partner, "set-agenda-item", { item, ...focus });
		const told = async () => (await outcomeOf(evening)).agreements[0];
		expect(await told()).toMatchObject({
			focusNode: { code: "2.1", label: "Samen leren" },
			focusPoint: null,
		});
		expect(codeOf(await set({ focusPoint: 2 }))).toBe("ok");
		expect(await told()).toMatchObject({
			focusNode: { code: "focus-2", label: "Speerpunt 2" },
			focusPoint: 2,
		});
		expect(codeOf(await set({ focusNode: "a-beleid:9" }))).toBe("unknown-focus-node");
		expect(codeOf(await postForm(evening, partner, { type: "set-agenda-item", item, focusPoint: "1" }))).toBe(
			"ok",
		);
		expect((await itemOf(item))?.focusNode).toBe("a-beleid:focus-1");
		expect(codeOf(await set({ goal: "Anders" }))).toBe("ok");
		expect((await itemOf(item))?.focusNode).toBe("a-beleid:focus-1");
	});

	test("stays with a focus point that is out of use, and comes to none", async () => {
		const item = await createAgreement(evening, { ...agreement, focusNode: "a-beleid:2.1" });
		const other = await createAgreement(evening, agreement);
		const set = async (of: string, fields: object) =>
			codeOf(await evening.does(partner, "set-agenda-item", { item: of, ...fields }));
		const goal = { focusNode: "a-beleid:2.1" };
		const path = `/sessies/${evening.id}/uitwerken`;
		const offered = async () =>
			(
				await loadElaborate(asked(await partner.actor(), path, { id: evening.id }))
			).page.agenda.focusNodes.filter(({ id }) => id === goal.focusNode);
		for (const [table, of] of [
			[frameworkNode, eq(frameworkNode.id, "a-beleid:2.1")],
			[framework, eq(framework.id, "a-beleid")],
		] as const) {
			await house.db.update(table).set({ retired: true }).where(of);
			expect(await set(item, { ...goal, goal: table === framework ? "Samen" : "Leren" })).toBe("ok");
			expect(await set(other, goal)).toBe("unknown-focus-node");
			expect(await offered()).toMatchObject([{ inUse: false }]);
			await house.db.update(table).set({ retired: false }).where(of);
		}
		expect((await itemOf(item))?.focusNode).toBe("a-beleid:2.1");
	});

	test("offers the focus points in order, each followed by its goals", async () => {
		const path = `/sessies/${evening.id}/uitwerken`;
		const { page } = await loadElaborate(asked(await partner.actor(), path, { id: evening.id }));
		expect(page.agenda.focusNodes.slice(0, 3).map(({ text }) => text)).toEqual([
			"1. Speerpunt 1",
			"2. Speerpunt 2",
			"2.1. Samen leren",
		]);
	});

	test("is no matter for parents and young people, whose words come in as proposals", async () => {
		for (const who of [await evening.joins("ouder"), await evening.joins("partner", { confirmed: false })]) {
			expect(codeOf(await evening.does(who, "set-agenda-item", { goal: "Van mij" }))).toBe("not-allowed");
			expect(codeOf(await evening.does(who, "propose", { text: "Een bankje bij het veld" }))).toBe("ok");
		}
		expect((await evening.board()).agreements).toEqual([]);
	});

	test("is refused to who wrote on an older one, and nothing of it is lost", async () => {
		const item = await createAgreement(evening, { goal: "Een plek" });
		await evening.does(partner, "set-agenda-item", { item, version: 1, goal: "Een plek binnen" });
		const late = await evening.does(evening.facilitator, "set-agenda-item", {
			item,
			version: 1,
			goal: "Een plek buiten",
		});
		expect(codeOf(late)).toBe("changed-meanwhile");
		expect((await itemOf(item))?.goal).toBe("Een plek binnen");
	});

	test("stays the version it is when somebody saves what is there already", async () => {
		const item = await createAgreement(evening, { goal: "Een plek", firstStepOn: "2026-12-01" });
		const again = await evening.does(partner, "set-agenda-item", {
			item,
			version: 1,
			goal: "Een plek ",
			firstStepOn: "2026-12-01",
		});
		expect(again).toMatchObject({ ok: true, version: "1" });
		expect((await itemOf(item))?.version).toBe(1);
	});

	test("goes up and down, and away, without changing what is written", async () => {
		const [first, second, third] = [
			await createAgreement(evening),
			await createAgreement(evening),
			await createAgreement(evening),
		];
		await evening.does(partner, "move-agenda-item", { item: third, position: 0 });
		expect((await evening.board()).agreements.map(({ id }) => id)).toEqual([third, first, second]);
		await evening.does(partner, "remove-agenda-item", { item: first });
		expect((await evening.board()).agreements.map(({ id }) => id)).toEqual([third, second]);
		expect((await itemOf(third))?.version).toBe(1);
		expect(codeOf(await evening.does(partner, "set-agenda-item", { item: first, goal: "Weg" }))).toBe(
			"unknown-agreement",
		);
	});

	test("names themes, figures and people of this evening only", async () => {
		const item = await createAgreement(evening);
		const reader = await evening.account("reader");
		const set = async (fields: Record<string, unknown>) =>
			codeOf(await evening.does(evening.facilitator, "set-agenda-item", { item, ...fields }));
		expect(await set({ theme: newId() })).toBe("unknown-theme");
		expect(await set({ indicator: "bestaat-niet" })).toBe("unknown-figure");
		expect(await set({ owner: newId() })).toBe("unknown-account");
		expect(await set({ owner: reader.id })).toBe("unknown-account");
		expect(await set({ owner: evening.facilitator.id, indicator: "wor-jeugd" })).toBe("ok");
	});

	test("is closed with the evening and with the adoption", async () => {
		const item = await createAgreement(evening, { goal: "Een plek" });
		await evening.does(evening.facilitator, "close-session");
		const set = () => evening.does(evening.facilitator, "set-agenda-item", { item, goal: "Anders" });
		expect(codeOf(await set())).toBe("session-closed");
		await evening.does(evening.facilitator, "reopen-session");
		expect(codeOf(await set())).toBe("ok");
		await evening.does(evening.facilitator, "adopt");
		expect(codeOf(await set())).toBe("already-adopted");
		await evening.does(evening.facilitator, "reopen-agenda");
		expect(codeOf(await set())).toBe("ok");
	});
});

describe("a form without scripts", () => {
	test("empties what was emptied, and takes out what was not chosen", async () => {
		const theme = await createTheme(evening, "Een plek");
		const item = await createAgreement(evening, {
			theme,
			goal: "Een plek",
			firstStepOn: "2026-12-01",
			focusPoint: 2,
		});
		expect((await itemOf(item))?.focusNode).toBe("a-beleid:focus-2");
		const answer = await postForm(evening, partner, {
			type: "set-agenda-item",
			item,
			version: "1",
			kind: "stoppen",
			theme: "",
			goal: "",
			firstStepOn: "",
			focusNode: "",
		});
		expect(codeOf(answer)).toBe("ok");
		expect(await itemOf(item)).toMatchObject({
			kind: "stoppen",
			themeId: null,
			goal: "",
			firstStepOn: null,
			focusNode: null,
		});
	});

	test("adopts a target whole, with a number as people write it, and refuses half of one", async () => {
		const item = await createAgreement(evening);
		const target = (targetValue: string, targetDirection: string, targetYear: string) =>
			postForm(evening, partner, { type: "set-agenda-item", item, targetValue, targetDirection, targetYear });
		expect(await target("7,5", "at-most", "")).toMatchObject({ code: "invalid-command", field: "target" });
		expect(await target("veel", "at-most", "2028")).toMatchObject({ field: "target" });
		expect(codeOf(await target("7,5", "at-most", "2028"))).toBe("ok");
		expect(await itemOf(item)).toMatchObject({
			targetValue: 7.5,
			targetDirection: "at-most",
			targetYear: 2028,
		});
		expect(codeOf(await target("", "", ""))).toBe("ok");
		expect((await itemOf(item))?.targetValue).toBeNull();
	});

	test("notes who was absent by its ticks, and nobody without any", async () => {
		await postForm(evening, evening.facilitator, {
			type: "set-absent",
			"absent.sport": "1",
			"absent.cjg": "1",
		});
		expect((await findSession(house.db, evening.id))?.absent.sort()).toEqual(["cjg", "sport"]);
		await postForm(evening, evening.facilitator, { type: "set-absent" });
		expect((await findSession(house.db, evening.id))?.absent).toEqual([]);
	});
});

describe("a partner who confirms", () => {
	test("says so once for an organisation, and can say it again", async () => {
		await createAgreement(evening, { goal: "Een plek" });
		await evening.does(partner, "confirm-agenda", { remark: "Met plezier" });
		await evening.does(partner, "confirm-agenda", {});
		expect(await listConfirmations(house.db, evening.id)).toMatchObject([
			{ organisation: "Basisschool", remark: "" },
		]);
	});

	test("is told of an agreement that was removed since, however long the audit log is kept", async () => {
		const [kept, removed] = [await createAgreement(evening), await createAgreement(evening)];
		await evening.does(partner, "confirm-agenda");
		expect(await toldOfRemoval()).toBe(false);
		await evening.does(evening.facilitator, "remove-agenda-item", { item: removed });
		await house.db.delete(auditLog);
		expect(await toldOfRemoval()).toBe(true);
		await evening.does(partner, "confirm-agenda");
		expect(await toldOfRemoval()).toBe(false);
		expect(await itemOf(kept)).toBeDefined();
	});

	test("is told the same after an upgrade from the version that kept it in the audit log", async () => {
		const item = await createAgreement(evening);
		const other = await createAgreement(await holdEvening(house, { phase: "agree" }));
		await evening.does(partner, "confirm-agenda");
		await evening.does(evening.facilitator, "remove-agenda-item", { item: other });
		await evening.does(evening.facilitator, "remove-agenda-item", { item });
		const before = await findSession(house.db, evening.id);
		await house.db.update(session).set({ agreementRemovedAt: null });
		expect(await toldOfRemoval()).toBe(false);
		const [, fill = ""] = readFileSync("db/migrations/0004_agreement_removed.sql", "utf8").split(
			"--> statement-breakpoint",
		);
		await house.db.execute(sql.raw(fill));
		expect(await findSession(house.db, evening.id)).toEqual(before);
		expect(await toldOfRemoval()).toBe(true);
	});

	test("may still do so once the evening is closed, and others may not do it for them", async () => {
		await evening.does(evening.facilitator, "close-session");
		expect(codeOf(await evening.does(partner, "confirm-agenda"))).toBe("ok");
		for (const who of [evening.facilitator, await evening.joins("ouder")]) {
			expect(codeOf(await evening.does(who, "confirm-agenda"))).toBe("not-allowed");
		}
	});
});
