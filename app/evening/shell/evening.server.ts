import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { actorKey, can, type Part, type SessionResource } from "#app/domain/session/authorisation.ts";
import * as paths from "#app/paths.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { countWaiting, type Session } from "#db/queries/sessions.server.ts";
import { runForm } from "#server/commands/run-form-command.server.ts";
import { formFields, openSession } from "#server/http/requests.server.ts";
import { loadBoard } from "#server/realtime/load-board.server.ts";
import { database } from "#server/services.server.ts";
import { sessionSummary } from "./table.server.ts";

/** What every page of a running evening is given. Counts of what waits are for those who moderate. */
export async function loadEvening(
	context: AppLoadContext,
	{ session, resource, part }: { session: Session; resource: SessionResource; part: Part },
) {
	const moderates = can(context.actor, "session.moderate", resource).allowed;
	return {
		session: await sessionSummary(session),
		me: actorKey(context.actor),
		part,
		facilitates: can(context.actor, "session.facilitate", resource).allowed,
		board: await loadBoard(session.id),
		waiting: moderates ? await countWaiting(database(), session.id) : null,
		viewer: viewerOf(context.actor),
	};
}

/**
 * Runs the command that a plain form of an evening's page posts, and shows the page again.
 * @param page its address; who changes the part of the evening goes to the table instead
 */
export async function eveningAction(
	args: { request: Request; params: { id?: string }; context: AppLoadContext },
	page: paths.SessionPath,
) {
	const { request, params, context } = args;
	const { session } = await openSession(context, params.id, "session.read", request);
	const fields = await formFields(request);
	const result = await runForm(context, session.id, fields);
	if (!result.ok) {
		const { message, field, commandId } = result;
		return data({ message, field, commandId, fields }, { status: result.status });
	}
	const next = fields.type === "set-phase" ? paths.session : page;
	return redirect(next(session.id), 303);
}
