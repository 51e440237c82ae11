import { actorKey, can } from "#app/domain/authorisation.ts";
import { richTextOf } from "#app/domain/rich-text.ts";
import { mostAgreements } from "#app/domain/session-settings.ts";
import { appendText, themeKey } from "#app/domain/workbook.ts";
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
import { authorOf } from "./contribution-commands.server.ts";

/** Anybody's addition to a text, or an agreement they would make. Those who moderate read it first. */
export const propose: Handler<"propose"> = async ({ tx, actor, session, resource, command, now }) => {
	const decision = can(actor, "session.propose", resource);
	if (!decision.allowed) return refuse(decision.code);
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
		language: command.language ?? "nl",
		createdAt: now,
	});
	return { ok: true, answer: { proposal: id }, subject: id, notices: noticesFor(actorKey(actor)) };
};

/** Takes a proposal over: its words go behind the text, become a new agreement, or belong to one that is there. */
export const takeProposal: Handler<"take-proposal"> = async (context) => {
	const found = await waitingProposal(context);
	if (!found.ok) return found;
	const { tx, session, actor, resource, command, now } = context;
	const edits = can(actor, "agenda.edit", resource);
	if (!edits.allowed) return refuse(edits.code);
	const { id, themeId, part, text } = found.row;
	const there = command.item && !part ? await findAgendaItem(tx, session.id, command.item) : null;
	if (command.item && !there) return refuse("unknown-agreement");
	const makesOne = !there && !part;
	if (makesOne && (await countAgendaItems(tx, session.id)) >= mostAgreements)
		return refuse("too-many-agreements");
	// What the agreement said then: its writer reads it, also when the agreement changes or goes.
	const reason = there ? there.goal || there.action : "";
	await decideProposal(tx, id, { status: "taken", reason, decidedAt: now });
	const effect: Effect = { ok: true, subject: id, notices: noticesFor(authorOf(found.row)) };
	if (themeId && part) {
		return {
			...effect,
			workbook: { change: (doc) => appendText(doc, themeKey(themeId, part), richTextOf(text)) },
		};
	}
	if (there) return { ...effect, answer: { item: there.id } };
	const item = newId();
	await insertAgendaItem(tx, {
		id: item,
		sessionId: session.id,
		kind: "verbeteren",
		themeId,
		action: text,
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
	actor,
	session,
	resource,
	command,
}: CommandContext<"take-proposal"> | CommandContext<"decline-proposal">): Promise<
	{ ok: true; row: Proposal } | Refusal
> {
	const decision = can(actor, "session.moderate", resource);
	if (!decision.allowed) return refuse(decision.code);
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
