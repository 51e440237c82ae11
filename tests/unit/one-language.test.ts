import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { compile } from "@inlang/paraglide-js";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { m } from "#app/words/index.ts";
import settings from "#app/words/project.inlang/settings.json";
import { browserMessage, oneLanguage } from "../../vite.languages.ts";

/** A house of three pages and four messages; Esperanto is a language that we do not speak, and it lacks one message. */
const texts = {
	nl: { send: "Verstuur", hello: "Goedendag {name}", only: "Nooduitgang", cards: ["kaartje", "kaartjes"] },
	en: { send: "Dispatch", hello: "Welcome {name}", only: "Emergency", cards: ["ticket", "tickets"] },
	eo: { send: "Sendu", hello: "Saluton {name}", only: null, cards: ["karto", "kartoj"] },
};
type Language = keyof typeof texts;

const pages = {
	"page.js": `
		import { m } from "./generated/messages.js";
		import { count } from "./shared.js";
		let effects = 0;
		const name = () => "Noor" + ++effects;
		export const said = [m.send(), m.hello({ name: name() }), count(1), count(2), m.only(), effects];
		export const later = () => import("./later.js");
	`,
	"shared.js": `
		import { m } from "./generated/messages.js";
		export const count = (cards) => m.cards({ cards });
	`,
	"later.js": `
		import { count } from "./shared.js";
		import { getLocale } from "./generated/runtime.js";
		export const locale = getLocale();
		export const many = count(300);
	`,
};

const folder = await mkdtemp(path.resolve("node_modules/.one-language-"));
afterAll(() => rm(folder, { recursive: true }));

const plural = ([one, other]: string[]) => [
	{
		declarations: ["input cards", "local number = cards: plural"],
		selectors: ["number"],
		match: { "number=one": `{cards} ${one}`, "number=*": `{cards} ${other}` },
	},
];

async function buildHouse(languages: Language[], minify: "terser" | "esbuild"): Promise<string> {
	const house = path.join(folder, [...languages, minify].join("-"));
	await mkdir(`${house}/project.inlang`, { recursive: true });
	await mkdir(`${house}/messages`);
	for (const language of languages) {
		const { send, hello, only, cards } = texts[language];
		const content = { send, hello, ...(only && { only }), cards: plural(cards) };
		await writeFile(`${house}/messages/${language}.json`, JSON.stringify(content));
	}
	for (const [name, content] of Object.entries(pages)) await writeFile(`${house}/${name}`, content);
	const own = {
		baseLocale: "nl",
		locales: languages,
		modules: ["../../@inlang/plugin-message-format/dist/index.js"],
		"plugin.inlang.messageFormat": { pathPattern: "./messages/{locale}.json" },
	};
	await writeFile(`${house}/project.inlang/settings.json`, JSON.stringify(own));
	await compile({
		project: `${house}/project.inlang`,
		outdir: `${house}/generated`,
		emitTsDeclarations: false,
	});
	await build({
		configFile: false,
		root: house,
		logLevel: "error",
		plugins: [oneLanguage(`${house}/generated`, languages)],
		build: {
			minify,
			terserOptions: { module: true, compress: { passes: 3 } },
			rollupOptions: {
				input: `${house}/page.js`,
				preserveEntrySignatures: "strict",
				output: {
					entryFileNames: "assets/[name].js",
					chunkFileNames: "assets/[name].js",
					manualChunks: (id) => (id.endsWith("/shared.js") ? "shared" : undefined),
				},
			},
		},
	});
	return `${house}/dist`;
}

/** The scripts of a folder, by name. */
async function scripts(dist: string): Promise<Map<string, string>> {
	const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith(".js"));
	return new Map(
		await Promise.all(
			names.map(async (name) => [name, await readFile(path.join(dist, name), "utf8")] as const),
		),
	);
}

describe.each(["terser", "esbuild"] as const)("a build made small by %s", (minify) => {
	let dist: string;
	let built: Map<string, string>;
	beforeAll(async () => {
		dist = await buildHouse(["nl", "en", "eo"], minify);
		built = await scripts(dist);
	}, 60_000);

	test("has every script in every language, and none beside", () => {
		const expected = Object.keys(texts).flatMap((language) =>
			Object.keys(pages).map((page) => `assets/${language}/${page}`),
		);
		expect([...built.keys()].sort()).toEqual(expected.sort());
	});

	test.each([
		["nl", ["Verstuur", "Goedendag Noor1", "1 kaartje", "2 kaartjes", "Nooduitgang", 1]],
		["en", ["Dispatch", "Welcome Noor1", "1 ticket", "2 tickets", "Emergency", 1]],
		["eo", ["Sendu", "Saluton Noor1", "1 karto", "2 kartoj", "Nooduitgang", 1]],
	])("speaks %s, and Dutch where that says nothing", async (language, said) => {
		expect((await import(`${dist}/assets/${language}/page.js`)).said).toEqual(said);
		const later = await import(`${dist}/assets/${language}/later.js`);
		expect(later.locale).toBe(language);
		expect(later.many).toContain("300 ");
	});

	test("carries no word of another language", () => {
		for (const [name, code] of built) {
			for (const [language, { send, hello, only, cards }] of Object.entries(texts)) {
				if (name.includes(`/${language}/`)) continue;
				const foreign = [send, hello.split(" ")[0], cards[0], ...(language === "nl" ? [] : [only])];
				for (const word of foreign) if (word) expect(code, `${name}: "${word}"`).not.toContain(word);
			}
		}
	});

	test("loads what it loads late from its own folder", () => {
		for (const [name, code] of built) {
			const language = name.split("/")[1];
			for (const [, named] of code.matchAll(/["'`]\/?assets\/([^"'`]+\.js)["'`]/g))
				expect(named, name).toMatch(new RegExp(`^${language}/`));
		}
		expect(built.get("assets/eo/page.js")).toContain("assets/eo/shared.js");
	});

	test("weighs no byte more when another language is added", async () => {
		const fewer = await scripts(await buildHouse(["nl", "en"], minify));
		expect(fewer.size).toBe(6);
		for (const [name, code] of fewer) expect(built.get(name)?.length, name).toBe(code.length);
	}, 60_000);
});

const messages = "app/words/generated/messages";
type Message = (inputs: unknown, options?: { locale: string }) => string;

/** A value for every parameter: its own name. */
const inputs = new Proxy({}, { get: (_, name) => `<${String(name)}>` });

test("browsers say every message as the server does", async () => {
	const files = (await readdir(messages)).filter((file) => /^[a-z]\w*\.js$/.test(file));
	expect(files.length).toBe(Object.keys(m).length);
	for (const file of files) {
		const key = path.basename(file, ".js");
		const code = browserMessage(key, await readFile(`${messages}/${file}`, "utf8"), settings.locales);
		const body = code.replace(/^export const \w+ =/, "return");
		for (const [language, locale] of settings.locales.entries()) {
			const short: Message = new Function("__IN_LANGUAGE__", body)((...all: unknown[]) => all[language]);
			const full = m[key as keyof typeof m] as Message;
			expect(short(inputs), `${key} in ${locale}`).toBe(full(inputs, { locale }));
		}
	}
}, 60_000);
