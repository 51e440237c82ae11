import { type Actor, mayTakePart } from "#app/domain/session/authorisation.ts";
import { lastEvening } from "#app/domain/session/session-settings.ts";
import { standardMinutes } from "#app/domain/vocabulary.ts";
import type { Db } from "#db/client.ts";
import { isUniqueViolation } from "#db/errors.ts";
import { findAccountNames } from "#db/queries/accounts.server.ts";
import { findPlaceByCode, listOwnWijken } from "#db/queries/areas.server.ts";
import { knownIndicators } from "#db/queries/indicators.server.ts";
import { findSession } from "#db/queries/sessions.server.ts";
import { isId } from "#server/auth/secrets.ts";
import { type By, changeInstallation } from "#server/commands/change-installation.server.ts";
import { type Refusal, refuse } from "#server/commands/command-context.ts";
import { createSession, type NewSession } from "#server/commands/create-session.server.ts";
import { listEarlierSessions } from "#server/outcome/earlier-evenings.server.ts";
import type { EveningDraft, EveningProblem } from "./evening.ts";
import { checkEvening, type EveningFields, minutesOf, readEvening } from "./evening-form.server.ts";

interface Made {
	id: string;
	code: string;
	/** somebody else runs it, and whoever made it has no part in it */
	handedOver: boolean;
}
type NotMade =
	| Refusal
	| { ok: false; code: "invalid-session"; problems: EveningProblem[]; draft: EveningDraft };
export type NewSessionResult = { ok: true; answer: Made } | NotMade;

/**
 * Makes a session out of a form, with the actor as its facilitator. An admin prepares it only, or names the account
 * that runs it as `facilitator`. The form may carry an `id` of its own making:
 * sent twice, it makes one session.
 */
export async function newSession(
	db: Db,
	{ form, ...by }: By & { form: FormData },
): Promise<NewSessionResult> {
	const make = () => makeSession(db, by, form);
	// The same form came in at the same moment, and was first: now it is found.
	return make().catch((error: unknown) => {
		if (isUniqueViolation(error)) return make();
		throw error;
	});
}

function makeSession(db: Db, by: By, form: FormData): Promise<NewSessionResult> {
	return changeInstallation<Made, NotMade>(db, by, "create-session", async (tx, account) => {
		const draft = readEvening(form);
		const checked = checkEvening(draft);
		if (!checked.ok) return { ok: false, code: "invalid-session", problems: checked.problems, draft };
		const { fields } = checked;
		const placeId = await findWijk(tx, fields.place);
		const facilitator = account.role === "admin" ? draft.facilitator : "";
		const problems = await problemsInDatabase(tx, account, fields, placeId);
		if (facilitator && !(await mayFacilitate(tx, facilitator))) {
			problems.push({ field: "facilitator", code: "facilitator-unknown" });
		}
		if (!placeId || problems.length > 0) return { ok: false, code: "invalid-session", problems, draft };

		const given = form.get("id");
		const id = isId(given) ? given : undefined;
		const earlier = id && (await findSession(tx, id));
		if (earlier && earlier.createdBy !== account.id) return refuse("id-used-for-other-content");
		const handedOver = facilitator !== "";
		if (earlier) return { ok: true, answer: { id: earlier.id, code: earlier.code, handedOver }, deed: null };
		const made = await createSession(tx, {
			...toNewSession(fields, placeId),
			id,
			createdBy: account.id,
			facilitator: facilitator || undefined,
		});
		return { ok: true, answer: { ...made, handedOver }, deed: { subject: made.id } };
	});
}

async function mayFacilitate(db: Db, id: string): Promise<boolean> {
	const account = isId(id) ? (await findAccountNames(db, [id])).get(id) : undefined;
	return account !== undefined && mayTakePart(account.role);
}

function toNewSession(fields: EveningFields, placeId: string): Omit<NewSession, "createdBy"> {
	return {
		title: fields.title,
		placeId,
		heldOn: fields.heldOn,
		indicators: fields.indicator,
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
}

/** A wijk of the own gemeente that is in use, by its id or a code that it has or had. */
async function findWijk(db: Db, typed: string): Promise<string | null> {
	const wijken = await listOwnWijken(db);
	const id = wijken.some((wijk) => wijk.id === typed) ? typed : await findPlaceByCode(db, typed);
	return wijken.find((wijk) => wijk.id === id)?.id ?? null;
}

async function problemsInDatabase(
	db: Db,
	actor: Actor,
	fields: EveningFields,
	placeId: string | null,
): Promise<EveningProblem[]> {
	const problems: EveningProblem[] = [];
	if (!placeId) problems.push({ field: "place", code: "place-unknown" });
	const known = await knownIndicators(db, fields.indicator);
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
