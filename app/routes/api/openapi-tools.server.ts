import { z } from "zod";
import { mappingSchema } from "#app/domain/import/mapping.ts";
import { refusalCodes } from "#app/domain/import/preview.ts";
import { answer, idInPath, problem, toJsonSchema } from "./openapi-parts.ts";
import { statuses, wish } from "./publish-answers.server.ts";

const refusedLogin = {
	401: problem("Nobody is logged in", ["not-logged-in"]),
	403: problem("This login may not", ["not-allowed"]),
};
const object = z.looseObject({});
const epoch = z.object({ epoch: z.number().int(), schema: z.number().int() });

const imported = z.looseObject({
	id: z.string(),
	state: z.literal("draft"),
	figures: z.number().int().describe("how many were read, all of which are kept"),
	accepted: z.array(object).describe("the first 5,000 of them, with the cell that each stands in"),
	problems: z.array(
		z.looseObject({
			row: z.number().int().nullable(),
			column: z.string().nullable(),
			cell: z.string().nullable(),
			code: z.string(),
			severity: z.enum(["error", "warning"]),
			message: z.string(),
		}),
	),
	unknownWords: z.array(object),
	mapping: object.nullable().describe("how it was read; corrected, it may be sent with the file again"),
});

/** Why publishing is refused, by status. */
const refusals = Object.fromEntries(
	[...new Set(Object.values(statuses))].map((status) => [
		status,
		problem(
			"Not published",
			Object.entries(statuses).flatMap(([code, one]) => (one === status ? [code] : [])),
		),
	]),
);

/** What is no open data: for those who are logged in, and descriptions. */
export const toolPaths = {
	"/imports": {
		get: {
			summary: "The last deliveries, without their figures (data manager)",
			responses: { 200: answer("Deliveries", z.object({ imports: z.array(object) })), ...refusedLogin },
		},
		post: {
			summary: "Reads a file of figures and keeps what would be published as a draft (data manager)",
			requestBody: {
				required: true,
				content: {
					"multipart/form-data": {
						schema: {
							type: "object",
							properties: {
								file: { type: "string", format: "binary", description: "CSV, TSV, XLSX, XLS or ODS" },
								pasted: { type: "string", description: "cells, in the place of a file" },
								source: { type: "string", description: "id of a source, whose newest reading is tried" },
								mapping: { type: "string", description: "JSON as #/components/schemas/Mapping" },
							},
						},
						encoding: { mapping: { contentType: "application/json" } },
					},
				},
			},
			responses: {
				201: answer("The draft", imported),
				...refusedLogin,
				422: problem("Nothing was read, and nothing is kept", ["invalid-command", ...refusalCodes]),
			},
		},
	},
	"/imports/{id}/publish": {
		post: {
			summary: "Publishes a draft: now, at a moment, or under embargo for evenings (data manager)",
			parameters: idInPath,
			requestBody: {
				required: false,
				content: { "application/json": { schema: toJsonSchema(wish, "input") } },
			},
			responses: {
				200: answer(
					"Published",
					z.object({ release: z.string(), figures: z.number().int(), targets: z.number().int() }),
				),
				...refusedLogin,
				...refusals,
			},
		},
	},
	"/me": {
		get: {
			summary: "Whom the login of this request belongs to",
			responses: {
				200: answer(
					"Who",
					z.object({ kind: z.string(), id: z.string().nullable(), role: z.string().nullable() }),
				),
			},
		},
	},
	"/sessions": {
		post: {
			summary: "Makes a session",
			requestBody: {
				required: true,
				content: { "application/x-www-form-urlencoded": { schema: { type: "object" } } },
			},
			responses: {
				200: answer("The session", z.object({ session: z.string(), code: z.string() })),
				...refusedLogin,
				422: problem("Something is not filled in well"),
			},
		},
	},
	"/sessions/{id}": {
		get: {
			summary: "A session as its own people see it; commands and documents: docs/protocol.md",
			parameters: idInPath,
			responses: {
				200: answer(
					"The session",
					z.looseObject({
						id: z.string(),
						title: z.string(),
						phase: z.string(),
						documents: z.object({ board: epoch, workbook: epoch }),
					}),
				),
				401: refusedLogin[401],
				404: problem("There is none, or it is not for this login", ["not-found"]),
			},
		},
	},
	"/commands.schema.json": described("JSON Schemas of the commands of a session"),
	"/outcome.schema.json": described("JSON Schema of what an evening led to"),
	"/openapi.json": described("This description", "application/json"),
};

/** How a mapping is given; in a form it is a text. */
export const mappingJson = toJsonSchema(mappingSchema, "input");

function described(summary: string, contentType = "application/schema+json") {
	return { get: { summary, responses: { 200: answer(summary, object, contentType) } } };
}
