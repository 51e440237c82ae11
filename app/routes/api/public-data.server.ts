import { createHash } from "node:crypto";
import Papa from "papaparse";
import type { z } from "zod";
import { withoutControls } from "#app/domain/control-signs.ts";
import { m } from "#app/words/index.ts";
import { safeText } from "#server/exports/sheets/cell.ts";
import { problemResponse } from "#server/http/problem.ts";

/**
 * Open data: the same for everybody, so every cache may keep it for a minute and ask again with the tag.
 * Answers 304 without a body when the reader already has this version.
 */
export const publicJson = (request: Request, body: unknown, contentType = "application/json"): Response =>
	publicText(request, JSON.stringify(body), contentType);

/** The same for what is a text already. */
export function publicText(request: Request, text: string, contentType: string): Response {
	const tag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
	const headers = {
		"Content-Type": `${contentType}; charset=utf-8`,
		"Cache-Control": "public, max-age=60",
		"Access-Control-Allow-Origin": "*",
		ETag: tag,
	};
	const known = request.headers.get("If-None-Match")?.split(/,\s*/) ?? [];
	if (known.some((one) => one.replace(/^W\//, "") === tag))
		return new Response(null, { status: 304, headers });
	return new Response(text, { headers });
}

/** A table for other tools: commas, a decimal point, its heads also when it is empty. */
export function publicCsv(request: Request, fields: string[], data: object[]): Response {
	const text = Papa.unparse({ fields, data }, { newline: "\r\n" });
	return publicText(request, `${text.trimEnd()}\r\n`, "text/csv");
}

/** The columns in which a table names a source, and what stands in them. */
export const sourceColumns = ["sourceTitle", "sourcePublisher", "sourceUrl"];
export const sourceCells = ({
	title,
	publisher,
	url,
}: {
	title: string;
	publisher: string;
	url: string | null;
}) => ({
	sourceTitle: safeText(title),
	sourcePublisher: safeText(publisher),
	sourceUrl: url,
});

/** Reads the query by its schema; an unknown or wrong parameter is named in a problem instead. */
export function parseQuery<Schema extends z.ZodType>(
	request: Request,
	schema: Schema,
): { query: z.output<Schema> } | { problem: Response } {
	const { searchParams } = new URL(request.url);
	const given = Object.fromEntries([...searchParams].map(([name, value]) => [name, withoutControls(value)]));
	const parsed = schema.safeParse(given);
	if (parsed.success) return { query: parsed.data };
	const [issue] = parsed.error.issues;
	const parameter =
		issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : (issue?.path.join(".") ?? "");
	return {
		problem: problemResponse(400, "invalid-parameter", m.figures_invalid_parameter({ parameter }), {
			parameter,
		}),
	};
}
