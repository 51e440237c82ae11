import type { LoaderFunctionArgs } from "@remix-run/node";
import * as paths from "#app/paths.ts";
import { answerFile, noFile } from "#server/exports/answer-file.server.ts";
import { overviewFile, overviewFiles } from "#server/exports/reports/overview-file.server.ts";
import { authorise } from "#server/http/requests.server.ts";
import { yearsOf } from "#server/overview/years-of.server.ts";
import { database } from "#server/services.server.ts";

/** A report over the wijken as a file. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
	await authorise(context, "overview.read", request);
	const { pathname } = new URL(request.url);
	const name = overviewFiles.find((each) => pathname.endsWith(paths.overviewFile(each)));
	if (!name) return noFile();
	const now = new Date();
	const { year } = await yearsOf(database(), request, now);
	return answerFile(context, async () => ({
		file: await overviewFile(database(), name, year, now),
		audit: { action: "export-overview", subject: String(year), detail: { file: name } },
	}));
}
