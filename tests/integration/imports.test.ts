import { readFileSync } from "node:fs";
import { and, eq } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/session/authorisation.ts";
import { action as importsAction, loader as importsLoader } from "#app/routes/api/imports.ts";
import { loader as latestPublication } from "#app/routes/api/publications-latest.ts";
import { figuresOfImport, findImport } from "#db/queries/imports.server.ts";
import {
	auditLog,
	figure,
	figureRelease,
	importFile,
	publishedFigure,
	source,
	target,
} from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { stopImports } from "#server/imports/preview-import.server.ts";
import { workbooks } from "#tests/corpus/imports/workbooks.ts";
import { pageOf, press, settled } from "#tests/helpers/delivery-page.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { call, publish, send } from "#tests/helpers/sent-imports.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const evening = await holdEvening(house);
const manager = await evening.account(null, "data-manager");
const policy = await evening.account(null, "policy");
afterAll(stopImports);

const delivery = (year: number) =>
	`Indicator;Wijk;Jaar;Waarde;Soort;Basis;Toelichting
wmo-clienten;Noord;${year};1.214;figure;;telling per peildatum
wmo-clienten;Oost;${year};98;figure;;
wmo-clienten;Oost;${year};100;target;beleid;
wmo-clienten;Zuidwest;${year};12;figure;;
`;

describe("a delivery by a data manager", () => {
	test("is read, kept as a draft with every problem in it, and published", async () => {
		const actor = await manager.actor();
		const { status, body } = await send(actor, "Wmo 2031.csv", delivery(2031));
		expect(status).toBe(201);
		expect(body).toMatchObject({ state: "draft", refused: null, figures: 3 });
		expect(
			body.accepted.map(({ area, value, kind, change }: Record<string, unknown>) => [
				area,
				value,
				kind,
				change,
			]),
		).toEqual([
			["WK035502", 1214, "figure", "new"],
			["WK035504", 98, "figure", "new"],
			["WK035504", 100, "target", "new"],
		]);
		expect(body.problems).toEqual([
			{
				row: 5,
				column: "Wijk",
				cell: "B5",
				code: "unknown-place",
				severity: "error",
				message: expect.stringContaining("Zuidwest"),
			},
		]);
		expect(await house.db.select().from(figure).where(eq(figure.period, "2031"))).toEqual([]);

		const done = await publish(actor, body.id, { label: "Wmo per wijk" });
		expect(done).toMatchObject({ status: 200, body: { figures: 2, targets: 1 } });
		const shown = await house.db
			.select()
			.from(publishedFigure)
			.where(eq(publishedFigure.release, done.body.release));
		expect(shown.map(({ place, state, value }) => [place, state, value]).sort()).toEqual([
			["zeist-noord", "shown", 1214],
			["zeist-oost", "shown", 98],
		]);
		expect(await house.db.select().from(target).where(eq(target.release, done.body.release))).toMatchObject([
			{ place: "zeist-oost", value: 100, basis: "beleid" },
		]);
		const [release] = await house.db
			.select()
			.from(figureRelease)
			.where(eq(figureRelease.id, done.body.release));
		expect(release).toMatchObject({
			state: "published",
			label: "Wmo per wijk",
			source: "wmo-2031",
			deliveredBy: manager.id,
		});
		expect(release?.fileHash).toMatch(/^[0-9a-f]{64}$/);
		expect(await findImport(house.db, body.id)).toMatchObject({
			state: "published",
			release: done.body.release,
		});
		expect(await publish(actor, body.id)).toMatchObject({ status: 409, body: { code: "already-published" } });
	});

	test("is compared with what was published before", async () => {
		const actor = await manager.actor();
		const first = await send(actor, "wmo.csv", delivery(2032));
		await publish(actor, first.body.id);
		const { body } = await send(
			actor,
			"wmo.csv",
			delivery(2032)
				.replace("98", "101")
				.replace(/^.*target.*\n/m, ""),
		);
		expect(body.accepted.map(({ change, before }: Record<string, unknown>) => [change, before])).toEqual([
			["same", 1214],
			["revised", 98],
		]);
	});

	test("leaves lines in the audit log, and no value", async () => {
		const { body } = await send(await manager.actor(), "wmo.csv", delivery(2033));
		const lines = await house.db
			.select({ action: auditLog.action, detail: auditLog.detail })
			.from(auditLog)
			.where(and(eq(auditLog.actor, manager.key), eq(auditLog.subject, `import:${body.id}`)));
		expect(lines).toEqual([{ action: "preview-import", detail: { figures: 3 } }]);
	});

	test("may be a workbook, and may say how it is to be read", async () => {
		const actor = await manager.actor();
		const { body } = await send(actor, "werkmap.xlsx", workbooks["several-sheets.xlsx"]?.() ?? "", {
			sheet: "Jeugd",
		});
		expect(body.accepted).toMatchObject([{ indicator: "jeugdhulp-clienten", area: "WK035502", value: 12 }]);
		expect(await send(actor, "wmo.csv", delivery(2034), { columns: 3 })).toMatchObject({
			status: 422,
			body: { field: "mapping" },
		});
	});

	test("of single people is refused and nothing of it is kept", async () => {
		const content = readFileSync("tests/corpus/imports/person-bsn.csv");
		const { status, body } = await send(await manager.actor(), "lijst.csv", content);
		expect([status, body.code]).toEqual([422, "person-bsn"]);
		expect(body.title).toContain("burgerservicenummer");
		expect(JSON.stringify(body)).not.toContain("111222333");
	});

	test("tells what a source gives as a limit in one way: in the preview, as a figure and in the disclosure set", async () => {
		const actor = await manager.actor();
		const rows = ["WK035502;600", "WK035503;<5", "WK035504;<20", "WK035505;n.b."].map(
			(row) => `wmo-clienten;2053;${row}`,
		);
		const { body } = await send(actor, "wmo.csv", ["Indicator;Jaar;Wijk;Waarde", ...rows].join("\n"), {});
		await house.db.update(importFile).set({ source: "demo" }).where(eq(importFile.id, body.id));
		await press(actor, body.id, { intent: "protect", label: "Wmo 2053" });
		await settled(house.db, body.id);
		expect((await pageOf(house.db, body.id)).typed.label).toBe("Wmo 2053");
		expect((await pageOf(house.db, body.id)).protection).toMatchObject({
			counts: { shown: 2, small: 1, withheld: 0, missing: 1 },
			hidden: [{ what: expect.stringContaining("West"), told: "minder dan 5" }],
		});
		await publish(actor, body.id);
		const told = await house.db
			.select({
				state: publishedFigure.state,
				value: publishedFigure.value,
				lessThan: publishedFigure.lessThan,
			})
			.from(publishedFigure)
			.where(eq(publishedFigure.period, "2053"))
			.orderBy(publishedFigure.place);
		expect(told).toEqual([
			{ state: "missing", value: null, lessThan: null },
			{ state: "shown", value: 600, lessThan: null },
			{ state: "shown", value: 20, lessThan: null },
			{ state: "small", value: null, lessThan: 5 },
		]);
		const set = await (
			await latestPublication({ request: new Request("http://localhost/"), params: {}, context: {} as never })
		).json();
		const cells = new Map(set.cells.map((one: { id: string; value: unknown }) => [one.id, one.value]));
		expect(cells.get("wmo-clienten|zeist-west|2053|")).toEqual({ lt: 5 });
		expect(cells.get("wmo-clienten|zeist-oost|2053|")).toEqual({ lt: 20 });
	});

	test("that was being published when the server stopped can be published again, and not before", async () => {
		const actor = await manager.actor();
		const { body } = await send(actor, "wmo.csv", delivery(2043));
		const claimedAt = (minutesAgo: number) => new Date(Date.now() - minutesAgo * 60_000);
		const claim = (at: Date) =>
			house.db
				.update(importFile)
				.set({ state: "publishing", claimedAt: at })
				.where(eq(importFile.id, body.id));
		await claim(claimedAt(1));
		expect(await publish(actor, body.id)).toMatchObject({ status: 409 });
		await claim(claimedAt(30));
		expect(await publish(actor, body.id)).toMatchObject({ status: 200, body: { figures: 2 } });
	});

	test("waits for a moment, or for an evening, when it says so", async () => {
		const actor = await manager.actor();
		const { body } = await send(actor, "wmo.csv", delivery(2035));
		const done = await publish(actor, body.id, { publicFrom: "2035-01-01T00:00:00Z" });
		const [release] = await house.db
			.select()
			.from(figureRelease)
			.where(eq(figureRelease.id, done.body.release));
		expect(release?.publicFrom).toEqual(new Date("2035-01-01T00:00:00Z"));
		expect((await publish(actor, newId())).status).toBe(404);
		const other = await send(actor, "wmo.csv", delivery(2036));
		expect(await publish(actor, other.body.id, { source: "bestaat-niet" })).toMatchObject({
			status: 422,
			body: { code: "unknown-source" },
		});
		expect(await publish(actor, other.body.id, { publicFrom: "morgen" })).toMatchObject({
			status: 422,
			body: { field: "publicFrom" },
		});
		expect((await house.db.select().from(source).where(eq(source.id, "bestaat-niet"))).length).toBe(0);
		expect((await figuresOfImport(house.db, other.body.id)).length).toBe(3);
	});
});

test("who manages figures sees the deliveries, and nobody else does", async () => {
	const sent = await send(await manager.actor(), "lijst.csv", delivery(2037));
	const list = async (actor: Actor) => {
		const context = { nonce: "", actor, loginHash: null, address: "192.0.2.9" };
		const response = await importsLoader({
			request: new Request("http://localhost/api/v1/imports"),
			params: {},
			context,
		});
		return { status: response.status, body: await response.json() };
	};
	const { body } = await list(await manager.actor());
	expect(body.imports[0]).toMatchObject({
		id: sent.body.id,
		name: "lijst.csv",
		state: "draft",
		by: manager.id,
	});
	expect(JSON.stringify(body)).not.toContain("1214");
	expect((await list(await policy.actor())).status).toBe(403);
});

test("only who manages figures delivers; what somebody else sends is not read", async () => {
	for (const actor of [await policy.actor(), { kind: "anonymous" } as const]) {
		const request = new Request("http://localhost/api/v1/imports", { method: "POST", body: "x" });
		const { status } = await call(importsAction, actor, request);
		expect(status).toBe(actor.kind === "anonymous" ? 401 : 403);
		expect(request.bodyUsed).toBe(false);
		expect((await publish(actor, newId())).status).toBe(actor.kind === "anonymous" ? 401 : 403);
	}
});
