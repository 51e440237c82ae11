import { describe, expect, test } from "vitest";
import { mostFigures } from "#app/domain/session/session-settings.ts";
import { indicatorsOf } from "#app/domain/session/table-figure.ts";
import { findSession } from "#db/queries/sessions.server.ts";
import { sessionFigures } from "#db/queries/table-figures.server.ts";
import { type Evening, holdEvening } from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const table = ["kinderen-uitkeringsgezin", "wor-jeugd"];

async function together(): Promise<{
	saves(who: "one" | "other", fields: Record<string, unknown>): ReturnType<Evening["does"]>;
	evening: Evening;
}> {
	const evening = await holdEvening(house, { phase: "prepare", indicators: table });
	const other = await evening.account("facilitator");
	return {
		evening,
		saves: (who, fields) =>
			evening.does(who === "one" ? evening.facilitator : other, "prepare-session", fields),
	};
}

describe("two facilitators who prepare the same evening", () => {
	const base = { title: "Wijkavond Zeist-Noord", settings: { venue: "", startsAt: "" } };

	test("both keep what they changed of different fields", async () => {
		const { evening, saves } = await together();
		const one = { title: "Groot en klein", settings: { venue: "", startsAt: "" } };
		const other = { title: base.title, settings: { venue: "Buurthuis", startsAt: "19:30" } };
		expect(await saves("one", { ...one, base })).toMatchObject({ ok: true });
		expect(await saves("other", { ...other, base })).toMatchObject({ ok: true });
		expect(await findSession(house.db, evening.id)).toMatchObject({
			title: "Groot en klein",
			settings: { venue: "Buurthuis", startsAt: "19:30" },
		});
	});

	test("are asked about a field that both changed, and until then nothing of the second is kept", async () => {
		const { evening, saves } = await together();
		await saves("one", { settings: { venue: "School" }, base });
		const late = { title: "Iets anders", settings: { venue: "Buurthuis", startsAt: "20:00" } };
		expect(await saves("other", { ...late, base })).toEqual({
			ok: false,
			code: "changed-meanwhile",
			field: "settings.venue",
		});
		expect(await findSession(house.db, evening.id)).toMatchObject({
			title: base.title,
			settings: { venue: "School", startsAt: "" },
		});
		const seen = { ...base, settings: { ...base.settings, venue: "School" } };
		expect(await saves("other", { ...late, base: seen })).toMatchObject({ ok: true });
		expect(await findSession(house.db, evening.id)).toMatchObject({
			title: "Iets anders",
			settings: { venue: "Buurthuis", startsAt: "20:00" },
		});
	});

	test("lay down and take off figures side by side, as many as an evening can hold", async () => {
		const { evening, saves } = await together();
		const [first = "", second = ""] = table;
		await saves("one", { indicators: [...table, "jeugdhulp-0-18"], base: { indicators: table } });
		await saves("other", { indicators: [second, "jongeren-gestrest"], base: { indicators: table } });
		const both = [second, "jeugdhulp-0-18", "jongeren-gestrest"];
		expect(indicatorsOf(await sessionFigures(house.db, evening.id))).toEqual(both);
		await saves("one", { indicators: [...both, "wmo-clienten"], base: { indicators: both } });
		const tooMany = await saves("other", { indicators: [...both, first], base: { indicators: both } });
		expect(tooMany).toMatchObject({ ok: false, code: "changed-meanwhile", field: "indicators" });
		expect(indicatorsOf(await sessionFigures(house.db, evening.id))).toHaveLength(mostFigures);
	});

	test("who says nothing of what was seen sets what is named, as ever", async () => {
		const { evening, saves } = await together();
		await saves("one", { title: "Van de een" });
		expect(await saves("other", { title: "Van de ander" })).toMatchObject({ ok: true });
		expect((await findSession(house.db, evening.id))?.title).toBe("Van de ander");
	});
});
