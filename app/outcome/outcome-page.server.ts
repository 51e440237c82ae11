import type { AppLoadContext } from "@remix-run/node";
import { isBlank } from "#app/domain/live/rich-text.ts";
import { type Actor, can } from "#app/domain/session/authorisation.ts";
import { countGroups } from "#app/domain/session/present.ts";
import { proposedThemes } from "#db/queries/notes.server.ts";
import { findOutcome, listOutcomes, versionName } from "#db/queries/outcomes.server.ts";
import { type Session, toResource } from "#db/queries/sessions.server.ts";
import { type FormResult, formCommandId, runForm } from "#server/commands/run-form-command.server.ts";
import { listPresent } from "#server/outcome/participants.server.ts";
import { database } from "#server/services.server.ts";
import { adoptionChecks } from "./adoption-checks.server.ts";
import type { AdoptedVersion } from "./outcome-files.tsx";
import type { Adoption, OutcomeDone } from "./outcome-page.tsx";

/** What the page shows around the outcome itself; only the facilitator adopts. */
export async function loadAdoption(
	actor: Actor,
	session: Session,
): Promise<{ versions: AdoptedVersion[]; adoption: Adoption | null }> {
	const rows = await listOutcomes(database(), session.id);
	const versions = rows.map(({ number, adoptedAt }) => ({
		version: versionName(number),
		adoptedAt: adoptedAt.toISOString(),
	}));
	if (!can(actor, "session.facilitate", toResource(session)).allowed) return { versions, adoption: null };
	return {
		versions,
		adoption: {
			checks: session.adoptedAt ? null : await adoptionChecks(database(), session),
			version: versionName(session.adoptedAt ? rows.length - 1 : rows.length),
			closed: session.closedAt !== null,
			notes: session.adoptedAt ? await notesToPutForward(session.id) : [],
			present: session.adoptedAt
				? null
				: {
						id: formCommandId(),
						counts: {
							...countGroups(await listPresent(database(), session)),
							...session.correctedPresent?.counts,
						},
					},
			ids: {
				adopt: formCommandId(),
				"reopen-agenda": formCommandId(),
				"reopen-session": formCommandId(),
			},
		},
	};
}

export const outcomeActions: readonly OutcomeDone[] = [
	"adopt",
	"reopen-agenda",
	"reopen-session",
	"correct-present",
	"propose-notes",
];

/** The adopted themes that are about figures and say something, for the facilitator to put forward beside these. */
async function notesToPutForward(sessionId: string): Promise<Adoption["notes"]> {
	const outcome = await findOutcome(database(), sessionId);
	const putForward = await proposedThemes(database(), sessionId);
	return (outcome?.themes ?? [])
		.filter(({ figures, see, mean }) => figures.length > 0 && !(isBlank(see) && isBlank(mean)))
		.map(({ id, name }) => ({ theme: id, name, id: formCommandId(), putForward: putForward.has(id) }));
}

/** Does what a form of the page asks; null for a form that is not one of the page's. */
export async function changeOutcome(
	context: AppLoadContext,
	sessionId: string,
	fields: Record<string, string>,
): Promise<(FormResult & { type: OutcomeDone }) | null> {
	const type = outcomeActions.find((each) => each === fields.type);
	if (!type) return null;
	return { ...(await runForm(context, sessionId, { ...fields, type })), type };
}
