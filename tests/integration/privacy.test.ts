import { expect, test } from "vitest";
import { loadWaiting } from "#app/evening/moderate/moderation.server.ts";
import { inLocale } from "#server/process/in-locale.server.ts";
import {
	createAgreement,
	createTheme,
	holdEvening,
	story,
	tell,
	textsOnBoard,
} from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();

const account = "Mijn rekening is NL91 ABNA 0417 1643 00.";

test("no text with a bank account or burgerservicenummer is taken, wherever it is typed", async () => {
	const evening = await holdEvening(house);
	const { facilitator } = evening;
	const parent = await evening.joins("ouder");
	const refused = { code: "invalid-command", reason: "identifying" };
	const told = await tell(evening, parent);
	const contribute = (text: string) => evening.does(parent, "contribute", { ...story, text });
	expect(await contribute(account)).toMatchObject({ ...refused, field: "text" });
	expect(await contribute("Mijn bsn is 111222333.")).toMatchObject(refused);
	expect(
		await evening.does(parent, "edit-contribution", { ...story, contribution: told, text: account }),
	).toMatchObject(refused);
	const approve = { contribution: told, translation: account };
	expect(await evening.does(facilitator, "approve", approve)).toMatchObject({
		...refused,
		field: "translation",
	});
	const theme = await createTheme(evening, "Geld");
	expect(await evening.does(facilitator, "rename-theme", { theme, name: account })).toMatchObject(refused);
	await evening.does(facilitator, "set-phase", { phase: "agree" });
	const item = await createAgreement(evening);
	expect(
		await evening.does(facilitator, "set-agenda-item", { item, version: 1, goal: account }),
	).toMatchObject({
		...refused,
		field: "goal",
	});
	expect(await textsOnBoard(evening)).toEqual([]);
});

test("whoever reads a text first sees by which words somebody could be found", async () => {
	const evening = await holdEvening(house);
	const parent = await evening.joins("ouder");
	const text = "Bel mijn zus Jayvana: 06-12345678.";
	expect(await tell(evening, parent, { text })).toBeTruthy();
	const { queue } = await inLocale("nl", async () => loadWaiting(evening.id));
	expect(queue[0]?.hints.map(({ start, end, type }) => [type, text.slice(start, end)])).toEqual([
		["name", "Jayvana"],
		["phone", "06-12345678"],
	]);
});
