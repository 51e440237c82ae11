import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { catalogueFile } from "#app/domain/import/catalogue-file.ts";
import { mappingSchema } from "#app/domain/import/mapping.ts";
import { openDatabase } from "#db/client.ts";
import { askHolder, FolderInUseError } from "#db/folder-lock.ts";
import { EnvError, readEnv } from "../process/env.ts";
import { log } from "../process/log.ts";
import { type ToolQuestion, workForTool } from "./answer-tools.server.ts";
import { previewImport, stopImports } from "./preview-import.server.ts";
import { previewJson } from "./preview-json.ts";
import { type ImportOrder, readArguments } from "./read-arguments.ts";
import { starterCatalogue } from "./starter-catalogue.ts";

type Answers = Awaited<ReturnType<typeof workForTool>>;
type AnswerTo<Asked extends keyof Answered> = Extract<Answers, Answered[Asked]>;
interface Answered {
	catalogue: { catalogue: unknown };
	"load-catalogue": { loaded: unknown };
	store: { published: unknown };
}

/** Asks the database itself, or the server that has its folder open. */
async function ask<Asked extends keyof Answered>(
	question: Extract<ToolQuestion, { do: Asked }>,
): Promise<AnswerTo<Asked>> {
	const env = readEnv();
	try {
		const { db, close } = await openDatabase(
			env.DATABASE_URL ? { url: env.DATABASE_URL } : { folder: env.DATA_DIR },
		);
		try {
			return (await workForTool(db, question)) as AnswerTo<Asked>;
		} finally {
			await close();
		}
	} catch (error) {
		if (!(error instanceof FolderInUseError)) throw error;
		const answer = JSON.parse(await askHolder(error.folder, JSON.stringify(question)));
		if ("error" in answer) throw new Error(answer.error);
		return answer;
	}
}

/** Whether there is a database that knows places and indicators of its own. */
function hasDatabase(): boolean {
	const { DATABASE_URL, DATA_DIR } = readEnv();
	return (
		DATABASE_URL !== undefined ||
		existsSync(path.join(DATA_DIR, "pglite")) ||
		existsSync(path.join(DATA_DIR, "in-use.sock"))
	);
}

const fileOf = (name: string) => ({ name: path.basename(name), bytes: readFileSync(name) });

function jsonOf<Shape>(name: string, shape: z.ZodType<Shape>): Shape {
	const read = shape.safeParse(JSON.parse(readFileSync(name, "utf8")));
	if (read.success) return read.data;
	const lines = read.error.issues.slice(0, 5).map((issue) => `${issue.path.join(".")}: ${issue.message}`);
	throw new Error(`${name} cannot be read. ${lines.join("; ")}`);
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}

async function preview(order: Extract<ImportOrder, { do: "preview" }>): Promise<void> {
	const mapping = order.mapping === null ? undefined : jsonOf(order.mapping, mappingSchema);
	const { catalogue, existing } = hasDatabase()
		? await ask({ do: "catalogue" })
		: { catalogue: starterCatalogue(), existing: [] };
	report(previewJson(await previewImport(fileOf(order.file), catalogue, mapping, existing)), order.json);
}

/** In JSON all of it; else what somebody wants to read before they go on. */
function report(answer: ReturnType<typeof previewJson>, isJson: boolean): void {
	if (isJson || answer.refused) {
		say(isJson ? JSON.stringify(answer) : (answer.refused?.message ?? ""));
		return;
	}
	const count = (change: string) => answer.accepted.filter((one) => one.change === change).length;
	say(
		`${answer.accepted.length} figures: ${count("new")} new, ${count("revised")} revised, ${count("same")} the same; ${answer.gone.length} gone.`,
	);
	for (const { cell, message } of answer.problems.slice(0, 50)) say(`${cell ?? "-"}\t${message}`);
	if (answer.problems.length > 50) say(`... ${answer.problems.length - 50} more; --json shows all.`);
}

async function store(order: Extract<ImportOrder, { do: "store" }>): Promise<void> {
	const { name, bytes } = fileOf(order.file);
	const mapping = order.mapping === null ? null : jsonOf(order.mapping, mappingSchema);
	const { source, skipProblems, notes, json } = order;
	const answer = await ask({
		do: "store",
		name,
		content: bytes.toString("base64"),
		mapping,
		source,
		skipProblems,
		notes,
	});
	if (json) say(JSON.stringify({ ...answer.preview, published: answer.published }));
	else report(answer.preview, false);
	if (answer.published && !json) say(`Published as ${answer.published.release}.`);
	if (!answer.published) {
		process.exitCode = 1;
		if (!json && !answer.preview.refused)
			say("Nothing was stored. Mend the file, or add --skip-problems to store what is right.");
	}
}

async function run(args: string[]): Promise<void> {
	log.level = "silent";
	const order = readArguments(args);
	if (order.do === "preview") return preview(order);
	if (order.do === "store") return store(order);
	const { loaded } = await ask({ do: "load-catalogue", catalogue: jsonOf(order.file, catalogueFile) });
	say(`Loaded ${loaded.places} places and ${loaded.indicators} indicators.`);
}

// Whoever reads the answer may have seen enough of it.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

run(process.argv.slice(2))
	.catch((error: Error & { code?: string }) => {
		const isForReader = error.code === undefined || ["ENOENT", "EISDIR", "EACCES"].includes(error.code);
		process.stderr.write(
			`${isForReader || error instanceof EnvError ? error.message : `The database could not be reached (${error.code}).`}\n`,
		);
		process.exitCode = 1;
	})
	.finally(stopImports);
