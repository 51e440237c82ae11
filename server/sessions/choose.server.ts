import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { Choice, Desk, Turnout } from "#app/choose/choice.ts";
import {
	type Actor,
	actorKey,
	can,
	isConfirmed,
	type Part,
	type SessionResource,
	waitsAtTheDoor,
} from "#app/domain/authorisation.ts";
import { commandFromForm } from "#app/domain/form-commands.ts";
import { shownGroup } from "#app/domain/shown-group.ts";
import { participantRoles, smallestGroup } from "#app/domain/vocabulary.ts";
import { countByRole, findParticipant, listParticipants } from "#db/queries/participants.server.ts";
import type { Session } from "#db/queries/sessions.server.ts";
import { listOwnChoices } from "#db/queries/themes.server.ts";
import { countVoters, listTallies, votesOf } from "#db/queries/votes.server.ts";
import { database } from "../context.server.ts";
import { listAttendants } from "../outcome/participants.server.ts";
import { formFields, openSession } from "../requests.server.ts";
import { eveningAction } from "./evening.server.ts";
import { formCommandId, runFormCommand } from "./run-form-command.server.ts";

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
	const row = actor.kind === "participant" ? await findParticipant(database(), id, actor.id) : null;
	const late = row !== null && waitsAtTheDoor(row, session);
	return {
		round,
		votes: await votesOf(database(), id, round, actorKey(actor)),
		waits: part === "unconfirmed-partner" ? "for-confirmation" : late ? "for-admission" : null,
	};
}

/** How many people voted, of those who may: who runs the evening does not vote. */
export async function turnoutOf(session: Session): Promise<Turnout> {
	const db = database();
	const voting = (await listAttendants(db, session.id)).filter(
		({ part }) => part === null || part === "partner",
	);
	const tallies = await listTallies(db, session.id, session.voteRound);
	return {
		voters: unlessFew(await countVoters(db, session.id, session.voteRound)),
		people: unlessFew(voting.length),
		stickers: session.votes === "shown" ? tallies.reduce((sum, { stickers }) => sum + stickers, 0) : null,
	};
}

const unlessFew = (people: number): number | null => (people < smallestGroup ? null : people);

async function deskOf(session: Session): Promise<Desk> {
	const db = database();
	const tallies = await listTallies(db, session.id, session.voteRound);
	const choices = await listOwnChoices(db, session.id);
	const present = await countByRole(db, session.id);
	const nameable = new Set([
		...participantRoles.map((role) => shownGroup(role, present)),
		...choices.map(({ group }) => group),
	]);
	const people = session.votes === "none" ? [] : await listParticipants(db, session.id);
	return {
		tallies: Object.fromEntries(tallies.map(({ themeId, stickers }) => [themeId, stickers])),
		groups: [...nameable].map((group) => ({
			group,
			theme: choices.find((choice) => choice.group === group)?.themeId ?? null,
		})),
		late: people
			.filter((row) => isConfirmed(row) && waitsAtTheDoor(row, session))
			.map(({ id, nickname, role }) => ({ id, name: nickname, role })),
	};
}

/** Runs the command of a form on this page; the form with stickers changes every theme of which the count changed. */
export async function choiceAction(args: ActionFunctionArgs) {
	const fields = await formFields(args.request.clone());
	return fields.type === "set-tallies" ? saveTallies(args, fields) : eveningAction(args, "kiezen");
}

async function saveTallies({ request, params, context }: ActionFunctionArgs, fields: Record<string, string>) {
	const { session } = await openSession(context, params.id, "session.facilitate", request);
	const typed = Object.entries(fields).flatMap(([name, value]) => {
		const theme = /^stickers\.(.+)$/.exec(name)?.[1];
		return theme && value !== fields[`before.${theme}`] ? [{ theme, stickers: value.trim() || "0" }] : [];
	});
	for (const { theme, stickers } of typed) {
		const command = commandFromForm({ type: "set-tally", theme, stickers }, formCommandId());
		const result = await runFormCommand(context, session.id, command);
		if (result.ok) continue;
		const { message, commandId, status } = result;
		return data({ message, field: `stickers.${theme}`, commandId, fields }, { status });
	}
	return redirect(`/sessies/${session.id}/kiezen`, 303);
}
