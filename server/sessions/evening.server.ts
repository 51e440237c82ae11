import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { can, type Part, type SessionResource } from "#app/domain/authorisation.ts";
import { commandFromForm } from "#app/domain/form-commands.ts";
import { countWaiting, type Session } from "#db/queries/sessions.server.ts";
import { database } from "../context.server.ts";
import { formFields, openSession } from "../requests.server.ts";
import { viewerOf } from "../viewer.server.ts";
import { loadBoard } from "./load-board.server.ts";
import { formCommandId, runFormCommand } from "./run-form-command.server.ts";
import { sessionSummary } from "./table.server.ts";

/** What every page of a running evening is given. Counts of what waits are for those who moderate. */
export async function loadEvening(
	context: AppLoadContext,
	{ session, resource, part }: { session: Session; resource: SessionResource; part: Part },
) {
	const moderates = can(context.actor, "session.moderate", resource).allowed;
	return {
		session: await sessionSummary(session),
		part,
		facilitates: can(context.actor, "session.facilitate", resource).allowed,
		board: await loadBoard(session.id),
		waiting: moderates ? await countWaiting(database(), session.id) : null,
		viewer: viewerOf(context.actor),
	};
}

/**
 * Runs the command that a plain form of an evening's page posts, and shows the page again.
 * @param page the last part of its address; who changes the part of the evening goes there instead
 */
export async function eveningAction(
	args: { request: Request; params: { id?: string }; context: AppLoadContext },
	page: string,
) {
	const { request, params, context } = args;
	const { session } = await openSession(context, params.id, "session.read", request);
	const fields = await formFields(request);
	const result = await runFormCommand(context, session.id, commandFromForm(fields, formCommandId()));
	if (!result.ok) {
		const { message, field, commandId } = result;
		return data({ message, field, commandId, fields }, { status: result.status });
	}
	const root = `/sessies/${session.id}`;
	return redirect(page && fields.type !== "set-phase" ? `${root}/${page}` : root, 303);
}
