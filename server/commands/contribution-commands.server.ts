import type { SQL } from "drizzle-orm";
import type { CommandType } from "#app/domain/command/commands.ts";
import {
	actorKey,
	type ContributionAction,
	can,
	isModerated,
	partIn,
} from "#app/domain/session/authorisation.ts";
import { shownGroup } from "#app/domain/session/shown-group.ts";
import { noticedLanguage } from "#app/domain/typed/script.ts";
import type { Group, WritingLanguage } from "#app/domain/vocabulary.ts";
import type { Db } from "#db/client.ts";
import {
	type Contribution,
	findContribution,
	insertContribution,
	nextBoardOrder,
	updateContribution,
} from "#db/queries/contributions.server.ts";
import { resolveFigureRef } from "#db/queries/figure-refs.server.ts";
import { countByRole, findParticipant } from "#db/queries/participants.server.ts";
import { newId } from "../auth/secrets.ts";
import {
	type CommandContext,
	type Effect,
	type Handler,
	moderators,
	type Refusal,
	refuse,
} from "./command-context.ts";

/** The actor key of who wrote a contribution or proposal, or null when that person is gone. */
export function authorOf(row: Pick<Contribution, "accountId" | "participantId">): string | null {
	if (row.accountId) return `account:${row.accountId}`;
	return row.participantId ? `participant:${row.participantId}` : null;
}

/** What a contribution gets when it comes on the board: its place, and the group that its card may name. */
async function boardFields(
	tx: Db,
	row: Pick<Contribution, "sessionId" | "participantId" | "behalfRole" | "boardOrder">,
): Promise<{ shownGroup: Group; boardOrder: number | SQL }> {
	const [writer, present] = await Promise.all([
		row.participantId ? findParticipant(tx, row.sessionId, row.participantId) : null,
		countByRole(tx, row.sessionId),
	]);
	const role = row.behalfRole ?? writer?.role ?? "professional";
	return {
		shownGroup: shownGroup(role, present),
		boardOrder: row.boardOrder ?? nextBoardOrder(row.sessionId),
	};
}

export const contribute: Handler<"contribute"> = async ({ tx, actor, session, resource, command, now }) => {
	const part = partIn(actor, session.id);
	if (!part) return refuse("not-found");
	const figure = command.figure
		? await resolveFigureRef(tx, { ...command.figure, audience: { sessions: [session.id] }, today: now })
		: null;
	if (command.figure && !figure) return { ok: false, code: "unknown-figure", field: "figure" };

	const waits = isModerated(part, resource);
	const helper = can(actor, "session.contribute-paper", resource).allowed;
	const language = await languageOf(tx, actor, session.id, command);
	const row = {
		id: newId(),
		sessionId: session.id,
		participantId: actor.kind === "participant" ? actor.id : null,
		accountId: actor.kind === "account" ? actor.id : null,
		kind: command.kind,
		lens: command.lens,
		about: command.about,
		text: command.text,
		language,
		translation: command.translation || null,
		indicatorId: figure?.indicator ?? null,
		figurePlaceId: figure?.place ?? null,
		period: figure?.period ?? null,
		breakdown: figure?.breakdown ?? null,
		releaseId: figure?.release ?? null,
		behalfRole: command.behalfRole ?? null,
		// Paper, batches and head counts are for those who run or support the evening.
		fromPaper: helper && command.fromPaper,
		source: helper ? command.source : "",
		headCount: helper ? command.headCount : 1,
		quotable: command.quotable,
		status: waits ? ("waiting" as const) : ("approved" as const),
		shownGroup: null,
		boardOrder: null,
		createdAt: now,
		updatedAt: now,
	};
	await insertContribution(tx, waits ? row : { ...row, ...(await boardFields(tx, row)) });
	return {
		ok: true,
		answer: { contribution: row.id },
		subject: row.id,
		board: waits ? undefined : { cards: [row.id] },
		notices: changed(actorKey(actor), waits),
	};
};

/** The contribution that a command names, when its author asks. */
async function ownContribution(
	{
		tx,
		actor,
		session,
		resource,
		command,
	}: CommandContext<"edit-contribution"> | CommandContext<"withdraw-contribution">,
	action: ContributionAction,
): Promise<{ ok: true; row: Contribution } | Refusal> {
	const row = await findContribution(tx, session.id, command.contribution);
	const decision = can(actor, action, resource, row && authorOf(row));
	if (!decision.allowed) return refuse(decision.code);
	return row ? { ok: true, row } : refuse("unknown-contribution");
}

export const editContribution: Handler<"edit-contribution"> = async (context) => {
	const found = await ownContribution(context, "contribution.edit");
	if (!found.ok) return found;
	const { row } = found;
	const { tx, actor, session, resource, command, now } = context;
	if (row.status === "withdrawn") return refuse("already-decided");
	const part = partIn(actor, session.id);
	const waits = !part || isModerated(part, resource);
	const wasOnBoard = row.status === "approved";
	await updateContribution(tx, row.id, {
		kind: command.kind,
		lens: command.lens,
		about: command.about,
		text: command.text,
		language: noticedLanguage(command.text, command.language ?? row.language),
		// A translation of other words is no translation.
		translation: command.text === row.text ? row.translation : null,
		quotable: command.quotable,
		version: row.version + 1,
		status: waits ? "waiting" : "approved",
		rejectReason: null,
		updatedAt: now,
		decidedAt: null,
		...(waits ? {} : await boardFields(tx, row)),
	});
	return {
		ok: true,
		subject: row.id,
		// The earlier words must be gone for good: people correct what they should not have written.
		board: wasOnBoard ? { rebuild: true } : waits ? undefined : { cards: [row.id] },
		notices: changed(actorKey(actor), waits || row.status === "waiting"),
	};
};

export const withdrawContribution: Handler<"withdraw-contribution"> = async (context) => {
	const found = await ownContribution(context, "contribution.withdraw");
	if (!found.ok) return found;
	const { row } = found;
	const { tx, actor, now } = context;
	if (row.status === "withdrawn") return { ok: true, subject: row.id };
	await updateContribution(tx, row.id, {
		// Withdrawing is erasing: what stays is that something was withdrawn.
		text: "",
		translation: null,
		rejectReason: null,
		source: "",
		understood: null,
		understoodRemark: "",
		status: "withdrawn",
		decidedAt: now,
	});
	return {
		ok: true,
		subject: row.id,
		board: row.status === "approved" ? { rebuild: true } : undefined,
		notices: changed(actorKey(actor), row.status === "waiting"),
	};
};

export const approve: Handler<"approve"> = async (context) => {
	const found = await waitingContribution(context);
	if (!found.ok) return found;
	const { tx, command, now } = context;
	if (isDutchTranslated(command)) return dutchTranslated;
	await updateContribution(tx, found.row.id, {
		status: "approved",
		decidedAt: now,
		...saidOf(found.row, command),
		...(await boardFields(tx, found.row)),
	});
	return decided(found.row, { cards: [found.row.id] });
};

export const reject: Handler<"reject"> = async (context) => {
	const found = await waitingContribution(context);
	if (!found.ok) return found;
	const { tx, command, now } = context;
	await updateContribution(tx, found.row.id, {
		status: "rejected",
		rejectReason: command.reason,
		decidedAt: now,
	});
	return decided(found.row);
};

/** The language of the words in a command: as it says, else its writer's; letters that leave no doubt go before both. */
export async function languageOf(
	tx: Db,
	actor: CommandContext<CommandType>["actor"],
	sessionId: string,
	{ text, language }: { text: string; language?: WritingLanguage },
): Promise<WritingLanguage> {
	if (language) return noticedLanguage(text, language);
	const writer = actor.kind === "participant" ? await findParticipant(tx, sessionId, actor.id) : null;
	return noticedLanguage(text, writer?.language ?? "nl");
}

type Said = Pick<Contribution, "language" | "translation">;

/** A contribution's language and translation after somebody who reads it said what they are. */
function saidOf(row: Said, { language, translation }: Partial<Said>): Said {
	return {
		language: language ?? row.language,
		translation: language === "nl" ? null : translation || row.translation,
	};
}

/** Whether somebody wrote a translation and left the language at Dutch, or the other way around. */
export const isDutchTranslated = ({ language, translation }: Partial<Said>): boolean =>
	language === "nl" && Boolean(translation);

export const dutchTranslated: Refusal = { ok: false, code: "dutch-translated", field: "language" };

/**
 * Says in which language something on the board is, and what it says in Dutch; a better translation takes the place of
 * an earlier one.
 */
export const translateContribution: Handler<"translate-contribution"> = async (context) => {
	const { tx, session, command } = context;
	const row = await findContribution(tx, session.id, command.contribution);
	if (row?.status !== "approved") return refuse("unknown-contribution");
	if (isOtherVersion(row, command)) return refuse("changed-since");
	if (isDutchTranslated(command)) return dutchTranslated;
	const said = saidOf(row, command);
	const sameLanguage = said.language === row.language;
	if (sameLanguage && !command.translation)
		return { ok: false, code: "invalid-command", field: "translation", reason: "missing" };
	if (sameLanguage && said.translation === row.translation) return { ok: true, subject: row.id };
	await updateContribution(tx, row.id, { ...said, version: row.version + 1 });
	return {
		ok: true,
		subject: row.id,
		// Earlier words go for good, as when a writer corrects their own.
		board: row.translation && row.translation !== said.translation ? { rebuild: true } : { cards: [row.id] },
	};
};

/** The contribution to decide on, when nobody did yet. */
async function waitingContribution({
	tx,
	session,
	command,
}: CommandContext<"approve"> | CommandContext<"reject">): Promise<{ ok: true; row: Contribution } | Refusal> {
	const row = await findContribution(tx, session.id, command.contribution);
	if (!row) return refuse("unknown-contribution");
	if (row.status !== "waiting") return refuse("already-decided");
	return isOtherVersion(row, command) ? refuse("changed-since") : { ok: true, row };
}

/** Whether somebody decides on words that were changed after they read them. */
const isOtherVersion = (row: Contribution, { version }: { version?: number }): boolean =>
	version !== undefined && version !== row.version;

function decided(row: Contribution, board?: Effect["board"]): Effect {
	const author = authorOf(row);
	return { ok: true, subject: row.id, board, notices: changed(author, true) };
}

function changed(author: string | null, queue: boolean): NonNullable<Effect["notices"]> {
	return [
		...(author ? [{ topic: "mine" as const, to: { actors: [author] } }] : []),
		...(queue ? [{ topic: "queue" as const, to: { parts: moderators } }] : []),
	];
}
