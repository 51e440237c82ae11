import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { comparedColumns, stackingOf } from "#app/domain/outcome/stacking.ts";
import { loader as loadOverviewPage } from "#app/routes/evening/overview.tsx";
import { findOutcome } from "#db/queries/outcomes.server.ts";
import { publishedFigure } from "#db/schema/index.ts";
import { loadOverview } from "#server/overview/overview.server.ts";
import { adoptedEvening } from "#tests/helpers/adopted.ts";
import { createAgreement, createTheme, done, type Guest, holdEvening, tell } from "#tests/helpers/evening.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const marker = "Mijn buurman zag een paarse olifant";

const house = await houseForTests();

describe("over the wijken", () => {
	const open = async (who: Guest, query = "?jaar=2026") =>
		loadOverviewPage(asked(await who.actor(), `/overzicht${query}`));

	test("is for policy, admins and facilitators, and for nobody else", async () => {
		const evening = await holdEvening(house);
		for (const role of ["policy", "admin", "facilitator"] as const) {
			expect((await open(await evening.account(null, role))).overview.wijken).toHaveLength(5);
		}
		const refused = [
			await evening.account("partner"),
			await evening.account(null, "data-manager"),
			await evening.joins("ouder"),
			await evening.joins("partner", { confirmed: true }),
		];
		for (const who of refused) await expect(open(who)).rejects.toMatchObject({ status: 403 });
	});

	test("tells what a wijk chose and promised, how it goes, and who was missing", async () => {
		const { evening, owner, item } = await adoptedEvening(house, {
			passedTo: "regio",
			extraCapacity: "Een avond jongerenwerk",
			capacityDecider: "College",
		});
		await done(evening.does(owner, "report-progress", { item, state: "gestopt", note: "Er kwam niemand." }));
		const { overview } = await open(await evening.account(null, "policy"));
		const noord = overview.wijken.find(({ id }) => id === "zeist-noord");
		const own = noord?.evenings.find(({ id }) => id === evening.id);
		expect(own).toMatchObject({
			mayOpen: false,
			adopted: {
				version: "1.0",
				agreements: [
					{
						goal: "Het veld is twee avonden open",
						passedTo: "regio",
						extraCapacity: "Een avond jongerenwerk",
						capacityDecider: "College",
						state: "gestopt",
						note: "Er kwam niemand.",
					},
				],
			},
		});
		expect(overview.wijken.find(({ id }) => id === "zeist-oost")?.evenings).toEqual([]);
	});

	test("knows of an evening that is not adopted only that it is there", async () => {
		const evening = await holdEvening(house, { phase: "agree" });
		await createAgreement(evening, { goal: "Nog een concept" });
		const { overview } = await open(await evening.account(null, "policy"));
		const found = overview.wijken.flatMap(({ evenings }) => evenings).find(({ id }) => id === evening.id);
		expect(found).toMatchObject({ adopted: null });
		expect(JSON.stringify(overview)).not.toContain("Nog een concept");
	});

	test("never holds a story, also not one that may be quoted", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		const told = await tell(evening, parent, { text: marker, quotable: true });
		await done(evening.does(evening.facilitator, "approve", { contribution: told }));
		await done(evening.does(evening.facilitator, "set-phase", { phase: "understand" }));
		await createTheme(evening, "Een plek om te zijn", [told]);
		await createAgreement(evening, { goal: "Een plek" });
		await done(evening.does(evening.facilitator, "adopt"));
		expect(JSON.stringify(await findOutcome(house.db, evening.id))).toContain(marker);
		const { overview } = await open(await evening.account(null, "policy"));
		expect(JSON.stringify(overview)).toContain("Een plek om te zijn");
		expect(JSON.stringify(overview)).not.toContain(marker);
		expect(JSON.stringify(overview)).not.toContain("Blauwe Fiets");
	});

	test("shows the figures per wijk as published, and compares no counts", async () => {
		const now = new Date();
		const { figures } = await loadOverview(house.db, { year: 2026, memberOf: [], now });
		const recipe = figures.find(({ indicator }) => indicator === "wor-jeugd");
		expect(recipe?.population).toBe("jongeren");
		const oost = recipe?.cells.find(({ wijk }) => wijk === "zeist-oost");
		expect(oost?.value).toEqual({ state: "small", lessThan: 5 });
		for (const { cells } of figures.filter(({ unit }) => unit === "aantal")) {
			expect(cells.every(({ standing }) => standing === null)).toBe(true);
		}
	});

	test("flags Noord and West by the figures of the papers, and says what it compared", async () => {
		const now = new Date();
		const { figures, wijken } = await loadOverview(house.db, { year: 2026, memberOf: [], now });
		const flagged = wijken.filter(({ id }) => stackingOf(id, figures).worse.length > 0);
		expect(flagged.map(({ name }) => name)).toEqual(["Zeist-Noord", "Zeist-West"]);
		const [column, ...others] = comparedColumns(figures);
		expect(others).toEqual([]);
		// The papers have no number of all of Zeist, and do not say of how many children.
		expect(column).toMatchObject({
			...{ indicator: "kinderen-uitkeringsgezin", period: "2023", gemeente: null },
			beside: { by: "middle", of: 5, margin: null, value: { state: "shown", value: 3 } },
		});
		expect(column?.sources).toHaveLength(1);
	});

	test("says of a wijk that is not shown nothing, and compares the others without it", async () => {
		await house.db
			.update(publishedFigure)
			.set({ state: "withheld", value: null, note: null })
			.where(
				and(
					eq(publishedFigure.indicator, "kinderen-uitkeringsgezin"),
					eq(publishedFigure.place, "zeist-oost"),
				),
			);
		const { figures } = await loadOverview(house.db, { year: 2026, memberOf: [], now: new Date() });
		const [column] = comparedColumns(figures);
		expect(stackingOf("zeist-oost", figures)).toMatchObject({ unsayable: [column], compared: 0 });
		expect(column?.beside).toMatchObject({ by: "middle", of: 4 });
		expect(column?.cells.find(({ wijk }) => wijk === "zeist-oost")).toEqual({
			...{ wijk: "zeist-oost", value: { state: "withheld" } },
			...{ margin: null, standing: "unsayable" },
		});
	});
});
