import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { shortMessage } from "./browser-messages.ts";
import { m } from "./index.ts";

const folder = "app/i18n/generated/messages";
const locales = ["nl", "en"] as const;
type Message = (inputs: unknown, options?: { locale: (typeof locales)[number] }) => string;

/** A value for every parameter: its own name. */
const inputs = new Proxy({}, { get: (_, name) => `<${String(name)}>` });

/** The short form as a browser runs it, in one language. */
function run(code: string, language: number): Message {
	const body = code.replace(/^import .*\n/, "").replace(/^export const \w+ =/, "return");
	return new Function("say", body)((...texts: string[]) => texts[language]);
}

test("browsers say every message as the server does", async () => {
	const files = (await readdir(folder)).filter((file) => /^[a-z]\w*\.js$/.test(file));
	expect(files.length).toBe(Object.keys(m).length);
	for (const file of files) {
		const key = file.slice(0, -".js".length);
		const code = shortMessage(key, await readFile(`${folder}/${file}`, "utf8"));
		if (code === null) continue;
		const full = m[key as keyof typeof m] as Message;
		for (const [language, locale] of locales.entries()) {
			expect(run(code, language)(inputs), `${key} in ${locale}`).toBe(full(inputs, { locale }));
		}
	}
});

test("a message of one text in each language is written short, however the compiler puts it", async () => {
	for (const key of ["ui_close", "contribute_refused_waiting"]) {
		expect(shortMessage(key, await readFile(`${folder}/${key}.js`, "utf8")), key).toContain("say(");
	}
});
