import { nodeOfPoint } from "#app/domain/agreement/focus-node.ts";
import { needsNote } from "#app/domain/agreement/progress.ts";
import type { CommandOf } from "#app/domain/command/commands.ts";
import { actorKey, mayReportOn } from "#app/domain/session/authorisation.ts";
import { mayReportAs } from "#app/domain/session/session-rules.ts";
import { mostAgreements } from "#app/domain/session/session-settings.ts";
import {
	type AgendaItem,
	countAgendaItems,
	deleteAgendaItem,
	findAgendaItem,
	insertAgendaItem,
	insertProgressReport,
	listAgendaItems,
	updateAgendaItem,
	upsertConfirmation,
} from "#db/queries/agreements.server.ts";
import { listFocusNodes } from "#db/queries/focus-nodes.server.ts";
import { knownIndicators } from "#db/queries/indicators.server.ts";
import { findParticipant } from "#db/queries/participants.server.ts";
import { listMembers, updateSession } from "#db/queries/sessions.server.ts";
import { findTheme } from "#db/queries/themes.server.ts";
import { newId } from "../auth/secrets.ts";
import {
	type AnyContext,
	type CommandContext,
	type Effect,
	type Handler,
	type Refusal,
	refuse,
} from "./command-context.ts";

/** Pages that show more of the agreements than the board does fetch them again. */
const changed: Pick<Effect, "board" | "notices"> = {
	board: { agreements: true },
	notices: [{ topic: "agreements", to: { parts: ["facilitator", "reader", "partner"] } }],
};

export const setAgendaItem: Handler<"set-agenda-item"> = async (context) => {
	const refusal = await wrongReference(context);
	if (refusal) return refusal;
	const { tx, session, command, now } = context;
	const row = command.item ? await findAgendaItem(tx, session.id, command.item) : null;
	if (command.item && !row) return refuse("unknown-agreement");
	const focus = await focusOf(tx, command, row);
	if (focus === "unknown") return { ok: false, code: "unknown-focus-node", field: "focusNode" };
	const fields = { ...columnsOf(command), ...focus };
	if (!row) {
		if ((await countAgendaItems(tx, session.id)) >= mostAgreements) return refuse("too-many-agreements");
		const id = newId();
		await insertAgendaItem(tx, {
			id,
			sessionId: session.id,
			...fields,
			kind: fields.kind ?? "verbeteren",
			updatedAt: now,
		});
		return { ok: true, answer: { item: id, version: "1" }, subject: id, ...changed };
	}
	if (command.version !== undefined && command.version !== row.version) return refuse("changed-meanwhile");
	// What is the same already is no change, after which partners would have to look again.
	const differs = Object.entries(fields).some(([name, value]) => row[name as keyof AgendaItem] !== value);
	const version = differs ? row.version + 1 : row.version;
	const answer = { item: row.id, version: String(version) };
	if (!differs) return { ok: true, answer, subject: row.id };
	await updateAgendaItem(tx, row.id, { ...fields, version, updatedAt: now });
	return { ok: true, answer, subject: row.id, ...changed };
};

/** What a command names that is not there. */
async function wrongReference({
	tx,
	session,
	command,
}: CommandContext<"set-agenda-item">): Promise<Refusal | null> {
	if (command.theme && !(await findTheme(tx, session.id, command.theme))) return refuse("unknown-theme");
	if (command.indicator && !(await knownIndicators(tx, [command.indicator])).has(command.indicator)) {
		return { ok: false, code: "unknown-figure", field: "indicator" };
	}
	if (command.owner) {
		const members = await listMembers(tx, session.id);
		const owner = members.find((member) => member.accountId === command.owner);
		if (!owner || !mayReportAs(owner.role)) return refuse("unknown-account");
	}
	return null;
}

/**
 * The focus point, or goal of one, that a command names; one of the four may be asked for by its number. One that is out of
 * use may only stay.
 */
async function focusOf(
	tx: CommandContext<"set-agenda-item">["tx"],
	{ focusNode, focusPoint }: CommandOf<"set-agenda-item">,
	before: AgendaItem | null,
): Promise<Pick<AgendaItem, "focusNode"> | Record<string, never> | "unknown"> {
	const asked = focusNode === undefined ? focusPoint : focusNode;
	if (asked === undefined) return {};
	if (asked === null) return { focusNode: null };
	const nodes = await listFocusNodes(tx, before?.focusNode ? [before.focusNode] : []);
	const found = typeof asked === "number" ? nodeOfPoint(nodes, asked) : nodes.find(({ id }) => id === asked);
	return found ? { focusNode: found.id } : "unknown";
}

/** The columns that a command sets; what it leaves out is left out here too. */
function columnsOf(command: CommandOf<"set-agenda-item">): Partial<AgendaItem> {
	const { theme, indicator, target, owner, item, version, focusNode, focusPoint, ...texts } = command;
	const { id: _, type: __, ...fields } = texts as typeof texts & { id?: string; type?: string };
	return {
		...withoutUndefined(fields),
		...(theme === undefined ? {} : { themeId: theme }),
		...(indicator === undefined ? {} : { indicatorId: indicator }),
		...(owner === undefined ? {} : { ownerId: owner }),
		...(target === undefined
			? {}
			: {
					targetValue: target?.value ?? null,
					targetDirection: target?.direction ?? null,
					targetYear: target?.year ?? null,
				}),
	};
}

const withoutUndefined = <T extends object>(fields: T) =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]: Exclude<T[K], undefined>;
	};

export const removeAgendaItem: Handler<"remove-agenda-item"> = async ({ tx, session, command, now }) => {
	if (!(await findAgendaItem(tx, session.id, command.item))) return refuse("unknown-agreement");
	await deleteAgendaItem(tx, command.item);
	await updateSession(tx, session.id, { agreementRemovedAt: now });
	return { ok: true, subject: command.item, ...changed };
};

export const moveAgendaItem: Handler<"move-agenda-item"> = async ({ tx, session, command }) => {
	const items = await listAgendaItems(tx, session.id);
	const moved = items.find((item) => item.id === command.item);
	if (!moved) return refuse("unknown-agreement");
	const others = items.filter((item) => item.id !== command.item);
	const ordered = [...others.slice(0, command.position), moved, ...others.slice(command.position)];
	for (const [position, item] of ordered.entries()) {
		if (item.position !== position + 1) await updateAgendaItem(tx, item.id, { position: position + 1 });
	}
	return { ok: true, subject: command.item, ...changed };
};

export const setAbsent: Handler<"set-absent"> = async ({ tx, session, command }) => {
	await updateSession(tx, session.id, { absent: [...new Set(command.absent)] });
	return { ok: true, subject: session.id, notices: changed.notices };
};

/** A partner says yes to the agreements, in the name of an organisation. */
export const confirmAgenda: Handler<"confirm-agenda"> = async (context) => {
	const { tx, actor, session, command, now } = context;
	await upsertConfirmation(tx, {
		sessionId: session.id,
		actor: actorKey(actor),
		organisation: await organisationOf(context),
		remark: command.remark,
		confirmedAt: now,
	});
	return { ok: true, subject: session.id, notices: changed.notices };
};

async function organisationOf({ tx, actor, session }: AnyContext): Promise<string> {
	if (actor.kind === "account") return actor.organisation;
	return (await findParticipant(tx, session.id, actor.id))?.organisation ?? "";
}

/** What the owner of an agreement tells through the year; others who run the evening may do it for them. */
export const reportProgress: Handler<"report-progress"> = async (context) => {
	const { tx, actor, session, resource, command, now } = context;
	const item = await findAgendaItem(tx, session.id, command.item);
	if (!item) return refuse("unknown-agreement");
	if (!mayReportOn(actor, resource, item.ownerId)) return refuse("not-allowed");
	if (needsNote(command.state) && !command.note) {
		return { ok: false, code: "invalid-command", field: "note", reason: "missing" };
	}
	await insertProgressReport(tx, {
		id: newId(),
		itemId: item.id,
		state: command.state,
		note: command.note,
		targetNote: command.targetNote,
		check: command.check ?? null,
		accountId: actor.kind === "account" ? actor.id : null,
		createdAt: now,
	});
	return { ok: true, subject: item.id, notices: [{ topic: "agreements", to: "everybody" }] };
};
