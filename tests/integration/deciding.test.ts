import { expect, test } from "vitest";
import { findContribution } from "#db/queries/contributions.server.ts";
import { type Evening, type Guest, holdEvening, story, tell, textsOnBoard } from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();

/** The writer puts other words in the place of what somebody may be reading at that moment. */
const correct = (evening: Evening, writer: Guest, contribution: string, text: string) =>
	evening.does(writer, "edit-contribution", { ...story, contribution, text });

test("nobody decides on words that they did not read", async () => {
	const evening = await holdEvening(house);
	const { facilitator } = evening;
	const parent = await evening.joins("ouder");
	const told = await tell(evening, parent);
	const decide = (type: "approve" | "reject", version?: number) =>
		evening.does(facilitator, type, { contribution: told, version, reason: "Te lang." });
	await correct(evening, parent, told, "Het veldje is dicht.");
	expect(await decide("approve", 1)).toMatchObject({ code: "changed-since" });
	expect(await decide("reject", 1)).toMatchObject({ code: "changed-since" });
	expect(await textsOnBoard(evening)).toEqual([]);
	expect(await decide("approve", 2)).toMatchObject({ ok: true });
	expect(await textsOnBoard(evening)).toEqual(["Het veldje is dicht."]);
	// Corrected on the table it waits again, as other words.
	await correct(evening, parent, told, "Het veldje is weer open.");
	expect(await decide("approve", 2)).toMatchObject({ code: "changed-since" });
	// Other tools may leave the version out.
	expect(await decide("approve")).toMatchObject({ ok: true });
	expect(await decide("approve", 2)).toMatchObject({ code: "already-decided" });
});

test("two who translate the same words do not write over each other", async () => {
	const evening = await holdEvening(house);
	const told = await tell(evening, evening.facilitator, { text: "Formlar çok zor.", language: "tr" });
	const [card] = (await evening.board()).cards;
	const translate = async (who: Guest, translation: string, version = card?.version) =>
		evening.does(who, "translate-contribution", { contribution: told, translation, version });
	expect(await translate(evening.facilitator, "De formulieren zijn moeilijk.")).toMatchObject({ ok: true });
	const reader = await evening.account("reader");
	expect(await translate(reader, "Formulier zwaar.")).toMatchObject({ code: "changed-since" });
	const [translated] = (await evening.board()).cards;
	expect(await translate(reader, "De formulieren zijn heel moeilijk.", translated?.version)).toMatchObject({
		ok: true,
	});
	expect(await findContribution(house.db, evening.id, told)).toMatchObject({
		text: "Formlar çok zor.",
		translation: "De formulieren zijn heel moeilijk.",
	});
});
