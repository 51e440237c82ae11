import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { can } from "#app/domain/session/authorisation.ts";
import { m } from "#app/words/index.ts";
import { listImports } from "#db/queries/imports.server.ts";
import { refuse } from "#server/commands/command-context.ts";
import { problem, problemResponse } from "#server/http/problem.ts";
import { readForm } from "#server/http/requests.server.ts";
import { takeImport } from "#server/imports/take-import.server.ts";
import { database } from "#server/services.server.ts";

/** The most figures in one answer; `figures` says how many there are. */
const mostFigures = 5_000;

/** Reads a file (`file`, and how its columns are read in `mapping`) and keeps what would be published of it as a draft. */
export async function action({ request, context }: ActionFunctionArgs) {
	if (request.method !== "POST") return problemResponse(405, "method-not-allowed", m.error_not_found());
	const taken = await takeImport(database(), context, () => readForm(request), mostFigures);
	if (taken.ok) return Response.json(taken.answer, { status: 201 });
	if (!("refused" in taken)) return problem(taken);
	const { code, message, place } = taken.refused;
	return problemResponse(422, code, message, { place, refused: taken.refused });
}

/** The last deliveries, without their figures. */
export async function loader({ context }: LoaderFunctionArgs) {
	const decision = can(context.actor, "figures.manage");
	if (!decision.allowed) return problem(refuse(decision.code));
	return Response.json({ imports: await listImports(database()) });
}
