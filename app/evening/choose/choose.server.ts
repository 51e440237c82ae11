import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { unlessFew } from "#app/domain/figure/head-counts.ts";
import {
	type Actor,
	actorKey,
	can,
	isConfirmed,
	type Part,
	type SessionResource,
	waitsAtTheDoor,
} from "#app/domain/session/authorisation.ts";
import { shownGroup } from "#app/domain/session/shown-group.ts";
import { participantRoles } from "#app/domain/vocabulary.ts";
import * as paths from "#app/paths.ts";
import { findAccountNames } from "#db/queries/accounts.server.ts";
import {
	countByRole,
	findParticipant,
	listParticipants,
	type Participant,
} from "#db/queries/participants.server.ts";
import { findMember, listMembers, type Member, type Session } from "#db/queries/sessions.server.ts";
import { listOwnChoices } from "#db/queries/themes.server.ts";
import { countVoters, listTallies, votesOf } from "#db/queries/votes.server.ts";
import { runForm } from "#server/commands/run-form-command.server.ts";
import { formFields, openSession } from "#server/http/requests.server.ts";
import { countElectorate } from "#server/outcome/participants.server.ts";
import { database } from "#server/services.server.ts";
import { eveningAction } from "../shell/evening.server.ts";
import type { Choice, Desk, Turnout } from "./choice.ts";

/** Everything of the votes that this person may know: their own always, counts of others once they are shown. */
export async function loadChoice(
	actor: Actor,
	{ session, resource, part }: { session: Session; resource: SessionResource; part: Part },
): Promise<Choice> {
	const moderates = can(actor, "session.moderate", resource).allowed;
	const shown = session.votes === "shown";
	return {
		ballot: moderates ? null : await ballotOf(actor, session, part),
		turnout: moderates || shown ? await turnoutOf(session) : null,
		desk: can(actor, "session.facilitate", resource).allowed ? await deskOf(session) : null,
	};
}

async function ballotOf(actor: Actor, session: Session, part: Part): Promise<Choice["ballot"]> {
	const { id, voteRound: round } = session;
	const find = actor.kind === "participant" ? findParticipant : findMember;
	const row = actor.kind === "anonymous" ? null : await find(database(), id, actor.id);
	const late = row !== null && waitsAtTheDoor(row, session);
	return {
		round,
		votes: await votesOf(database(), id, round, actorKey(actor)),
		waits: part === "unconfirmed-partner" ? "for-confirmation" : late ? "for-admission" : null,
	};
}

/** How many people voted, of those who may. */
export async function turnoutOf(session: Session): Promise<Turnout> {
	const db = database();
	const tallies = await listTallies(db, session.id, session.voteRound);
	return {
		voters: unlessFew(await countVoters(db, session.id, session.voteRound)),
		people: unlessFew(await countElectorate(db, session)),
		stickers: session.votes === "shown" ? tallies.reduce((sum, { stickers }) => sum + stickers, 0) : null,
	};
}

async function deskOf(session: Session): Promise<Desk> {
	const db = database();
	const tallies = await listTallies(db, session.id, session.voteRound);
	const choices = await listOwnChoices(db, session.id);
	const present = await countByRole(db, session.id);
	const nameable = new Set([
		...participantRoles.map((role) => shownGroup(role, present)),
		...choices.map(({ group }) => group),
	]);
	return {
		tallies: Object.fromEntries(tallies.map(({ themeId, stickers }) => [themeId, stickers])),
		groups: [...nameable].map((group) => ({
			group,
			theme: choices.find((choice) => choice.group === group)?.themeId ?? null,
		})),
		late: session.votes === "none" ? [] : await lateJoiners(session),
	};
}

async function lateJoiners(session: Session): Promise<Desk["late"]> {
	const db = database();
	const waits = (row: Participant | Member) => waitsAtTheDoor(row, session);
	const participants = (await listParticipants(db, session.id)).filter(isConfirmed).filter(waits);
	const members = (await listMembers(db, session.id)).filter(({ role }) => role === "partner").filter(waits);
	const accounts = await findAccountNames(
		db,
		members.map(({ accountId }) => accountId),
	);
	return [
		...participants.map(({ id, nickname, role }) => ({ joined: { participant: id }, name: nickname, role })),
		...members.map(({ accountId }) => ({
			joined: { account: accountId },
			name: accounts.get(accountId)?.name ?? "",
			role: "partner" as const,
		})),
	];
}

/** Runs the command of a form on this page; the form with stickers changes every theme of which the count changed. */
export async function choiceAction(args: ActionFunctionArgs) {
	const fields = await formFields(args.request.clone());
	return fields.type === "set-tallies" ? saveTallies(args, fields) : eveningAction(args, paths.choose);
}

async function saveTallies({ request, params, context }: ActionFunctionArgs, fields: Record<string, string>) {
	const { session } = await openSession(context, params.id, "session.facilitate", request);
	const typed = Object.entries(fields).flatMap(([name, value]) => {
		const theme = /^stickers\.(.+)$/.exec(name)?.[1];
		return theme && value !== fields[`before.${theme}`] ? [{ theme, stickers: value.trim() || "0" }] : [];
	});
	for (const { theme, stickers } of typed) {
		const result = await runForm(context, session.id, { type: "set-tally", theme, stickers });
		if (result.ok) continue;
		const { message, commandId, status } = result;
		return data({ message, field: `stickers.${theme}`, commandId, fields }, { status });
	}
	return redirect(paths.choose(session.id), 303);
}
