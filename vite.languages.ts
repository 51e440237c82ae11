import { readFile } from "node:fs/promises";
import path from "node:path";
import { normalizePath, type Plugin, parseAst, type Rollup } from "vite";
import { inLanguageFolder } from "./app/words/language-folder.ts";

/** What the parser gives: a node of the language, or anything that a node holds. */
interface Node {
	type: string;
	start: number;
	end: number;
	[part: string]: unknown;
}

/** Stands for a choice while files are built: a call with an argument for each language, in the order of the settings. */
const marker = "__IN_LANGUAGE__";
const choose = (texts: string[]): string => `${marker}(${texts.join(", ")})`;

const isNode = (value: unknown): value is Node =>
	typeof value === "object" && value !== null && "type" in value && "start" in value;

/** Every node of a script, in the order in which they stand; of two that begin together, the outer one first. */
function nodesIn(code: string): Node[] {
	const nodes: Node[] = [];
	const visit = (value: unknown): void => {
		if (typeof value !== "object" || value === null) return;
		if (isNode(value)) nodes.push(value);
		for (const part of Object.values(value)) visit(part);
	};
	visit(parseAst(code));
	return nodes.sort((a, b) => a.start - b.start);
}

/**
 * A message of the compiler for browsers: a choice between its languages, and not the means to choose.
 * A text with parameters is chosen as a function, so that a minifier can move nothing with an effect into one language.
 * @throws when the compiler wrote something else than a function for each language
 */
export function browserMessage(key: string, code: string, locales: readonly string[]): string {
	const nodes = nodesIn(code);
	const source = ({ start, end }: Node): string => code.slice(start, end);
	const declared = new Map(
		nodes.flatMap(({ type, id, init }) =>
			type === "VariableDeclarator" && isNode(id) && isNode(init) ? [[source(id), init]] : [],
		),
	);
	// Of a message that a language lacks, the compiler says whose it takes.
	const functionOf = (name: string): Node => {
		const init = declared.get(name);
		if (init?.type === "Identifier") return functionOf(source(init));
		if (init?.type !== "ArrowFunctionExpression") throw new Error(`Cannot read "${name}" in: ${code}`);
		return init;
	};
	const texts = locales.map((locale) => functionOf(`${locale}_${key}`));
	const imports = nodes.filter(({ type, source: from }) => {
		return type === "ImportDeclaration" && isNode(from) && !String(from.value).endsWith("/runtime.js");
	});
	const plain = texts.map(plainText);
	const choice = plain.every((text) => text !== null)
		? `() => ${choose(plain.map(source))}`
		: `(i) => ${choose(texts.map(source))}(i)`;
	return [...imports.map(source), `export const ${key} = ${choice};`, ""].join("\n");
}

/** The template of a function that only gives a text without parameters. */
function plainText({ params, body }: Node): Node | null {
	if (!Array.isArray(params) || params.length > 0 || !isNode(body) || !Array.isArray(body.body)) return null;
	const [only, ...others]: unknown[] = body.body;
	if (others.length > 0 || !isNode(only) || only.type !== "ReturnStatement" || !isNode(only.argument))
		return null;
	return only.argument.type === "TemplateLiteral" ? only.argument : null;
}

/**
 * A built file in one language: its choices made, and the files that it names by their whole path taken from the same
 * folder. What it imports stands beside it already.
 * @param scripts the paths of all scripts of the build, as "assets/x.js"
 * @throws when the minifier left a choice that cannot be read
 */
function inOneLanguage(
	code: string,
	nodes: Node[],
	scripts: ReadonlySet<string>,
	[locale, language, count]: [locale: string, language: number, count: number],
): string {
	let done = "";
	let from = 0;
	const put = ({ start, end }: Node, text: string) => {
		done += code.slice(from, start) + text;
		from = end;
	};
	for (const node of nodes) {
		if (node.start < from) continue;
		if (node.type === "CallExpression" && isNode(node.callee) && node.callee.name === marker) {
			const chosen: unknown = Array.isArray(node.arguments) ? node.arguments[language] : null;
			if (!isNode(chosen) || (node.arguments as unknown[]).length !== count) break;
			const text = code.slice(chosen.start, chosen.end);
			put(node, chosen.type === "ArrowFunctionExpression" ? `(${text})` : text);
		} else if (node.type === "Literal" && typeof node.value === "string") {
			const name = node.value.replace(/^\//, "");
			if (scripts.has(name)) put(node, JSON.stringify(inLanguageFolder(node.value, locale)));
		}
	}
	done += code.slice(from);
	if (done.includes(marker)) throw new Error(`A choice of language was lost in: ${code}`);
	return done;
}

/**
 * Gives a browser its own language and nothing of the others: each script is written once for every language, in a
 * folder of that language, and styles, fonts and pictures once for all. The files are built and made small only once;
 * their names follow from the texts of all languages. Development and the server keep the compiler's messages.
 * See docs/decisions/0027-one-language.md.
 * @param folder holds what the message compiler wrote
 * @param locales the first is what a message falls back to
 */
export function oneLanguage(folder: string, locales: readonly string[]): Plugin {
	const generated = normalizePath(path.resolve(folder));
	const runtime = `
		export const getLocale = () => ${choose(locales.map((locale) => JSON.stringify(locale)))};
		export const isLocale = (value) => value === getLocale();
		export const overwriteGetLocale = () => {};
	`;
	return {
		name: "one-language",
		apply: (_, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
		async load(id) {
			if (id === `${generated}/runtime.js`) return runtime;
			if (id !== `${generated}/messages/_index.js`) return null;
			// Every file has one message, of its own name: said by name, nobody has to look through all of them for each.
			return (await readFile(id, "utf8")).replace(
				/^export \* from '\.\/(\w+)\.js'/gm,
				"export { $1 } from './$1.js'",
			);
		},
		transform(code, id) {
			const key = path.basename(id, ".js");
			if (path.dirname(id) !== `${generated}/messages` || key === "_index") return null;
			return { code: browserMessage(key, code, locales), map: null };
		},
		generateBundle: {
			// After the minifier, and after Vite wrote its lists of files.
			order: "post",
			handler(_, bundle) {
				const chunks = Object.values(bundle).filter(
					(file): file is Rollup.OutputChunk => file.type === "chunk",
				);
				const scripts = new Set(chunks.map(({ fileName }) => fileName));
				for (const { fileName, code } of chunks) {
					const nodes = nodesIn(code);
					for (const [language, locale] of locales.entries()) {
						const source = inOneLanguage(code, nodes, scripts, [locale, language, locales.length]);
						this.emitFile({ type: "asset", fileName: inLanguageFolder(fileName, locale), source });
					}
					delete bundle[fileName];
				}
			},
		},
	};
}

/**
 * For the server and for tests, all messages are one module: each stands in a file of its own, and two thousand files to
 * find, read and run cost more than all else together. Browsers need them apart, so that a page brings its own.
 * @param folder holds what the message compiler wrote
 */
export function messagesInOne(folder: string): Plugin {
	const index = `${normalizePath(path.resolve(folder))}/messages/_index.js`;
	return {
		name: "messages-in-one",
		enforce: "pre",
		async load(id, options) {
			if (id !== index || !options?.ssr) return null;
			const names = [...(await readFile(index, "utf8")).matchAll(/from '(.*?)'/g)].map(
				([, name = ""]) => name,
			);
			const codes = await Promise.all(names.map((name) => readFile(path.resolve(index, "..", name), "utf8")));
			return together(codes);
		},
	};
}

/** Modules that import the same, and declare nothing of the same name, as one. */
function together(codes: string[]): string {
	const imports = /^import .*$/gm;
	const imported = new Set(codes.flatMap((code) => code.match(imports) ?? []));
	return [...imported, ...codes.map((code) => code.replace(imports, ""))].join("\n");
}
