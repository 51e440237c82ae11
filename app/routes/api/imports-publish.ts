import type { ActionFunctionArgs } from "@remix-run/node";
import { explainPublishRefusal } from "#app/words/import-text.ts";
import { m } from "#app/words/index.ts";
import { isId } from "#server/auth/secrets.ts";
import { problem, problemResponse } from "#server/http/problem.ts";
import { type NoImport, publishImport } from "#server/imports/publish-import.server.ts";
import { refuseDelivery } from "#server/imports/refuse-delivery.server.ts";
import { database } from "#server/services.server.ts";
import { statuses, wish } from "./publish-answers.server.ts";

/** Publishes the draft of an import: now, at a moment, or (with null) for the evenings that it is shown to. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	if (request.method !== "POST") return problemResponse(405, "method-not-allowed", m.error_not_found());
	const refusal = await refuseDelivery(database(), context, "publish-import");
	if (refusal) return problem(refusal);
	const read = wish.safeParse(await bodyOf(request));
	if (!read.success) {
		const field = read.error.issues[0]?.path.join(".") || "JSON";
		return problemResponse(422, "invalid", m.error_invalid({ field }), { field });
	}
	if (!isId(params.id)) return problemResponse(404, "not-found", m.error_not_found());
	const { publicFrom, ...rest } = read.data;
	const from = publicFrom === undefined || publicFrom === null ? publicFrom : new Date(publicFrom);
	const done = await publishImport(database(), context, params.id, {
		...rest,
		...(from === undefined ? {} : { publicFrom: from }),
	});
	if (done.ok) return Response.json(done.answer);
	if (!isNoImport(done)) return problem(done);
	const { code, cells } = done;
	return problemResponse(statuses[code], code, explainPublishRefusal(code), cells && { cells });
}

const isNoImport = (done: { code: string }): done is NoImport => Object.hasOwn(statuses, done.code);

/** A body is not needed: nothing said publishes now. */
async function bodyOf(request: Request): Promise<unknown> {
	const text = await request.text();
	if (text.trim() === "") return {};
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

export function loader() {
	return problemResponse(405, "method-not-allowed", m.error_not_found());
}
