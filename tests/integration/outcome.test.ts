import { describe, expect, test } from "vitest";
import { plainText } from "#app/domain/live/rich-text.ts";
import {
	createAgreement,
	createTheme,
	type Evening,
	type Guest,
	holdEvening,
	tell,
} from "#tests/helpers/evening.ts";
import { agreement, outcomeOf } from "#tests/helpers/outcome.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";
import { putInText } from "#tests/helpers/theme-texts.ts";

const house = await houseForTests();

const approve = (evening: Evening, contribution: string) =>
	evening.does(evening.facilitator, "approve", { contribution });

describe("the outcome of an evening", () => {
	test("quotes only whose writer allows it, and counts the others under their theme", async () => {
		const evening = await holdEvening(house);
		const young = await evening.joins("jongere");
		const partner = await evening.joins("partner", { confirmed: true });
		const quoted = await tell(evening, young, { text: "Zij kennen mijn naam.", quotable: true });
		const kept = await tell(evening, young, { text: "Ik slaap slecht.", lens: "kan-beter" });
		const work = await tell(evening, partner, { text: "De rij groeit.", lens: "kan-beter", quotable: true });
		const loose = await tell(evening, young, { text: "Er is te veel herrie.", lens: "kan-beter" });
		for (const one of [quoted, kept, loose]) await approve(evening, one);
		await createTheme(evening, "Een plek", [quoted, kept, work]);

		const { heard, themes } = await outcomeOf(evening);
		expect(heard).toMatchObject([
			{
				group: "together",
				contributions: 3,
				people: null,
				lenses: {
					"gaat-goed": [{ kind: "quote", text: "Zij kennen mijn naam.", themes: ["Een plek"] }],
					"kan-beter": [
						{ kind: "theme", theme: "Een plek", times: 1 },
						{ kind: "theme", theme: "", times: 1 },
					],
				},
			},
			{ group: "professional", lenses: { "kan-beter": [{ kind: "quote", text: "De rij groeit." }] } },
		]);
		expect(themes).toMatchObject([{ name: "Een plek", contributions: { "gaat-goed": 1, "kan-beter": 2 } }]);
		expect(JSON.stringify(heard)).not.toMatch(/slaap|herrie/);
	});

	test("holds nothing that nobody approved, that was rejected or taken back", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		await tell(evening, parent, { text: "Merkwacht", quotable: true });
		const rejected = await tell(evening, parent, { text: "Merkweigering", quotable: true });
		await evening.does(evening.facilitator, "reject", { contribution: rejected, reason: "Merkreden" });
		const withdrawn = await tell(evening, parent, { text: "Merkterug", quotable: true });
		await approve(evening, withdrawn);
		await createTheme(evening, "Thuis", [withdrawn]);
		await evening.does(parent, "withdraw-contribution", { contribution: withdrawn });
		const found = await outcomeOf(evening);
		expect(JSON.stringify(found)).not.toContain("Merk");
		expect(found.heard).toEqual([]);
		expect(found.themes).toMatchObject([{ contributions: { "gaat-goed": 0 } }]);
	});

	test("names no person: no nickname, no name of an account, no writer", async () => {
		const evening = await holdEvening(house);
		const guests = [
			await evening.joins("ouder"),
			await evening.joins("partner", { confirmed: true }),
			await evening.account("partner"),
		];
		for (const guest of guests) {
			const told = await tell(evening, guest, { text: "Het plein is fijn.", quotable: true });
			await approve(evening, told);
		}
		await evening.does(guests[1] as Guest, "confirm-agenda", { remark: "Doen we." });
		await createAgreement(evening, { ...agreement, owner: evening.facilitator.id });
		const json = JSON.stringify(await outcomeOf(evening));
		expect(json).toContain("Basisschool");
		for (const name of ["Blauwe Fiets", "Iemand", "example.org", evening.facilitator.id]) {
			expect(json).not.toContain(name);
		}
		for (const guest of guests) expect(json).not.toContain(guest.id);
	});

	test("tells how many were there by the rule of five, without those who were taken off", async () => {
		const evening = await holdEvening(house);
		for (let at = 0; at < 5; at += 1) await evening.joins("ouder");
		const removed = await evening.joins("ouder");
		await evening.joins("partner");
		const { present } = await outcomeOf(evening);
		expect(present).toMatchObject({ total: 7, organisations: [] });
		expect(present.groups).toEqual([
			{ group: "ouder", people: 6 },
			{ group: "professional", people: 1 },
		]);
		await evening.does(evening.facilitator, "remove-participant", { participant: removed.id });
		expect((await outcomeOf(evening)).present.groups).toContainEqual({ group: "ouder", people: 5 });

		// One young person: nobody is told apart any more.
		await evening.joins("jongere");
		expect((await outcomeOf(evening)).present.groups[0]).toEqual({ group: "together", people: 6 });
	});

	test("gives no number of a small group away by what stands beside it", async () => {
		const evening = await holdEvening(house);
		await evening.joins("ouder");
		for (let at = 0; at < 6; at += 1) await evening.joins("partner", { confirmed: true });
		const { present } = await outcomeOf(evening);
		expect(present.groups).toEqual([{ group: "together", people: null }]);
		expect(present).toMatchObject({ total: 8, organisations: ["Basisschool"] });
	});

	test("counts the people of a batch once, however many cards they filled", async () => {
		const evening = await holdEvening(house);
		const batch = { source: "Jongerenraad", headCount: 4, behalfRole: "jongere" };
		await tell(evening, evening.facilitator, batch);
		await tell(evening, evening.facilitator, { ...batch, lens: "kan-beter" });
		expect((await outcomeOf(evening)).present.throughPaper).toBeNull();
		await tell(evening, evening.facilitator, { fromPaper: true, behalfRole: "ouder" });
		const { present, heard } = await outcomeOf(evening);
		// Five, less the one card from paper, would tell of the four.
		expect(present.throughPaper).toBeNull();
		expect(heard).toMatchObject([
			{ source: "", contributions: 1, people: null },
			{ source: "Jongerenraad", contributions: 2, people: null },
		]);
	});

	test("gives the figures of the table as sentences, with age, source and what to mind", async () => {
		const evening = await holdEvening(house);
		const { figures, session } = await outcomeOf(evening);
		expect(session).toMatchObject({ gemeente: "Zeist", wijk: { code: "WK035502", shortName: "Noord" } });
		expect(figures.map((figure) => figure.indicator)).toEqual(["kinderen-uitkeringsgezin", "wor-jeugd"]);
		expect(figures[0]).toMatchObject({
			area: "WK035502",
			period: "2023",
			value: "7%",
			number: 7,
			age: 3,
			sentence: expect.stringContaining("7 van de 100 kinderen"),
		});
		expect(figures[0]?.areas.length).toBeGreaterThanOrEqual(5);
		// Oost is small, and Den Dolder would give it away.
		const hidden = figures[1]?.areas.filter(({ value }) => value.state !== "shown");
		expect(hidden?.map(({ code, text }) => [code, text])).toEqual([
			["WK035504", "minder dan 5"],
			["WK035505", "niet getoond"],
		]);
		expect(figures[1]).toMatchObject({ fictional: true, number: 18 });
	});

	test("is Dutch, whoever asks for it", async () => {
		const evening = await holdEvening(house);
		const { figures } = await outcomeOf(evening, { locale: "en" });
		expect(figures[0]?.sentence).toContain("7 van de 100 kinderen");
	});

	test("tells votes when they are shown, and nothing of them before", async () => {
		const evening = await holdEvening(house);
		const subject = await createTheme(evening, "Een plek");
		const voters: Guest[] = [];
		for (let at = 0; at < 5; at += 1) voters.push(await evening.joins("ouder"));
		await evening.does(evening.facilitator, "set-phase", { phase: "choose" });
		for (const voter of voters) await evening.does(voter, "vote", { subject });
		await evening.does(evening.facilitator, "set-tally", { theme: subject, stickers: 7 });
		for (const step of ["while open", "when closed"]) {
			const { choice, themes } = await outcomeOf(evening);
			expect(choice, step).toEqual({ shown: false, voters: null, stickers: 0 });
			expect(themes, step).toMatchObject([{ votes: null, chosen: false }]);
			await evening.does(evening.facilitator, "close-voting");
		}
		await evening.does(evening.facilitator, "show-votes");
		const { choice, themes } = await outcomeOf(evening);
		expect(choice).toEqual({ shown: true, voters: 5, stickers: 7 });
		expect(themes).toMatchObject([{ votes: 12, chosen: true }]);
	});

	test("holds what the room wrote together, and the agreements with the figure they watch", async () => {
		const evening = await holdEvening(house, { phase: "understand" });
		const subject = await createTheme(evening, "Een plek");
		const text = "Het hek is dicht.";
		await putInText(evening, subject, "see", text);
		await createAgreement(evening, {
			...agreement,
			theme: subject,
			indicator: "kinderen-uitkeringsgezin",
			target: { value: 5, direction: "at-most", year: 2027 },
		});
		const found = await outcomeOf(evening);
		expect(plainText(found.themes[0]?.see ?? [])).toBe(text);
		expect(found.agreements).toMatchObject([
			{
				...agreement,
				theme: "Een plek",
				figure: { indicator: "kinderen-uitkeringsgezin", value: "7%", period: "2023" },
				target: { value: 5, direction: "at-most", year: 2027 },
			},
		]);
	});

	test("does not count the yes of a partner who was taken off", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.joins("partner", { confirmed: true });
		await evening.does(partner, "confirm-agenda", { remark: "Doen we." });
		expect((await outcomeOf(evening)).confirmations).toMatchObject([
			{ organisation: "Basisschool", remark: "Doen we." },
		]);
		await evening.does(evening.facilitator, "remove-participant", { participant: partner.id });
		expect((await outcomeOf(evening)).confirmations).toEqual([]);
	});
});
