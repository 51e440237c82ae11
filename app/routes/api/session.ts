import type { LoaderFunctionArgs } from "@remix-run/node";
import { can } from "#app/domain/session/authorisation.ts";
import { documentEpochs, findSession, toResource } from "#db/queries/sessions.server.ts";
import { isId } from "#server/auth/secrets.ts";
import { refuse } from "#server/commands/command-context.ts";
import { problem } from "#server/http/problem.ts";
import { documentSchemas } from "#server/realtime/upgrade.ts";
import { database } from "#server/services.server.ts";

/** A session as its own people see it, with what a client must name to open its documents. */
export async function loader({ params, context: { actor } }: LoaderFunctionArgs) {
	const session = isId(params.id) ? await findSession(database(), params.id) : null;
	if (!session) return problem(refuse(actor.kind === "anonymous" ? "not-logged-in" : "not-found"));
	const resource = toResource(session);
	const decision = can(actor, "session.know", resource);
	if (!decision.allowed) return problem(refuse(decision.code));
	const epochs = await documentEpochs(database(), session.id);
	return Response.json({
		id: session.id,
		title: session.title,
		phase: session.phase,
		closed: resource.closed,
		...(can(actor, "session.read-code", resource).allowed ? { code: session.code } : {}),
		documents: {
			board: { epoch: epochs.board, schema: documentSchemas.board },
			workbook: { epoch: epochs.workbook, schema: documentSchemas.workbook },
		},
	});
}
