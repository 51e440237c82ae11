import type { LoaderFunctionArgs } from "@remix-run/node";
import { can } from "#app/domain/authorisation.ts";
import { findSessionResource } from "#db/queries/sessions.server.ts";
import { isId } from "#server/auth/secrets.ts";
import { refuse } from "#server/commands/command-context.ts";
import { services } from "#server/context.server.ts";
import { problem } from "#server/problem.ts";
import { documentSchemas } from "#server/realtime/upgrade.ts";

/**
 * A live document as it is now, or was a second ago, as one compressed Yjs update: a socket with the same epoch brings
 * what came after it. `schema` is the one that the client can read.
 */
export async function loader({ request, params, context: { actor } }: LoaderFunctionArgs) {
	const { id, kind } = params;
	const { db, hub } = services();
	if (actor.kind === "anonymous") return problem(refuse("not-logged-in"));
	if (!isId(id) || (kind !== "board" && kind !== "workbook")) return problem(refuse("not-found"));
	const session = await findSessionResource(db, id);
	if (!session) return problem(refuse("not-found"));
	const decision = can(actor, `${kind}.read`, session);
	if (!decision.allowed) return problem(refuse(decision.code));
	const schema = new URL(request.url).searchParams.get("schema");
	if (schema !== String(documentSchemas[kind])) return problem(refuse("other-schema"));
	const room = await hub.room(id, kind);
	if (!room) return problem(refuse("not-found"));
	const { epoch, gzipped } = await room.state();
	return new Response(Buffer.from(gzipped), {
		headers: {
			"Content-Type": "application/octet-stream",
			"Content-Encoding": "gzip",
			"Cache-Control": "no-store",
			"Document-Epoch": String(epoch),
		},
	});
}
