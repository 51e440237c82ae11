import type { LoaderFunctionArgs } from "@remix-run/node";
import * as paths from "#app/paths.ts";
import { isId } from "#server/auth/secrets.ts";
import { loadEdition } from "#server/editions/read-edition.server.ts";
import { answerFile, noFile } from "#server/exports/answer-file.server.ts";
import { editionFile, editionFormats } from "#server/exports/reports/edition-file.server.ts";
import { database } from "#server/services.server.ts";

/** An edition that came out, as a file; no login is asked for. */
export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Response> {
	const id = params.edition;
	const { pathname } = new URL(request.url);
	const format = editionFormats.find((each) => isId(id) && pathname === paths.editionFile(id, each));
	if (!isId(id) || !format) return noFile();
	return answerFile(context, async () => {
		const edition = await loadEdition(database(), id, { drafts: false, locale: "nl", now: new Date() });
		if (!edition) return null;
		const audit = { action: "export-edition", subject: `edition:${id}`, detail: { format } };
		return { file: await editionFile(edition, format), audit };
	});
}
