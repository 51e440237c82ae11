import { proposedThemes } from "#app/domain/contribution/proposed-themes.ts";
import { actorKey, waitsAtTheDoor } from "#app/domain/session/authorisation.ts";
import { standardSettings } from "#app/domain/session/session-settings.ts";
import { shownGroup } from "#app/domain/session/shown-group.ts";
import { countByRole, findParticipant, updateParticipant } from "#db/queries/participants.server.ts";
import { admitMember, findMember, updateSession } from "#db/queries/sessions.server.ts";
import {
	countVotes,
	findTheme,
	listOwnChoices,
	listThemes,
	setOwnChoice as saveOwnChoice,
	updateTheme,
} from "#db/queries/themes.server.ts";
import { deleteVote, insertVote, setTally as saveTally, votesOf } from "#db/queries/votes.server.ts";
import {
	type AnyContext,
	type CommandContext,
	type Effect,
	type Handler,
	type Refusal,
	refuse,
} from "./command-context.ts";
import { endedVotes, openedVotes } from "./session-commands.server.ts";

/** Who voted is for nobody; how many did is for those who run the evening. */
const counted: NonNullable<Effect["notices"]> = [
	{ topic: "votes", to: { parts: ["facilitator", "reader"] } },
];

export const openVoting: Handler<"open-voting"> = async (context) => {
	const { tx, session, now } = context;
	if (session.votes === "open") return { ok: true, subject: "open" };
	if (session.votes === "shown") await forgetProposed(context);
	await updateSession(tx, session.id, openedVotes(session, now));
	return { ok: true, subject: "open", board: { meta: true, themes: true } };
};

/** In a new round nothing goes on yet but what groups named themselves. */
async function forgetProposed({ tx, session }: AnyContext): Promise<void> {
	const named = new Set((await listOwnChoices(tx, session.id)).map((choice) => choice.themeId));
	for (const { id, chosen } of await listThemes(tx, session.id)) {
		if (chosen && !named.has(id)) await updateTheme(tx, id, { chosen: false });
	}
}

export const closeVoting: Handler<"close-voting"> = async (context) => {
	const { tx, session } = context;
	if (session.votes !== "open") return refuse("votes-not-open");
	await updateSession(tx, session.id, await endedVotes(tx, session));
	return { ok: true, subject: "closed", board: { meta: true } };
};

/** Ends the voting and shows everybody the result. The few themes with most votes go on to the agreements. */
export const showVotes: Handler<"show-votes"> = async (context) => {
	const { tx, session } = context;
	if (session.votes === "none") return refuse("votes-not-open");
	if (session.votes === "shown") return { ok: true, subject: "shown" };
	await updateSession(tx, session.id, { ...(await endedVotes(tx, session)), votes: "shown" });
	const { proposed } = proposedThemes(await countVotes(tx, session.id, session.voteRound));
	for (const id of proposed) await updateTheme(tx, id, { chosen: true });
	return { ok: true, subject: "shown", board: { meta: true, themes: true } };
};

export const vote: Handler<"vote"> = async (context) => {
	const refusal = await wrongVote(context);
	if (refusal) return refusal;
	const { tx, actor, session, command, now } = context;
	const voter = actorKey(actor);
	const given = await votesOf(tx, session.id, session.voteRound, voter);
	if (given.includes(command.subject)) return { ok: true, subject: "vote" };
	if (given.length >= (session.settings.votesEach ?? standardSettings.votesEach))
		return refuse("no-votes-left");
	await insertVote(tx, {
		sessionId: session.id,
		round: session.voteRound,
		voter,
		themeId: command.subject,
		createdAt: now,
	});
	return { ok: true, subject: "vote", notices: counted };
};

export const unvote: Handler<"unvote"> = async (context) => {
	const refusal = await wrongVote(context);
	if (refusal) return refusal;
	const { tx, actor, session, command } = context;
	await deleteVote(tx, {
		sessionId: session.id,
		round: session.voteRound,
		voter: actorKey(actor),
		themeId: command.subject,
	});
	return { ok: true, subject: "unvote", notices: counted };
};

/** Who joined after the voting opened needs the facilitator's yes: joining again gives no fresh votes. */
async function wrongVote({
	tx,
	actor,
	session,
	command,
}: CommandContext<"vote"> | CommandContext<"unvote">): Promise<Refusal | null> {
	if ((command.round ?? session.voteRound) !== session.voteRound) return refuse("votes-not-open");
	if (!(await findTheme(tx, session.id, command.subject))) return refuse("unknown-theme");
	const find = actor.kind === "participant" ? findParticipant : findMember;
	const row = await find(tx, session.id, actor.id);
	return row && waitsAtTheDoor(row, session) ? refuse("not-admitted") : null;
}

export const admitVoter: Handler<"admit-voter"> = async (context) => {
	const actor = await admitted(context);
	if (!actor) return refuse("unknown-participant");
	return {
		ok: true,
		subject: actor,
		notices: [
			{ topic: "mine", to: { actors: [actor] } },
			{ topic: "people", to: { parts: ["facilitator", "reader"] } },
		],
	};
};

/** Lets somebody vote in this round. @returns their actor key, or null when there is nobody like that */
async function admitted({ tx, session, command }: CommandContext<"admit-voter">): Promise<string | null> {
	const { participant, account } = command;
	if (account) {
		const member = await findMember(tx, session.id, account);
		if (!member) return null;
		await admitMember(tx, member, session.voteRound);
		return `account:${account}`;
	}
	const row = participant ? await findParticipant(tx, session.id, participant) : null;
	if (!row || row.removedAt) return null;
	await updateParticipant(tx, row.id, { admittedToRound: session.voteRound });
	return `participant:${row.id}`;
}

/** How many stickers a theme got on paper in this round. */
export const setTally: Handler<"set-tally"> = async (context) => {
	const { tx, session, command } = context;
	if (session.votes === "none") return refuse("votes-not-open");
	if (!(await findTheme(tx, session.id, command.theme))) return refuse("unknown-theme");
	await saveTally(tx, {
		sessionId: session.id,
		round: session.voteRound,
		themeId: command.theme,
		stickers: command.stickers,
	});
	return { ok: true, subject: command.theme, board: { themes: true }, notices: counted };
};

/** What one group names as its own choice; a group of fewer than five is named together with others. */
export const setOwnChoice: Handler<"set-own-choice"> = async (context) => {
	const { tx, session, command } = context;
	const theme = command.theme ?? null;
	if (theme && !(await findTheme(tx, session.id, theme))) return refuse("unknown-theme");
	const group =
		command.group === "together" ? "together" : shownGroup(command.group, await countByRole(tx, session.id));
	const before = (await listOwnChoices(tx, session.id)).find((choice) => choice.group === group);
	await saveOwnChoice(tx, session.id, group, theme);
	if (theme) await updateTheme(tx, theme, { chosen: true });
	if (before && before.themeId !== theme) await withoutOwnChoice(context, before.themeId);
	return { ok: true, subject: group, board: { themes: true } };
};

/** A theme that no group names any more goes on only when the votes propose it. */
async function withoutOwnChoice({ tx, session }: AnyContext, theme: string): Promise<void> {
	if ((await listOwnChoices(tx, session.id)).some((choice) => choice.themeId === theme)) return;
	const shown = session.votes === "shown";
	const votes = shown ? await countVotes(tx, session.id, session.voteRound) : new Map<string, number>();
	await updateTheme(tx, theme, { chosen: proposedThemes(votes).proposed.includes(theme) });
}

export const setChosen: Handler<"set-chosen"> = async (context) => {
	const { tx, session, command } = context;
	if (!(await findTheme(tx, session.id, command.theme))) return refuse("unknown-theme");
	const named = (await listOwnChoices(tx, session.id)).some((choice) => choice.themeId === command.theme);
	if (!command.chosen && named) return refuse("own-choice-stays");
	await updateTheme(tx, command.theme, { chosen: command.chosen });
	return { ok: true, subject: command.theme, board: { themes: true } };
};
