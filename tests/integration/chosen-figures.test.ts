import { describe, expect, test } from "vitest";
import { cardsOfTable, chosenOf, indicatorsOf, type TableCard } from "#app/domain/session/table-figure.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { findSession } from "#db/queries/sessions.server.ts";
import { sessionFigures } from "#db/queries/table-figures.server.ts";
import { newId } from "#server/auth/secrets.ts";
import { type Evening, holdEvening } from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const [referrer, young] = ["jeugd-verwijzer", "wor-jeugd"];
const huisarts = "verwijzer=Huisarts";

const evening = () => holdEvening(house, { indicators: [referrer, young] });
const figuresOf = ({ id }: Evening) => sessionFigures(house.db, id);

async function cards(of: Evening): Promise<TableCard[]> {
	const figures = await figuresOf(of);
	const session = await findSession(house.db, of.id);
	const found = await loadFigureCards(house.db, {
		wijk: session?.placeId ?? "",
		indicators: figures.map(chosenOf),
		locale: "nl",
		audience: { sessions: [of.id] },
		today: new Date("2026-11-30"),
	});
	return cardsOfTable(figures, found);
}

const shown = async (of: Evening) =>
	(await cards(of)).map(({ ref }) => [ref.indicator, ref.period, ref.breakdown]);
const does = (of: Evening, type: "choose-shown" | "prepare-session", fields: Record<string, unknown>) =>
	of.does(of.facilitator, type, fields);

describe("what a figure on the table shows", () => {
	test("is chosen for the evening: another period and another part", async () => {
		const here = await evening();
		const [first, second] = await figuresOf(here);
		const before = await shown(here);
		const chosen = { figure: first?.id, period: "2022", breakdown: huisarts };
		expect(await does(here, "choose-shown", chosen)).toMatchObject({ ok: true });
		expect(await does(here, "choose-shown", { figure: second?.id, period: "2024-H1" })).toMatchObject({
			ok: true,
		});
		expect(await shown(here)).toEqual([
			[referrer, "2022", huisarts],
			[young, "2024-H1", ""],
		]);
		for (const one of [first, second]) await does(here, "choose-shown", { figure: one?.id });
		expect(await shown(here)).toEqual(before);
	});

	test("stays what it was when there is no such figure for the people of this evening", async () => {
		const here = await evening();
		const [first] = await figuresOf(here);
		const before = await shown(here);
		for (const wrong of [{ period: "1999" }, { breakdown: "verwijzer=niemand" }]) {
			expect(await does(here, "choose-shown", { figure: first?.id, ...wrong })).toEqual({
				ok: false,
				code: "unknown-figure",
				field: "shown",
			});
		}
		expect(await does(here, "choose-shown", { figure: newId() })).toMatchObject({ field: "figure" });
		expect(await does(here, "choose-shown", { figure: first?.id, period: "vorig jaar" })).toMatchObject({
			code: "invalid-command",
		});
		expect(await shown(here)).toEqual(before);
	});
});

describe("one indicator that lies on the table twice", () => {
	test("has two cards with places of their own, and both stay when indicators alone are named", async () => {
		const here = await evening();
		const [first, second] = await figuresOf(here);
		const figures = [first, { indicator: referrer, breakdown: huisarts }, second];
		expect(await does(here, "prepare-session", { figures })).toMatchObject({ ok: true });
		const laid = await figuresOf(here);
		expect(laid.map(({ indicator, breakdown }) => [indicator, breakdown])).toEqual([
			[referrer, null],
			[referrer, huisarts],
			[young, null],
		]);
		expect((await cards(here)).map(({ figure, position }) => [figure, position])).toEqual(
			laid.map(({ id }, position) => [id, position]),
		);
		await does(here, "prepare-session", { indicators: [young, referrer] });
		expect((await figuresOf(here)).map(({ id }) => id)).toEqual([laid[2]?.id, laid[0]?.id, laid[1]?.id]);
	});

	test("goes over each period once on either card", async () => {
		const here = await evening();
		const [first] = await figuresOf(here);
		const courses = async (figures: unknown[]) => {
			expect(await does(here, "prepare-session", { figures })).toMatchObject({ ok: true });
			return (await cards(here)).map(({ trend }) => trend.map(({ period }) => period));
		};
		const [whole, part] = [first, { indicator: referrer, breakdown: huisarts }];
		const alone = [...(await courses([whole])), ...(await courses([part]))];
		expect(alone[1]?.length).toBeGreaterThan(1);
		expect(await courses([whole, part])).toEqual(alone);
	});

	test("counts twice: a fourth indicator beside it is too many", async () => {
		const here = await evening();
		const [first, second] = await figuresOf(here);
		await does(here, "prepare-session", { figures: [first, { indicator: referrer }, second] });
		const indicators = [referrer, young, "wmo-clienten", "jongeren-gestrest"];
		expect(await does(here, "prepare-session", { indicators })).toEqual({
			ok: false,
			code: "too-many-figures",
			field: "indicators",
		});
		expect(await figuresOf(here)).toHaveLength(3);
	});

	test("goes with its indicator, and the figure in view stays in view", async () => {
		const here = await evening();
		const [first, second] = await figuresOf(here);
		await does(here, "prepare-session", { figures: [first, { indicator: referrer }, second] });
		await here.does(here.facilitator, "set-focus", { figure: 2 });
		await does(here, "prepare-session", { indicators: [young] });
		expect(indicatorsOf(await figuresOf(here))).toEqual([young]);
		expect(await findSession(house.db, here.id)).toMatchObject({ focus: 0 });
	});
});

describe("an id that comes with a figure", () => {
	test("of another evening is not taken over, also when it was said to lie there", async () => {
		const [here, other] = [await evening(), await evening()];
		const [foreign] = await figuresOf(other);
		const base = await figuresOf(here);
		expect(await does(here, "prepare-session", { figures: [...base, foreign] })).toMatchObject({ ok: true });
		const laid = await figuresOf(here);
		expect(laid.map(({ indicator }) => indicator)).toEqual([referrer, young, referrer]);
		expect(laid.map(({ id }) => id)).not.toContain(foreign?.id);
		const sent = { figures: [...laid, foreign], base: { figures: [...base, foreign] } };
		expect(await does(here, "prepare-session", sent)).toMatchObject({ ok: true });
		expect(await figuresOf(here)).toEqual(laid);
		expect(await figuresOf(other)).toContainEqual(foreign);
	});

	test("lets no other indicator lie there with what was chosen for the first", async () => {
		const here = await evening();
		const [first, second] = await figuresOf(here);
		await does(here, "choose-shown", { figure: first?.id, period: "2022", breakdown: huisarts });
		const [chosen] = await figuresOf(here);
		const swapped = { figures: [{ ...chosen, indicator: young }, second] };
		expect(await does(here, "prepare-session", swapped)).toMatchObject({ code: "unknown-figure" });
		expect(await figuresOf(here)).toEqual([chosen, second]);
	});
});

describe("two who change the figures of one evening", () => {
	test("both keep theirs, unless they chose otherwise for the same figure", async () => {
		const here = await evening();
		const base = await figuresOf(here);
		const [first, second] = base;
		const chose = (breakdown: string) => [{ ...first, breakdown }, second];
		expect(
			await does(here, "prepare-session", { figures: chose(huisarts), base: { figures: base } }),
		).toMatchObject({
			ok: true,
		});
		const swapped = { figures: [second, first], base: { figures: base } };
		expect(await does(here, "prepare-session", swapped)).toMatchObject({ ok: true });
		expect(await figuresOf(here)).toEqual([second, { ...first, breakdown: huisarts }]);
		const other = { figures: chose(""), base: { figures: base } };
		expect(await does(here, "prepare-session", other)).toEqual({
			ok: false,
			code: "changed-meanwhile",
			field: "figures",
		});
	});
});
