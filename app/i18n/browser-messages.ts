import path from "node:path";
import { normalizePath, type Plugin } from "vite";
import settings from "./project.inlang/settings.json";

const folder = normalizePath(path.resolve("app/i18n"));
const messages = `${folder}/generated/messages/`;
const runtime = `${folder}/browser-runtime.ts`;

/** The compiler's function for one language, when it has one text: language, parameter, and the text in backquotes. */
const oneText = /^const ([a-z]+)_\w+ = .*? \((i?)\) => \{\n\treturn .*?\((`(?:[^`\\]|\\.)*`)\)\n\};$/gm;

/** @returns the message as `(i) => say(text, text)`, or null for one with variants, which stays as it is */
export function shortMessage(key: string, code: string): string | null {
	const found = new Map(
		[...code.matchAll(oneText)].map(([, locale, parameter, text]) => [locale, { parameter, text }]),
	);
	const texts = settings.locales.flatMap((locale) => found.get(locale) ?? []);
	if (texts.length !== settings.locales.length) return null;
	const parameter = texts.find((each) => each.parameter)?.parameter ?? "";
	return `import { say } from ${JSON.stringify(runtime)};
export const ${key} = (${parameter}) => say(${texts.map((each) => each.text).join(", ")});
`;
}

/**
 * The compiler writes a message as a function for each language and one that chooses, and lets every call, request
 * and build choose otherwise. A document in a browser has one language: this gives browsers a short form of the
 * same messages and a runtime that only knows that language.
 */
export function browserMessages(): Plugin {
	return {
		name: "browser-messages",
		apply: (_, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
		load: (id) =>
			id === `${folder}/generated/runtime.js` ? `export * from ${JSON.stringify(runtime)};` : null,
		transform(code, id) {
			const short = id.startsWith(messages) ? shortMessage(path.basename(id, ".js"), code) : null;
			return short === null ? null : { code: short, map: null };
		},
	};
}
