import type { ServerBuild } from "@remix-run/node";
import type { Locale } from "#app/words/generated/runtime.js";
import { inLanguageFolder } from "#app/words/language-folder.ts";

type Assets = ServerBuild["assets"];

/**
 * The built pages with the scripts of one language. It has a version of its own: a page in another language, that still
 * stood open when somebody chose this one, is loaded as a whole before it can mix the scripts of both.
 */
export function buildInLanguage(build: ServerBuild, locale: Locale): ServerBuild {
	const script = (address: string) => inLanguageFolder(address, locale);
	const loaded = <T extends { module: string; imports?: string[] }>(part: T): T => ({
		...part,
		module: script(part.module),
		imports: part.imports?.map(script),
	});
	const { assets } = build;
	const routes: Assets["routes"] = {};
	for (const [id, route] of Object.entries(assets.routes)) routes[id] = loaded(route);
	return {
		...build,
		assets: {
			...assets,
			version: `${assets.version}-${locale}`,
			entry: { ...assets.entry, ...loaded(assets.entry) },
			routes,
		},
	};
}
