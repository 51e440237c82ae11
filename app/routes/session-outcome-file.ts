import type { LoaderFunctionArgs } from "@remix-run/node";
import { actorKey, can } from "#app/domain/authorisation.ts";
import { m } from "#app/i18n/index.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { findSession, type Session, toResource } from "#db/queries/sessions.server.ts";
import { database } from "#server/context.server.ts";
import { type ExportedFile, exportOutcome } from "#server/exports/export-outcome.server.ts";
import { type ExportFormat, exportFormats } from "#server/exports/formats.ts";
import { loadOutcome } from "#server/outcome/load-outcome.server.ts";
import { oneAtATime } from "#server/outcome/one-at-a-time.ts";
import { loadShapes } from "#server/sessions/table.server.ts";
import { ThreadError } from "#server/work-thread.ts";

/** The outcome as a file. Whoever may not have it hears that there is nothing here, logged in or not. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
	const { actor, address } = context;
	const url = new URL(request.url);
	const format = exportFormats.find((each) => url.pathname.endsWith(`/uitkomst.${each}`));
	const known = /^[0-9a-f-]{36}$/.test(params.id ?? "");
	const session = known ? await findSession(database(), params.id as string) : null;
	const allowed = session && can(actor, "outcome.read", toResource(session)).allowed;
	if (!format || !session || !allowed) return refused(404, m.error_not_found());

	const made = await makeFile(session, format, {
		version: url.searchParams.get("versie"),
		key: context.loginHash ?? actorKey(actor),
	});
	if (made instanceof Response) return made;
	await writeAudit(database(), {
		at: new Date(),
		actor: actorKey(actor),
		action: "export-outcome",
		subject: made.version ?? "concept",
		address,
		result: "ok",
		detail: { session: session.id, format },
	});
	return new Response(new Uint8Array(made.file.body), {
		headers: {
			"Content-Type": made.file.contentType,
			"Content-Disposition": `attachment; filename="${made.file.fileName}"`,
			"Cache-Control": "no-store",
			"X-Content-Type-Options": "nosniff",
		},
	});
}

/** The file with the version that is in it, or why there is none. One person has one file made at a time. */
async function makeFile(
	session: Session,
	format: ExportFormat,
	asked: { version: string | null; key: string },
): Promise<{ file: ExportedFile; version: string | null } | Response> {
	try {
		const making = oneAtATime(asked.key, async () => {
			const outcome = await loadOutcome(session, asked.version);
			if (!outcome) return refused(404, m.error_not_found());
			return { file: await exportOutcome(outcome, format, await loadShapes()), version: outcome.version };
		});
		return making ? await making : refused(429, m.outcome_files_busy());
	} catch (error) {
		if (error instanceof ThreadError) return refused(503, m.outcome_file_failed());
		throw error;
	}
}

const refused = (status: number, text: string) =>
	new Response(text, {
		status,
		headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
	});
