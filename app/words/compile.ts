import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { type Messages, problemsOf } from "./message-problems.ts";
import settings from "./project.inlang/settings.json";

const folder = "app/words";

/** The options of the one message compilation; the build and the tests use the same generated functions. */
async function compileMessages(): Promise<void> {
	const { compile } = await import("@inlang/paraglide-js");
	await compile({
		project: `${folder}/project.inlang`,
		outdir: `${folder}/generated`,
		strategy: ["globalVariable", "baseLocale"],
		emitTsDeclarations: false,
		emitGitIgnore: false,
		emitPrettierIgnore: false,
		emitReadme: false,
	});
}

async function readMessages(locale: string): Promise<Messages> {
	const found = new Map<string, string>();
	for (const file of await readdir(`${folder}/messages/${locale}`)) {
		const content: unknown = JSON.parse(await readFile(`${folder}/messages/${locale}/${file}`, "utf8"));
		for (const [key, value] of Object.entries(content as Record<string, unknown>)) {
			if (key === "$schema") continue;
			if (found.has(key)) throw new Error(`${locale}/${file}: "${key}" stands in two files`);
			const text = JSON.stringify(value);
			if (text === '""') throw new Error(`${locale}/${file}: "${key}" is empty`);
			const parameters = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
			found.set(key, [...new Set(parameters)].join(","));
		}
	}
	return found;
}

const { locales } = settings;
const messages = new Map<string, Messages>();
for (const locale of locales) messages.set(locale, await readMessages(locale));
const problems = problemsOf(messages);
if (problems.length > 0) {
	process.stderr.write(`Messages are not complete:\n${problems.join("\n")}\n`);
	process.exit(1);
}

/** What the generated functions are made of: while it is the same, they are too. */
async function hashSources(): Promise<string> {
	const hash = createHash("sha256");
	const sources = [
		`${folder}/compile.ts`,
		`${folder}/project.inlang/settings.json`,
		"node_modules/@inlang/paraglide-js/package.json",
		"node_modules/@inlang/plugin-message-format/package.json",
	];
	for (const locale of locales)
		for (const file of (await readdir(`${folder}/messages/${locale}`)).sort())
			sources.push(`${folder}/messages/${locale}/${file}`);
	for (const source of sources) hash.update(source).update(await readFile(source));
	return hash.digest("hex");
}

const mark = `${folder}/generated/sources.sha256`;
const sources = await hashSources();
if ((await readFile(mark, "utf8").catch(() => "")) !== sources) {
	await compileMessages();
	const generated = await readFile(`${folder}/generated/messages/_index.js`, "utf8").catch(() => "");
	if (generated.length === 0) throw new Error("The message compiler wrote nothing");
	await writeFile(mark, sources);
}
// The compiler leaves timers behind that keep the process for half a minute.
process.exit();
