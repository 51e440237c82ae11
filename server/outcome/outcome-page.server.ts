import type { AppLoadContext } from "@remix-run/node";
import { type Actor, can } from "#app/domain/authorisation.ts";
import type { AdoptionPanelProps } from "#app/outcome/adoption-panel.tsx";
import type { AdoptedVersion } from "#app/outcome/outcome-files.tsx";
import type { OutcomeDone } from "#app/outcome/outcome-page.tsx";
import { listOutcomes, versionName } from "#db/queries/outcomes.server.ts";
import { type Session, toResource } from "#db/queries/sessions.server.ts";
import { database } from "../context.server.ts";
import { type FormResult, formCommandId, runFormCommand } from "../sessions/run-form-command.server.ts";
import { adoptionChecks } from "./adoption-checks.server.ts";

/** What the page shows around the outcome itself; only the facilitator adopts. */
export async function loadAdoption(
	actor: Actor,
	session: Session,
): Promise<{ versions: AdoptedVersion[]; adoption: Omit<AdoptionPanelProps, "sessionId"> | null }> {
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
			ids: {
				adopt: formCommandId(),
				"reopen-agenda": formCommandId(),
				"reopen-session": formCommandId(),
			},
		},
	};
}

export const outcomeActions: readonly OutcomeDone[] = ["adopt", "reopen-agenda", "reopen-session"];

/** Does what a form of the page asks; null for a form that is not one of the page's. */
export async function changeOutcome(
	context: AppLoadContext,
	sessionId: string,
	fields: Record<string, string>,
): Promise<(FormResult & { type: OutcomeDone }) | null> {
	const type = outcomeActions.find((each) => each === fields.type);
	if (!type) return null;
	const result = await runFormCommand(context, sessionId, { id: fields.id || formCommandId(), type });
	return { ...result, type };
}
