import type { LoaderFunctionArgs } from "@remix-run/node";
import { actorKey } from "#app/domain/authorisation.ts";
import { m } from "#app/i18n/index.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { database } from "#server/context.server.ts";
import { oneAtATime } from "#server/outcome/one-at-a-time.ts";
import { type OverviewFile, overviewFile, overviewFiles } from "#server/overview/overview-file.server.ts";
import { yearOf } from "#server/overview/year-of.server.ts";
import { authorise } from "#server/requests.server.ts";
import { ThreadError } from "#server/work-thread.ts";

/** A report over the wijken as a file. One person has one file made at a time. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
	await authorise(context, "overview.read", request);
	const { actor, address, loginHash } = context;
	const { pathname } = new URL(request.url);
	const file = overviewFiles.find((each) => pathname.endsWith(`/overzicht/${each}`));
	if (!file) return refused(404, m.error_not_found());
	const now = new Date();
	const year = await yearOf(database(), request, now);
	const made = await makeFile(file, year, now, loginHash ?? actorKey(actor));
	if (made instanceof Response) return made;
	await writeAudit(database(), {
		at: now,
		actor: actorKey(actor),
		action: "export-overview",
		subject: String(year),
		address,
		result: "ok",
		detail: { file },
	});
	return new Response(new Uint8Array(made.body), {
		headers: {
			"Content-Type": made.contentType,
			"Content-Disposition": `attachment; filename="${made.fileName}"`,
			"Cache-Control": "no-store",
			"X-Content-Type-Options": "nosniff",
		},
	});
}

async function makeFile(file: OverviewFile, year: number, now: Date, key: string) {
	try {
		const making = oneAtATime(key, () => overviewFile(database(), file, year, now));
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
