import { describe, expect, test } from "vitest";
import type { CommandType } from "#app/domain/command/commands.ts";
import { richTextOf } from "#app/domain/live/rich-text.ts";
import { themeKey, writeText } from "#app/domain/live/workbook.ts";
import { mostThemes } from "#app/domain/session/session-settings.ts";
import { listWaitingProposals } from "#db/queries/proposals.server.ts";
import { createTheme, type Evening, holdEvening, tell } from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";
import { propose, putInText, wordsOf } from "#tests/helpers/theme-texts.ts";

const house = await houseForTests();

/** An evening in which people work out what belongs together. */
const understanding = () => holdEvening(house, { phase: "understand" });

/** Something on the board; what a partner tells is there at once. */
const told = async (evening: Evening, text: string) =>
	tell(evening, await evening.account("partner"), { text });

async function placesOf(evening: Evening, contribution: string): Promise<string[]> {
	const { cards, themes } = await evening.board();
	const names = new Map(themes.map(({ id, name }) => [id, name]));
	return cards.find(({ id }) => id === contribution)?.themes.map((id) => names.get(id) ?? "gone") ?? [];
}

const namesOf = async (evening: Evening) => (await evening.board()).themes.map(({ name }) => name);

test("no two themes have the same name, however it is written", async () => {
	const evening = await understanding();
	const card = await told(evening, "Het veld is dicht.");
	const theme = await createTheme(evening, "Zoë’s plek", [card]);
	const other = await createTheme(evening, "Wachten");
	const does = async (type: CommandType, fields: Record<string, unknown>) =>
		evening.does(evening.facilitator, type, fields);
	const taken = { code: "theme-name-taken", field: "name" };
	expect(await does("create-theme", { name: "zoe's  PLEK" })).toMatchObject(taken);
	expect(await does("rename-theme", { theme: other, name: "Zoë's plek" })).toMatchObject(taken);
	expect(await does("split-theme", { theme, name: "wachten", contributions: [card] })).toMatchObject(taken);
	expect(await does("rename-theme", { theme, name: "ZOË’S PLEK" })).toMatchObject({ ok: true });
	await does("remove-theme", { theme: other });
	expect(await does("create-theme", { name: "Wachten" })).toMatchObject({ ok: true });
	expect(await namesOf(evening)).toEqual(["ZOË’S PLEK", "Wachten"]);
});

test("who gives a theme another name at the same moment as somebody else is asked", async () => {
	const evening = await understanding();
	const theme = await createTheme(evening, "Wachten");
	const rename = async (name: string, before?: string) =>
		evening.does(evening.facilitator, "rename-theme", { theme, name, before });
	expect(await rename("Lang wachten", "Wachten")).toMatchObject({ ok: true });
	expect(await rename("Wachtlijst", "Wachten")).toMatchObject({ code: "changed-meanwhile", field: "name" });
	expect(await rename("Lang wachten", "Wachten")).toMatchObject({ ok: true });
	expect(await rename("Wachtlijst", "Lang wachten")).toMatchObject({ ok: true });
	// Who leaves the name as they read it changes nothing.
	expect(await rename("Wachten", "Wachten")).toMatchObject({ ok: true });
	expect(await namesOf(evening)).toEqual(["Wachtlijst"]);
});

describe("a contribution on the board of themes", () => {
	test("lies in a theme, moves to another, and is loose again", async () => {
		const evening = await understanding();
		const card = await told(evening, "Het veld is dicht.");
		const [place, support] = [
			await createTheme(evening, "Een plek", [card]),
			await createTheme(evening, "Steun"),
		];
		expect(await placesOf(evening, card)).toEqual(["Een plek"]);
		await evening.does(evening.facilitator, "move-contribution", { contribution: card, theme: support });
		expect(await placesOf(evening, card)).toEqual(["Steun"]);
		await evening.does(evening.facilitator, "remove-from-theme", { contribution: card, theme: support });
		expect(await placesOf(evening, card)).toEqual([]);
		expect(await namesOf(evening)).toEqual(["Een plek", "Steun"]);
		expect(place).not.toBe(support);
	});

	test("lies in several themes, and leaves only the one that it is taken from", async () => {
		const evening = await understanding();
		const card = await told(evening, "Er is genoeg, maar hoe weet ik waar?");
		const place = await createTheme(evening, "Een plek", [card]);
		const [support, waiting] = [await createTheme(evening, "Steun"), await createTheme(evening, "Wachten")];
		const move = (fields: Record<string, unknown>) =>
			evening.does(evening.facilitator, "move-contribution", { contribution: card, ...fields });
		await move({ theme: support, keep: true });
		expect(await placesOf(evening, card)).toEqual(["Een plek", "Steun"]);
		await move({ theme: waiting, from: place });
		expect(await placesOf(evening, card)).toEqual(["Steun", "Wachten"]);
	});

	test("is moved by facilitators, readers and partners, and by nobody else", async () => {
		const evening = await understanding();
		const card = await told(evening, "Het veld is dicht.");
		const theme = await createTheme(evening, "Een plek");
		for (const who of [
			await evening.account("reader"),
			await evening.joins("partner", { confirmed: true }),
		]) {
			expect(await evening.does(who, "move-contribution", { contribution: card, theme })).toMatchObject({
				ok: true,
			});
		}
		for (const who of [
			await evening.joins("ouder"),
			await evening.joins("jongere"),
			await evening.joins("partner"),
		]) {
			expect(await evening.does(who, "remove-from-theme", { contribution: card, theme })).toMatchObject({
				code: "not-allowed",
			});
		}
		expect(await placesOf(evening, card)).toEqual(["Een plek"]);
	});

	test("has to be read first: what waits goes in no theme", async () => {
		const evening = await understanding();
		const waits = await tell(evening, await evening.joins("ouder"));
		const theme = await createTheme(evening, "Een plek");
		const move = { contribution: waits, theme };
		expect(await evening.does(evening.facilitator, "move-contribution", move)).toMatchObject({
			code: "unknown-contribution",
		});
		expect(
			await evening.does(evening.facilitator, "create-theme", { name: "Steun", contributions: [waits] }),
		).toMatchObject({ code: "unknown-contribution" });
		expect(await namesOf(evening)).toEqual(["Een plek"]);
	});

	test("that two people move at once ends in one of their themes, the same for everybody", async () => {
		const evening = await understanding();
		const card = await told(evening, "Het veld is dicht.");
		const [place, support] = [await createTheme(evening, "Een plek"), await createTheme(evening, "Steun")];
		const partner = await evening.account("partner");
		const answers = await Promise.all([
			evening.does(evening.facilitator, "move-contribution", { contribution: card, theme: place }),
			evening.does(partner, "move-contribution", { contribution: card, theme: support }),
		]);
		expect(answers.every((answer) => answer.ok)).toBe(true);
		expect(await placesOf(evening, card)).toHaveLength(1);
	});
});

describe("themes", () => {
	test("have a name, which can be changed", async () => {
		const evening = await understanding();
		for (const name of ["  ", "\u200b", "\u2800\u3164"])
			expect(await evening.does(evening.facilitator, "create-theme", { name })).toMatchObject({
				code: "invalid-command",
				field: "name",
				reason: "missing",
			});
		const theme = await createTheme(evening, "Een plek");
		await evening.does(evening.facilitator, "rename-theme", { theme, name: "Een plek om samen te zijn" });
		expect(await namesOf(evening)).toEqual(["Een plek om samen te zijn"]);
	});

	test("are never more than an evening can hold", async () => {
		const evening = await understanding();
		for (let n = 1; n <= mostThemes; n += 1) await createTheme(evening, `Thema ${n}`);
		expect(await evening.does(evening.facilitator, "create-theme", { name: "Nog een" })).toMatchObject({
			code: "too-many-themes",
		});
	}, 60_000);

	test("are merged with all that lies, was written and was proposed in them", async () => {
		const evening = await understanding();
		const first = await told(evening, "Het veld is dicht.");
		const second = await told(evening, "Het hek is hoog.");
		const field = await createTheme(evening, "Het veld", [first]);
		const place = await createTheme(evening, "Een plek", [second, first]);
		await putInText(evening, place, "see", "Er is een plek.");
		await putInText(evening, field, "see", "Het veld is vaak leeg.");
		await propose(evening, await evening.joins("jongere"), { theme: field, part: "mean" });

		const merged = await evening.does(evening.facilitator, "merge-themes", { theme: field, into: place });
		expect(merged).toMatchObject({ ok: true });
		expect(await namesOf(evening)).toEqual(["Een plek"]);
		expect(await placesOf(evening, first)).toEqual(["Een plek"]);
		expect(await placesOf(evening, second)).toEqual(["Een plek"]);
		expect(await wordsOf(house, evening, place, "see")).toBe("Er is een plek.\nHet veld is vaak leeg.");
		expect(await wordsOf(house, evening, field, "see")).toBe("");
		expect(await listWaitingProposals(house.db, evening.id)).toMatchObject([
			{ themeId: place, part: "mean" },
		]);
	});

	test("are split by what goes to the new one", async () => {
		const evening = await understanding();
		const stays = await told(evening, "Het veld is dicht.");
		const goes = await told(evening, "Ik wacht al lang.");
		const theme = await createTheme(evening, "Van alles", [stays, goes]);
		const split = (contributions: string[]) =>
			evening.does(evening.facilitator, "split-theme", { theme, name: "Wachten", contributions });
		expect(await split([])).toMatchObject({ code: "invalid-command", field: "contributions" });
		expect(await split([await told(evening, "Ligt hier niet.")])).toMatchObject({
			code: "unknown-contribution",
		});
		expect(await split([goes])).toMatchObject({ ok: true });
		expect(await placesOf(evening, stays)).toEqual(["Van alles"]);
		expect(await placesOf(evening, goes)).toEqual(["Wachten"]);
	});

	test("go away while nobody wrote in them, and their contributions are loose again", async () => {
		const evening = await understanding();
		const card = await told(evening, "Het veld is dicht.");
		const theme = await createTheme(evening, "Een plek", [card]);
		expect(await evening.does(evening.facilitator, "remove-theme", { theme })).toMatchObject({ ok: true });
		expect(await namesOf(evening)).toEqual([]);
		expect(await placesOf(evening, card)).toEqual([]);
		expect(
			await evening.does(evening.facilitator, "move-contribution", { contribution: card, theme }),
		).toMatchObject({ code: "unknown-theme" });
	});

	test("stay when somebody wrote in them, or wanted to", async () => {
		const evening = await understanding();
		const [text, proposal] = [
			await createTheme(evening, "Met tekst"),
			await createTheme(evening, "Met voorstel"),
		];
		const room = await house.hub.room(evening.id, "workbook");
		if (!room) throw new Error("The evening has no workbook");
		writeText(room.doc, themeKey(text, "unknown"), richTextOf("Wie heeft de sleutel?"));
		await propose(evening, await evening.joins("ouder"), { theme: proposal, part: "see" });
		for (const theme of [text, proposal]) {
			expect(await evening.does(evening.facilitator, "remove-theme", { theme })).toMatchObject({
				code: "theme-has-text",
			});
		}
		expect(await namesOf(evening)).toEqual(["Met tekst", "Met voorstel"]);
	});

	test("stand still once the evening is closed", async () => {
		const evening = await understanding();
		const theme = await createTheme(evening, "Een plek");
		await evening.does(evening.facilitator, "close-session");
		expect(await evening.does(evening.facilitator, "rename-theme", { theme, name: "Later" })).toMatchObject({
			code: "session-closed",
		});
	});
});
