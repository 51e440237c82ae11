import type { LoaderFunctionArgs } from "@remix-run/node";
import { can } from "#app/domain/session/authorisation.ts";
import { loadShapes } from "#app/evening/shell/table.server.ts";
import * as paths from "#app/paths.ts";
import { findSession, toResource } from "#db/queries/sessions.server.ts";
import { isId } from "#server/auth/secrets.ts";
import { answerFile, noFile } from "#server/exports/answer-file.server.ts";
import { exportOutcome } from "#server/exports/export-outcome.server.ts";
import { exportFormats } from "#server/exports/formats.ts";
import { loadOutcome } from "#server/outcome/load-outcome.server.ts";
import { database } from "#server/services.server.ts";

/** The outcome as a file. Whoever may not have it hears that there is nothing here, logged in or not. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
	const url = new URL(request.url);
	const format = exportFormats.find((each) =>
		url.pathname.endsWith(paths.outcomeFile(params.id ?? "", each)),
	);
	const session = isId(params.id) ? await findSession(database(), params.id) : null;
	const allowed = session && can(context.actor, "outcome.read", toResource(session)).allowed;
	if (!format || !session || !allowed) return noFile();

	return answerFile(context, async () => {
		const outcome = await loadOutcome(session, url.searchParams.get("versie"));
		if (!outcome) return null;
		return {
			file: await exportOutcome(outcome, format, await loadShapes()),
			audit: {
				action: "export-outcome",
				subject: outcome.version ?? "concept",
				detail: { session: session.id, format },
			},
		};
	});
}
