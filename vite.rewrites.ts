import path from "node:path";
import type { Plugin } from "vite";

/**
 * All that the build does to the code of other packages. After an update of one of them,
 * tests/unit/build-patterns.test.ts says which of it no longer holds.
 */

/** The modules of Remix and its router that ask while they run which flags are on, and how they ask. */
export const asksForFlags = /\/@remix-run\/(react|router)\/dist\//;
export const flag = /\b(?:\w+\.)*future\.v[37]_\w+/g;

/** All flags are on, so that what they replace need not be loaded. */
export const flagsAreOn: Plugin = {
	name: "flags-are-on",
	enforce: "pre",
	apply: (_, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
	transform: (code, id) => (asksForFlags.test(id) ? { code: code.replace(flag, "true"), map: null } : null),
};

/** Tabler's icons, one a file. */
const iconFile = /\/@tabler\/icons-react\/dist\/esm\/icons\/Icon\w+\.mjs$/;
/** The nodes of an icon of lines; the filled ones stay as they are. */
const outline = /const __iconNode = (\[\[.*\]\]);[^;]*createReactComponent\("outline"/s;

/**
 * An outline icon as one path, without names and keys that nobody asks for.
 * @returns null for a filled icon
 * @throws when it is drawn with anything else than paths
 */
export function lightIcon(code: string): string | null {
	const nodes = outline.exec(code)?.[1];
	if (!nodes) return null;
	const drawn = (JSON.parse(nodes) as [tag: string, attributes: { d?: string }][]).map(([tag, { d }]) => {
		if (tag !== "path" || !d) throw new Error(`Cannot draw this icon as one path: ${code}`);
		// The first move of a path counts from the corner, whichever way it is written.
		return d.replace(/^m/, "M");
	});
	const component = path.resolve("app/components/outline-icon.tsx");
	return `import { outlineIcon } from ${JSON.stringify(component)};
		export default /* @__PURE__ */ outlineIcon(${JSON.stringify(drawn.join(""))});`;
}

/** On the server as in the browser, or a page would not find what it was sent. */
export const iconsAreLight: Plugin = {
	name: "icons-are-light",
	enforce: "pre",
	apply: (_, { command }) => command === "build",
	transform(code, id) {
		const light = iconFile.test(id) ? lightIcon(code) : null;
		return light === null ? null : { code: light, map: null };
	},
};

/** Modules that take the place of others. */
export const standIns = [
	// What Yjs' packages bring for colouring their log and for speaking to other tabs is not used.
	{ find: "lib0/logging", replacement: path.resolve("app/live/yjs-logging.ts") },
	{ find: "lib0/broadcastchannel", replacement: path.resolve("app/live/yjs-without-other-tabs.ts") },
	// By its own modules, so that what only the editor uses (undoing, carets) stays with the editor.
	{ find: /^yjs$/, replacement: path.resolve("node_modules/yjs/src/index.js") },
];

/** The modules of Remix that ask the server for something, and how they do. */
export const fetches = /\/@remix-run\/react\/dist\/esm\/(single-fetch|fog-of-war)\.js$/;
export const fetchCall = /\bawait fetch\(/g;
const asking = path.resolve("app/live/ask.ts");

/** What Remix asks is asked as everything else is: an answer counts when it is ours, and until then it is asked again. */
export const fetchesAreOurs: Plugin = {
	name: "fetches-are-ours",
	enforce: "pre",
	apply: (_, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
	transform: (code, id) =>
		fetches.test(id)
			? {
					code: `import { askUntilAnswered } from ${JSON.stringify(asking)};\n${code.replace(fetchCall, "await askUntilAnswered(")}`,
					map: null,
				}
			: null,
};

const lastBoundary = path.resolve("app/last-boundary.tsx");
/** Modules of packages of which ours takes the place, with the same names. */
export const replaced = [
	{ module: "@remix-run/react/dist/esm/errorBoundaries.js", replacement: lastBoundary },
	{ module: "@remix-run/react/dist/esm/fallback.js", replacement: lastBoundary },
	{
		module: "@remix-run/react/dist/esm/routeModules.js",
		replacement: path.resolve("app/live/load-page.ts"),
	},
];

export const modulesAreReplaced: Plugin = {
	name: "modules-are-replaced",
	enforce: "pre",
	apply: (_, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
	load(id) {
		const found = replaced.find(({ module }) => id.endsWith(`/node_modules/${module}`));
		return found ? `export * from ${JSON.stringify(found.replacement)};` : null;
	},
};
