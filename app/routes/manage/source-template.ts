import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerFile } from "#server/exports/answer-file.server.ts";
import { authorise } from "#server/http/requests.server.ts";
import { templateFile } from "#server/readings/template.server.ts";
import { database } from "#server/services.server.ts";

/** The table of a source that is sent out to be filled in. */
export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Response> {
	await authorise(context, "figures.manage", request);
	const format = new URL(request.url).pathname.endsWith(".csv") ? "csv" : "xlsx";
	const id = params.source ?? "";
	return answerFile(context, async () => {
		const file = await templateFile(database(), id, format, new Date());
		return (
			file && { file, audit: { action: "export-template", subject: `source:${id}`, detail: { format } } }
		);
	});
}
