import { describe, expect, test } from "vitest";
import type { EditionChapter, EditionContent } from "#app/domain/edition/edition.ts";
import { shownNumber } from "#app/domain/figure/figures.ts";
import { pencTableOf } from "#app/words/edition-tables.ts";
import { composeEdition } from "#server/editions/compose.server.ts";
import { wholePlan } from "#server/editions/edition-plan.server.ts";
import { readImportFile } from "#tests/helpers/papers/typings.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const { db } = await houseForTests();

interface Made {
	framework: string;
	place: string;
	from: string;
	until: string;
	/** when it is composed: what came out later is not in it */
	on: string;
}

/** The edition that a paper is, as everything that the register has for it on that day. */
async function madeAgain({ framework, place, from, until, on }: Made): Promise<EditionContent> {
	const now = new Date(`${on}T12:00:00Z`);
	const asked = { framework, place, from, until };
	const contentIn = await composeEdition(db, { ...asked, plan: await wholePlan(db, asked, now) }, now);
	if (!contentIn) throw new Error(`Nothing of ${place}`);
	return contentIn("nl");
}

const chapters = (content: EditionContent) =>
	content.chapters.map(({ code, label, figures }) => `${code} ${label}: ${figures.length}`);

/** Every number in it, as "indicator | place | period | breakdown | value". */
const numbersIn = (content: EditionContent): Set<string> =>
	new Set(
		content.chapters.flatMap(({ figures }) =>
			figures.flatMap(({ indicator, rows }) =>
				rows.flatMap(({ place, period, breakdown, value, targets }) => {
					const told = value?.value;
					const aims = targets.flatMap(({ aim }) => [aim?.value, aim?.low, aim?.high]);
					const own =
						told?.state === "shown" ? [told.value] : told?.state === "range" ? [told.low, told.high] : [];
					return [...own, ...aims].flatMap((number) =>
						typeof number === "number"
							? [[indicator.id, place.id, period, breakdown, number].join(" | ")]
							: [],
					);
				}),
			),
		),
	);

/** What a paper states and its edition does not hold. */
const leftOut = (paper: string, content: EditionContent): string[] => {
	const numbers = numbersIn(content);
	return readImportFile(paper)
		.map(({ row, value }) => [...row.split(" | ").slice(0, -1), value].join(" | "))
		.filter((row) => !numbers.has(row));
};

function figure(content: EditionContent, id: string) {
	const found = content.chapters
		.flatMap(({ figures }) => figures)
		.find(({ indicator }) => indicator.id === id);
	if (!found) throw new Error(`${id} is not in it`);
	return found;
}

const courseOf = (content: EditionContent, id: string) =>
	figure(content, id).card?.trend.map(({ value }) => shownNumber(value));

/** What a table for planning and control says of a figure, the newest year first. */
function accountOf(content: EditionContent, id: string): string[] {
	const only = { ...(content.chapters[0] as EditionChapter), figures: [figure(content, id)] };
	return pencTableOf(only).rows.map(({ cells }) => cells.slice(1, 5).join(" | "));
}

describe("the factsheet of Zeist of March 2025", () => {
	const made = madeAgain({
		...{ framework: "sociaal-domein", place: "zeist" },
		...{ from: "2019", until: "2025-Q1", on: "2025-04-01" },
	});

	test("has the paper's result areas and subjects as its chapters", async () => {
		expect(chapters(await made)).toEqual([
			"1 Meedoen, regie en gelijke kansen: 0",
			"1.1 Mantelzorg: 2",
			"1.3 Jeugdigen in Zeist: 1",
			"2 Kwaliteit van leven en sterke sociale basis: 0",
			"2.1 Welzijn op Recept: 3",
			"3 Goede, doelmatige en tijdige zorg dichtbij (Jeugd en Wmo): 0",
			"3.1 Wmo: 6",
			"3.2 Sociaal Team: 5",
			"3.3 Ervaringen met de Wmo: 6",
			"3.4 Jeugdhulp: 3",
			"3.5 CJG: 3",
			"3.6 Ervaringen met CJG en jeugdhulp: 6",
			"4 Balans sociale basis, basiszorg en aanvullende zorg binnen budget: 0",
			"4.1 Inwoners en geld over drie lagen: 5",
		]);
	});

	test("holds every number of the paper", async () => {
		expect(leftOut("zeist-000", await made)).toEqual([]);
	});

	test("tells the course of a figure, its norm, and what is only known of some buurten", async () => {
		const content = await made;
		expect(courseOf(content, "ceo-cjg-eigen-kracht")).toEqual([44, 32]);
		expect(courseOf(content, "begeleiding-specialistisch")).toEqual([74, 70, 65, 63]);
		expect(figure(content, "plan-na-gesprek-sociaal-team").rows[0]?.targets).toMatchObject([
			{ basis: "wettelijke-norm", aim: { value: 42 }, said: "ja", computed: "ja" },
		]);
		const carers = figure(content, "mantelzorgers");
		expect(carers.byPlace).toBe(true);
		expect(carers.rows.map(({ place }) => place.name)).toEqual(["Vollenhove", "Blikkenburg e.o."]);
	});
});

describe("the account of Zoetermeer of 2024", () => {
	const made = madeAgain({
		...{ framework: "zoetermeer-programma-2", place: "zoetermeer" },
		...{ from: "2023", until: "2024", on: "2025-12-02" },
	});

	test("has the programme's goals as its chapters", async () => {
		expect(chapters(await made)).toEqual([
			"2 Samen leven en ondersteunen: 1",
			"2.1 Vroegtijdige, toegankelijke, passende en effectieve jeugdhulp: 11",
			"2.1.a Vroegtijdig signaleren: 5",
			"2.1.b Efficiënte doorlooptijd: 3",
			"2.2 Meedoen aan de samenleving en zelfstandig wonen: 13",
			"2.3 Gezondheid, veiligheid en welbevinden: 1",
		]);
	});

	test("holds every number of the paper", async () => {
		expect(leftOut("zoetermeer", await made)).toEqual([]);
	});

	test("sets two years of budget beside what they became, with the verdict of the paper", async () => {
		const content = await made;
		expect(accountOf(content, "instroomleeftijd")).toEqual([
			"2024 | 9,3 jaar begroting | 8,9 jaar (voorlopig) | ja, volgens de bron",
			"2023 | 9 jaar begroting | 9,1 jaar | nee, berekend",
		]);
		expect(accountOf(content, "wmo-tevreden")).toEqual([
			"2024 | 80% begroting | 71% | nee, volgens de bron",
			"2023 | 80% begroting | 74% | nee, berekend",
		]);
		expect(accountOf(content, "programmarekening")).toHaveLength(20);
	});
});

describe("the monitor of Druten of 2025", () => {
	const made = madeAgain({
		...{ framework: "druten-monitor", place: "druten" },
		...{ from: "2015", until: "2025", on: "2025-12-02" },
	});

	test("has the paper's sections as its chapters", async () => {
		expect(chapters(await made)).toEqual([
			"2 Toegang en preventie: 0",
			"2.1 Aanmeldingen: 1",
			"2.2 Wachtlijsten: 1",
			"2.3 Tevredenheid over de toegang: 3",
			"2.4 Klachten en bezwaren: 2",
			"3 Jeugd: 0",
			"3.1 Zorggebruik totaal: 1",
			"3.2 Zorggebruik per bouwsteen: 7",
			"3.3 Tevredenheid over de jeugdzorg: 2",
			"3.4 Betaalbaarheid jeugd: 4",
			"4 Wmo: 0",
			"4.1 Zorggebruik totaal Wmo: 1",
			"4.2 Zorggebruik per bouwsteen Wmo: 6",
			"4.3 Tevredenheid over de Wmo: 2",
			"4.4 Betaalbaarheid Wmo: 1",
		]);
	});

	test("holds every number of the paper", async () => {
		const content = await made;
		// Clients of a whole country stand beside none of a gemeente.
		expect(leftOut("druten", content)).toEqual([
			"jeugd-ggz-clienten | nederland | 2022 |  | 93800",
			"jeugd-ggz-clienten | nederland | 2024 |  | 95800",
		]);
	});

	test("tells posts with their budgets, a gap as a gap, and a number that is too small as that", async () => {
		const content = await made;
		expect(figure(content, "kosten-jeugd").rows).toHaveLength(14);
		expect(figure(content, "kosten-jeugd").rows[0]).toMatchObject({
			value: { value: { value: 5_154_000 } },
			targets: [{ aim: { value: 5_051_000 }, difference: 103_000 }],
		});
		expect(figure(content, "aanmeldingen-sociaal-team").card).toBeNull();
		expect(figure(content, "persoonlijke-verzorging").card?.value).toMatchObject({ qualifier: "less_than" });
	});
});
