import { plainText } from "#app/domain/live/rich-text.ts";
import { readText, themeKey } from "#app/domain/live/workbook.ts";
import type { ThemeText } from "#app/domain/vocabulary.ts";
import { done, type Evening, type Guest, type House } from "./evening.ts";

/** @returns the id of the proposal */
export async function propose(
	evening: Evening,
	who: Guest,
	fields: Record<string, unknown>,
): Promise<string> {
	const text = "Op zondag is er niets open.";
	return (await done(evening.does(who, "propose", { text, ...fields }))).proposal;
}

/** Puts words in a text of a theme, as a proposal that is taken over. */
export async function putInText(
	evening: Evening,
	theme: string,
	part: ThemeText,
	text: string,
): Promise<void> {
	const proposal = await propose(evening, await evening.joins("ouder"), { theme, part, text });
	await done(evening.does(evening.facilitator, "take-proposal", { proposal }));
}

/** The words that stand in a text of a theme. */
export async function wordsOf(
	house: House,
	{ id }: Evening,
	theme: string,
	part: ThemeText,
): Promise<string> {
	const room = await house.hub.room(id, "workbook");
	if (!room) throw new Error("The evening has no workbook");
	return plainText(readText(room.doc, themeKey(theme, part)));
}
