import { readdir, readFile } from "node:fs/promises";
import { compile } from "@inlang/paraglide-js";

const folder = "app/i18n";

/** The options of the one message compilation; the build and the tests use the same generated functions. */
async function compileMessages(): Promise<void> {
	await compile({
		project: `${folder}/project.inlang`,
		outdir: `${folder}/generated`,
		strategy: ["globalVariable", "baseLocale"],
		emitTsDeclarations: true,
		emitGitIgnore: false,
		emitPrettierIgnore: false,
		emitReadme: false,
	});
}

/**
 * Every key of every language, with the names of its parameters.
 * The compiler falls back to Dutch in silence when a translation lacks, so this check stands beside it.
 */
async function readMessages(locale: string): Promise<Map<string, string>> {
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

const { baseLocale, locales } = JSON.parse(await readFile(`${folder}/project.inlang/settings.json`, "utf8"));
const base = await readMessages(baseLocale);
const problems: string[] = [];
for (const locale of locales as string[]) {
	const messages = await readMessages(locale);
	for (const [key, parameters] of base) {
		if (!messages.has(key)) problems.push(`${locale}: "${key}" is missing`);
		else if (messages.get(key) !== parameters)
			problems.push(`${locale}: "${key}" has other parameters than ${baseLocale}`);
	}
	for (const key of messages.keys())
		if (!base.has(key)) problems.push(`${locale}: "${key}" does not exist in ${baseLocale}`);
}
if (problems.length > 0) {
	process.stderr.write(`Messages are not complete:\n${problems.join("\n")}\n`);
	process.exit(1);
}
await compileMessages();
const generated = await readFile(`${folder}/generated/messages/_index.js`, "utf8").catch(() => "");
if (generated.length === 0) throw new Error("The message compiler wrote nothing");
