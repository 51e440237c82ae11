import { z } from "zod";

type Io = "input" | "output";

export function toJsonSchema(schema: z.ZodType, io: Io = "output"): object {
	const { $schema: _, ...plain } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
	return plain;
}

export const list = (name: string, item: z.ZodType): z.ZodType => z.object({ [name]: z.array(item) });

/** Something of the open data: for everybody, cacheable, and narrowed by a query. */
export const get = (
	summary: string,
	query: z.ZodObject,
	body: z.ZodType,
	contentType = "application/json",
) => ({
	get: {
		summary,
		parameters: Object.entries(query.shape).map(([name, schema]) => ({
			name,
			in: "query",
			required: false,
			schema: toJsonSchema(schema as z.ZodType, "input"),
		})),
		responses: {
			200: answer(summary, body, contentType),
			304: { description: "Not changed since the version of If-None-Match" },
			400: problem("A parameter is unknown or wrong"),
		},
	},
});

export const answer = (description: string, body: z.ZodType, contentType = "application/json") => ({
	description,
	content: { [contentType]: { schema: toJsonSchema(body) } },
});

/** @param codes the stable ones that it may bear */
export const problem = (description: string, codes: readonly string[] = []) => ({
	description: codes.length > 0 ? `${description}: ${codes.join(", ")}` : description,
	content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

/** The id in an address. */
export const idInPath = [
	{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
];
