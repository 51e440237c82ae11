import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import { browserMessages } from "./app/i18n/browser-messages.ts";
import { sharedFiles } from "./vite.chunks.ts";

declare module "@remix-run/node" {
	interface Future {
		v3_singleFetch: true;
	}
}

/**
 * Builds pages and server as one graph: with two, each would hold its own copy of the database client,
 * and two PGlite clients on one folder lose data. The thread that writes exports is a file of its own.
 */
const oneGraph: Plugin = {
	name: "one-server-graph",
	config: (_, { isSsrBuild }) => (isSsrBuild ? { build: { rollupOptions: serverFiles } } : undefined),
};

const serverFiles = {
	input: {
		index: "server/app.ts",
		"export-worker": "server/exports/export-worker.ts",
		"compaction-worker": "server/realtime/compaction-worker.ts",
	},
	output: { entryFileNames: "[name].js" },
};

/** Remix and its router ask while they run which flags are on. All are, so that what they replace need not be loaded. */
const flagsAreOn: Plugin = {
	name: "flags-are-on",
	enforce: "pre",
	apply: (_, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
	transform: (code, id) =>
		/\/@remix-run\/(react|router)\/dist\//.test(id)
			? { code: code.replace(/\b(?:\w+\.)*future\.v[37]_\w+/g, "true"), map: null }
			: null,
};

/** What keeps the pages light for old phones and slow networks: see docs/decisions/0014-phone-budget.md. */
const lightPages: Plugin = {
	name: "light-pages",
	apply: (_, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
	config: () => ({
		build: {
			minify: "terser",
			terserOptions: { ecma: 2020, module: true, compress: { passes: 3 } },
			rollupOptions: { output: { manualChunks: sharedFiles(), onlyExplicitManualChunks: true } },
		},
		resolve: {
			alias: [
				// What Yjs' packages bring for colouring their log and for speaking to other tabs is not used.
				{ find: "lib0/logging", replacement: path.resolve("app/board/yjs-logging.ts") },
				{ find: "lib0/broadcastchannel", replacement: path.resolve("app/board/yjs-without-other-tabs.ts") },
				// By its own modules, so that what only the editor uses (undoing, carets) stays with the editor.
				{ find: /^yjs$/, replacement: path.resolve("node_modules/yjs/src/index.js") },
			],
		},
	}),
};

export default defineConfig({
	plugins: [
		remix({
			future: {
				v3_fetcherPersist: true,
				v3_lazyRouteDiscovery: true,
				v3_relativeSplatPath: true,
				v3_routeConfig: true,
				v3_singleFetch: true,
				v3_throwAbortReason: true,
			},
		}),
		oneGraph,
		flagsAreOn,
		lightPages,
		browserMessages(),
	],
	resolve: { dedupe: ["yjs", "react", "react-dom"] },
	optimizeDeps: {
		entries: ["app/entry.client.tsx", "app/root.tsx", "app/routes/**/*.tsx", "app/board/**/*.tsx"],
		include: ["react", "react-dom/client", "react/jsx-runtime", "react/jsx-dev-runtime", "@remix-run/react"],
	},
	build: { target: "es2022", assetsInlineLimit: 0 },
	ssr: { noExternal: ["@tabler/icons-react"] },
});
