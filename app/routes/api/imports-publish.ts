import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { m } from "#app/words/index.ts";
import { isId } from "#server/auth/secrets.ts";
import { problem, problemResponse } from "#server/http/problem.ts";
import { publishImport } from "#server/imports/publish-import.server.ts";
import { database } from "#server/services.server.ts";

const wish = z.object({
	source: z.string().max(40).optional(),
	label: z.string().max(120).optional(),
	notes: z.boolean().optional(),
	publicFrom: z.iso.datetime({ offset: true }).nullable().optional(),
});

const texts = {
	"not-found": m.error_not_found,
	"already-published": m.import_error_already_published,
	"nothing-to-publish": m.import_error_nothing_to_publish,
	"unknown-source": m.import_error_unknown_source,
};

/** Publishes the draft of an import: now, at a moment, or (with null) for the evenings that it is shown to. */
export async function action({ request, params, context }: ActionFunctionArgs) {
	if (request.method !== "POST") return problemResponse(405, "method-not-allowed", m.error_not_found());
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
	if (done.code in texts) {
		const code = done.code as keyof typeof texts;
		return problemResponse(
			code === "not-found" ? 404 : code === "unknown-source" ? 422 : 409,
			code,
			texts[code](),
		);
	}
	return problem(done as Parameters<typeof problem>[0]);
}

/** A body is not needed: nothing said publishes now. */
async function bodyOf(request: Request): Promise<unknown> {
	const text = await request.text();
	if (text.trim() === "") return {};
	if (request.headers.get("Content-Type")?.startsWith("application/x-www-form-urlencoded"))
		return Object.fromEntries(new URLSearchParams(text));
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

export function loader() {
	return problemResponse(405, "method-not-allowed", m.error_not_found());
}
