import { type Actor, can } from "#app/domain/authorisation.ts";
import { lastEvening } from "#app/domain/session-settings.ts";
import { standardMinutes } from "#app/domain/vocabulary.ts";
import type { EveningDraft, EveningProblem } from "#app/prepare/evening.ts";
import type { Db } from "#db/client.ts";
import { isUniqueViolation } from "#db/errors.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { findPlaceByCode, listIndicators, listPlaces } from "#db/queries/figures.server.ts";
import { findSession } from "#db/queries/sessions.server.ts";
import { isId } from "../auth/secrets.ts";
import { type Refusal, refuse } from "../commands/command-context.ts";
import { createSession, type NewSession } from "./create-session.server.ts";
import { listEarlierSessions } from "./evening-choices.server.ts";
import { checkEvening, type EveningFields, minutesOf, readEvening } from "./evening-form.server.ts";

export type NewSessionResult =
	| { ok: true; id: string; code: string }
	| Refusal
	| { ok: false; code: "invalid-session"; problems: EveningProblem[]; draft: EveningDraft };

/**
 * Makes a session out of a form, with the actor as its facilitator. The form may carry an `id` of its own making:
 * sent twice, it makes one session.
 */
export async function newSession(
	db: Db,
	request: { actor: Actor; form: FormData; address: string },
): Promise<NewSessionResult> {
	const { actor, form } = request;
	const decision = can(actor, "session.create");
	if (!decision.allowed) return refuse(decision.code);
	if (actor.kind !== "account") return refuse("not-allowed");

	const draft = readEvening(form);
	const checked = checkEvening(draft);
	if (!checked.ok) return { ok: false, code: "invalid-session", problems: checked.problems, draft };
	const { fields } = checked;
	const placeId = await findWijk(db, fields.place);
	const problems = await problemsInDatabase(db, actor, fields, placeId);
	if (!placeId || problems.length > 0) return { ok: false, code: "invalid-session", problems, draft };

	const id = form.get("id");
	const input: NewSession = {
		id: isId(id) ? id : undefined,
		title: fields.title,
		placeId,
		heldOn: fields.heldOn,
		indicators: fields.indicator,
		createdBy: actor.id,
		previousId: fields.previous || null,
		settings: {
			moderated: fields.moderated,
			followMe: fields.followMe,
			safetyContact: fields.safetyContact,
			votesEach: fields.votesEach,
			startsAt: fields.startsAt,
			venue: fields.venue,
		},
		minutes: { ...standardMinutes, ...minutesOf(fields) },
	};
	try {
		return await db.transaction(async (tx) => {
			const made = await createSession(tx, input);
			await writeAudit(tx, {
				actor: `account:${actor.id}`,
				action: "create-session",
				subject: made.id,
				address: request.address,
				result: "ok",
			});
			return { ok: true as const, ...made };
		});
	} catch (error) {
		const earlier = input.id && isUniqueViolation(error) ? await findSession(db, input.id) : null;
		if (!earlier) throw error;
		if (earlier.createdBy !== actor.id) return refuse("id-used-for-other-content");
		return { ok: true, id: earlier.id, code: earlier.code };
	}
}

/** @returns the id of a wijk, given by its id or a CBS code of whichever year; null for every other place */
async function findWijk(db: Db, typed: string): Promise<string | null> {
	const places = await listPlaces(db);
	const id = places.some((place) => place.id === typed) ? typed : await findPlaceByCode(db, typed);
	return places.find((place) => place.id === id && place.level === "wijk")?.id ?? null;
}

async function problemsInDatabase(
	db: Db,
	actor: Actor,
	fields: EveningFields,
	placeId: string | null,
): Promise<EveningProblem[]> {
	const problems: EveningProblem[] = [];
	if (!placeId) problems.push({ field: "place", code: "place-unknown" });
	const known = new Set((await listIndicators(db)).map((one) => one.id));
	if (fields.indicator.some((id) => !known.has(id))) {
		problems.push({ field: "indicator", code: "indicator-unknown" });
	}
	if (fields.previous) {
		const earlier = await listEarlierSessions(db, actor, lastEvening);
		const previous = earlier.find((one) => one.id === fields.previous);
		// An evening that this actor may not look back at and one that does not exist look the same.
		if (!previous) problems.push({ field: "previous", code: "previous-unknown" });
		else if (placeId && previous.placeId !== placeId)
			problems.push({ field: "previous", code: "previous-other-wijk" });
	}
	return problems;
}
