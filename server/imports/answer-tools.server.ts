import { z } from "zod";
import { catalogueFile } from "#app/domain/import/catalogue-file.ts";
import { mappingSchema } from "#app/domain/import/mapping.ts";
import { explainPublishRefusal } from "#app/words/import-text.ts";
import { m } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { existingFigures } from "#db/queries/imports.server.ts";
import { sourceRules } from "#db/queries/register.server.ts";
import { log } from "../process/log.ts";
import { loadCatalogue } from "./load-catalogue.server.ts";
import { loadCatalogueFile } from "./load-catalogue-file.server.ts";
import { previewImport } from "./preview-import.server.ts";
import { previewJson } from "./preview-json.ts";
import { storeAndPublish } from "./publish-import.server.ts";

/** What a tool asks of whoever holds the database. */
export const toolQuestion = z.discriminatedUnion("do", [
	z.object({ do: z.literal("catalogue") }),
	z.object({ do: z.literal("load-catalogue"), catalogue: catalogueFile }),
	z.object({
		do: z.literal("store"),
		name: z.string(),
		/** in base64 */
		content: z.string(),
		mapping: mappingSchema.nullable(),
		source: z.string().nullable(),
		/** stores what is right of a file in which something is wrong */
		skipProblems: z.boolean(),
		/** publishes the remarks beside figures too */
		notes: z.boolean().default(false),
	}),
]);
export type ToolQuestion = z.infer<typeof toolQuestion>;

/**
 * Does what a tool on this machine asks. Who reaches it can read the database itself, so there is no login to ask for;
 * what is changed leaves a line in the audit log all the same.
 */
export async function workForTool(db: Db, question: ToolQuestion) {
	switch (question.do) {
		case "catalogue":
			return { catalogue: await loadCatalogue(db), existing: await existingFigures(db) };
		case "load-catalogue": {
			const loaded = await loadCatalogueFile(db, question.catalogue);
			await writeAudit(db, { actor: "tool:import", action: "load-catalogue", result: "ok", detail: loaded });
			return { loaded };
		}
		case "store":
			return store(db, question);
	}
}

async function store(
	db: Db,
	{ name, content, mapping, source, skipProblems, notes }: Extract<ToolQuestion, { do: "store" }>,
) {
	const file = { name, bytes: Buffer.from(content, "base64") };
	const rules = source === null ? null : await sourceRules(db, source);
	if (source && rules === null) throw new ToolError(m.import_error_unknown_source());
	const preview = await previewImport(
		file,
		await loadCatalogue(db),
		mapping ?? undefined,
		await existingFigures(db),
		rules,
	);
	const json = previewJson(preview);
	const isWrong = preview.problems.some(({ severity }) => severity === "error");
	if (json.refused || (isWrong && !skipProblems)) return { preview: json, published: null };
	const done = await storeAndPublish(db, file, preview, { source, notes, notesRead: skipProblems });
	if (!done.ok) throw new ToolError(explainPublishRefusal(done.code));
	const { release, figures, targets } = done.answer;
	await writeAudit(db, {
		actor: "tool:import",
		action: "publish-import",
		subject: release,
		result: "ok",
		detail: { figures, targets },
	});
	return { preview: json, published: done.answer };
}

/** Something that the person at the tool can mend; its message says what. */
class ToolError extends Error {
	override name = "ToolError";
}

/** The same as text, for the socket of the data folder. */
export async function answerTools(db: Db, question: string): Promise<string> {
	try {
		const read = toolQuestion.safeParse(JSON.parse(question));
		if (!read.success) throw new ToolError("This tool is of another version than the server");
		return JSON.stringify(await workForTool(db, read.data));
	} catch (error) {
		if (!(error instanceof ToolError)) log.error({ err: error }, "a tool was not answered");
		return JSON.stringify({ error: error instanceof Error ? error.message : "unknown" });
	}
}
