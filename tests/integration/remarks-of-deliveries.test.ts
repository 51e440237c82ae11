import { eq } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { publishedFigure, target } from "#db/schema/index.ts";
import { stopImports } from "#server/imports/preview-import.server.ts";
import { pageOf } from "#tests/helpers/delivery-page.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { publish, send } from "#tests/helpers/sent-imports.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const evening = await holdEvening(house);
const manager = await evening.account(null, "data-manager");
const _policy = await evening.account(null, "policy");
afterAll(stopImports);

const delivery = (year: number) =>
	`Indicator;Wijk;Jaar;Waarde;Soort;Basis;Toelichting
wmo-clienten;Noord;${year};1.214;figure;;telling per peildatum
wmo-clienten;Oost;${year};98;figure;;
wmo-clienten;Oost;${year};100;target;beleid;
wmo-clienten;Zuidwest;${year};12;figure;;
`;

describe("the remarks of a delivery", () => {
	test("publishes what its source remarks only when somebody said so", async () => {
		const actor = await manager.actor();
		const notes = async (year: number, wish: object) => {
			const { body } = await send(actor, "wmo.csv", delivery(year));
			const done = await publish(actor, body.id, wish);
			const rows = await house.db
				.select({ note: publishedFigure.note })
				.from(publishedFigure)
				.where(eq(publishedFigure.release, done.body.release));
			return rows.flatMap(({ note }) => note?.nl ?? []);
		};
		expect(await notes(2041, {})).toEqual([]);
		expect(await notes(2042, { notes: true })).toEqual(["telling per peildatum"]);
	});

	test("asks once more before remarks go out in which somebody may be recognised", async () => {
		const actor = await manager.actor();
		const content = delivery(2044).replace("telling per peildatum", "Lisa komt elke week");
		const { body } = await send(actor, "wmo.csv", content);
		expect(await publish(actor, body.id, { notes: true })).toMatchObject({
			...{ status: 409, body: { code: "unread-notes" } },
		});
		expect((await pageOf(house.db, body.id)).toBeRead).toEqual({
			notes: ["Lisa komt elke week"],
			always: [],
		});
		expect(await publish(actor, body.id, { notes: true, notesRead: true })).toMatchObject({ status: 200 });
	});

	test("asks it of what goes out in any case too, and not of a row that is not taken", async () => {
		const actor = await manager.actor();
		const rows = [
			"indicator;gebied;periode;waarde;soort;basis;document;opmerking",
			"wmo-clienten;WK035502;2046;600;doel;beleid;Brief van Lisa de Vries;",
			"wmo-clienten;WK035503;2046;600;cijfer;;;mail naar piet@example.nl",
		];
		const { body } = await send(actor, "doel.csv", rows.join("\n"));
		expect((await pageOf(house.db, body.id)).toBeRead).toEqual({
			notes: [],
			always: ["Brief van Lisa de Vries"],
		});
		expect(await publish(actor, body.id)).toMatchObject({ status: 409, body: { code: "unread-notes" } });
		expect(await publish(actor, body.id, { notesRead: true })).toMatchObject({ status: 200 });
		const other = await send(
			actor,
			"zonder.csv",
			[rows[0], rows[2], "wmo-clienten;WK035502;2047;600;;;;"].join("\n"),
		);
		expect(await publish(actor, other.body.id, { notes: true })).toMatchObject({ status: 200 });
	});

	test("holds back a remark that tells a number which is not shown", async () => {
		const rows = (year: number, remark: string) =>
			[
				"indicator;gebied;periode;waarde;opmerking",
				`wmo-clienten;WK035502;${year};600;${remark}`,
				`wmo-clienten;WK035503;${year};3;`,
			].join("\n");
		const actor = await manager.actor();
		const told = async (year: number, remark: string) => {
			const { body } = await send(actor, "wmo.csv", rows(year, remark));
			const done = await publish(actor, body.id, { notes: true });
			const found = await house.db
				.select({ note: publishedFigure.note })
				.from(publishedFigure)
				.where(eq(publishedFigure.release, done.body.release));
			return found.flatMap(({ note }) => note?.nl ?? []);
		};
		expect(await told(2048, "In West 3, hier meer.")).toEqual([]);
		expect(await told(2049, "Hier meer dan in West.")).toEqual(["Hier meer dan in West."]);
	});

	test("holds it back beside a target too, also when an earlier delivery hides the number", async () => {
		const actor = await manager.actor();
		const head = "indicator;gebied;periode;waarde;soort;basis;document;opmerking";
		const before = await send(actor, "wmo.csv", `${head}\nwmo-clienten;WK035503;2052;3;cijfer;;;\n`);
		await publish(actor, before.body.id);
		const rows = ["In West 3, dus meer.", "Meer dan vorig jaar."].map(
			(remark, n) => `wmo-clienten;WK03550${n + 1};2052;600;doel;beleid;;${remark}`,
		);
		const { body } = await send(actor, "doelen.csv", [head, ...rows].join("\n"));
		await publish(actor, body.id, { notes: true });
		const kept = await house.db
			.select({ note: target.note })
			.from(target)
			.where(eq(target.period, "2052"))
			.orderBy(target.place);
		expect(kept).toEqual([{ note: null }, { note: { nl: "Meer dan vorig jaar." } }]);
	});
});
