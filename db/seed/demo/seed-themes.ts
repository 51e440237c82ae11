import type { RichText } from "#app/domain/live/rich-text.ts";
import { themeKey } from "#app/domain/live/workbook-keys.ts";
import { themeTexts } from "#app/domain/vocabulary.ts";
import type { Db } from "../../client.ts";
import { ownChoice, tally, theme, themeContribution, vote } from "../../schema/index.ts";
import { demoVoteRound, idOf, type SeedContext, type SeededRoom } from "./seed-context.ts";

/**
 * The themes with what lies in them and who voted for them. An evening that still comes to choosing already has the
 * votes of its invented people for the round that it opens then.
 * @returns their ids by key, and their texts under the keys of the workbook
 */
export async function seedThemes(
	tx: Db,
	{ evening, moments, tools }: SeedContext,
	{ sessionId, participants, contributions }: SeededRoom,
): Promise<{ ids: Map<string, string>; texts: Record<string, RichText> }> {
	const themes = evening.themes.map((one) => ({ ...one, id: tools.newId() }));
	await tx.insert(theme).values(
		themes.map(({ id, name, chosen }, index) => ({
			id,
			sessionId,
			name,
			chosen,
			position: index + 1,
			createdAt: moments.told,
		})),
	);
	await tx
		.insert(themeContribution)
		.values(
			themes.flatMap((one) =>
				one.contributions.map((key) => ({ themeId: one.id, contributionId: idOf(contributions, key) })),
			),
		);
	const ofRound = { sessionId, round: demoVoteRound };
	await tx.insert(vote).values(
		themes.flatMap((one) =>
			one.votes.map((key) => ({
				...ofRound,
				voter: `participant:${idOf(participants, key)}`,
				themeId: one.id,
				createdAt: moments.told,
			})),
		),
	);
	const tallies = themes.flatMap(({ id, stickers }) =>
		stickers ? [{ ...ofRound, themeId: id, stickers }] : [],
	);
	if (tallies.length > 0) await tx.insert(tally).values(tallies);
	const choices = themes.flatMap(({ id, ownChoiceOf }) =>
		ownChoiceOf ? [{ sessionId, group: ownChoiceOf, themeId: id }] : [],
	);
	if (choices.length > 0) await tx.insert(ownChoice).values(choices);
	return {
		ids: new Map(themes.map(({ key, id }) => [key, id])),
		texts: Object.fromEntries(
			themes.flatMap(({ id, texts }) => themeTexts.map((part) => [themeKey(id, part), texts[part]])),
		),
	};
}
