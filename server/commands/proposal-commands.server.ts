import { richTextOf } from "#app/domain/live/rich-text.ts";
import { appendText, themeKey } from "#app/domain/live/workbook.ts";
import { actorKey } from "#app/domain/session/authorisation.ts";
import { mostAgreements } from "#app/domain/session/session-settings.ts";
import { countAgendaItems, findAgendaItem, insertAgendaItem } from "#db/queries/agreements.server.ts";
import { decideProposal, findProposal, insertProposal, type Proposal } from "#db/queries/proposals.server.ts";
import { findTheme } from "#db/queries/themes.server.ts";
import { newId } from "../auth/secrets.ts";
import {
	type CommandContext,
	type Effect,
	type Handler,
	moderators,
	type Refusal,
	refuse,
} from "./command-context.ts";
import { authorOf, dutchTranslated, isDutchTranslated, languageOf } from "./contribution-commands.server.ts";

/** Anybody's addition to a text, or an agreement they would make. Those who moderate read it first. */
export const propose: Handler<"propose"> = async ({ tx, actor, session, command, now }) => {
	if (command.part && !command.theme) return { ok: false, code: "unknown-theme", field: "theme" };
	if (command.theme && !(await findTheme(tx, session.id, command.theme))) return refuse("unknown-theme");
	const id = newId();
	await insertProposal(tx, {
		id,
		sessionId: session.id,
		participantId: actor.kind === "participant" ? actor.id : null,
		accountId: actor.kind === "account" ? actor.id : null,
		themeId: command.theme ?? null,
		part: command.part ?? null,
		text: command.text,
		language: await languageOf(tx, actor, session.id, command),
		createdAt: now,
	});
	return { ok: true, answer: { proposal: id }, subject: id, notices: noticesFor(actorKey(actor)) };
};

/**
 * Takes a proposal over: its words go behind the text, become a new agreement, or belong to one that is there. What they
 * say in Dutch, when somebody wrote that, goes before them in a text, and is what a new agreement says.
 */
export const takeProposal: Handler<"take-proposal"> = async (context) => {
	const found = await waitingProposal(context);
	if (!found.ok) return found;
	const { tx, session, command, now } = context;
	if (isDutchTranslated(command)) return dutchTranslated;
	const { id, themeId, part, text } = found.row;
	const { language = found.row.language, translation } = command;
	const there = command.item && !part ? await findAgendaItem(tx, session.id, command.item) : null;
	if (command.item && !there) return refuse("unknown-agreement");
	const makesOne = !there && !part;
	if (makesOne && (await countAgendaItems(tx, session.id)) >= mostAgreements)
		return refuse("too-many-agreements");
	// What the agreement said then: its writer reads it, also when the agreement changes or goes.
	const reason = there ? there.goal || there.action : "";
	await decideProposal(tx, id, { status: "taken", reason, language, decidedAt: now });
	const words = [translation, text].filter(Boolean).join("\n");
	const effect = { ok: true as const, subject: id, notices: noticesFor(authorOf(found.row)) };
	if (themeId && part) {
		return {
			...effect,
			answer: {},
			workbook: { change: (doc) => appendText(doc, themeKey(themeId, part), richTextOf(words)) },
		};
	}
	if (there) return { ...effect, answer: { item: there.id } };
	const item = newId();
	await insertAgendaItem(tx, {
		id: item,
		sessionId: session.id,
		kind: "verbeteren",
		themeId,
		action: translation || text,
		updatedAt: now,
	});
	return { ...effect, answer: { item }, board: { agreements: true } };
};

export const declineProposal: Handler<"decline-proposal"> = async (context) => {
	const found = await waitingProposal(context);
	if (!found.ok) return found;
	const { tx, command, now } = context;
	await decideProposal(tx, found.row.id, { status: "declined", reason: command.reason, decidedAt: now });
	return { ok: true, subject: found.row.id, notices: noticesFor(authorOf(found.row)) };
};

async function waitingProposal({
	tx,
	session,
	command,
}: CommandContext<"take-proposal"> | CommandContext<"decline-proposal">): Promise<
	{ ok: true; row: Proposal } | Refusal
> {
	const row = await findProposal(tx, session.id, command.proposal);
	if (!row) return refuse("unknown-proposal");
	return row.status === "waiting" ? { ok: true, row } : refuse("already-decided");
}

function noticesFor(author: string | null): NonNullable<Effect["notices"]> {
	return [
		{ topic: "queue", to: { parts: moderators } },
		...(author ? [{ topic: "mine" as const, to: { actors: [author] } }] : []),
	];
}
