import { vitePlugin as remix } from "@remix-run/dev";
import { type MinifyOptions, minify } from "terser";
import { defineConfig, type Plugin } from "vite";
import settings from "./app/words/project.inlang/settings.json";
import { isOnPhone, sharedFiles } from "./vite.chunks.ts";
import { messagesInOne, oneLanguage } from "./vite.languages.ts";
import { fetchesAreOurs, flagsAreOn, iconsAreLight, modulesAreReplaced, standIns } from "./vite.rewrites.ts";

declare module "@remix-run/node" {
	interface Future {
		v3_singleFetch: true;
	}
}

/**
 * Builds pages and server as one graph: with two, each would hold its own copy of the database client,
 * and two PGlite clients on one folder lose data. What runs in a child process or a thread is a file of its own.
 */
const oneGraph: Plugin = {
	name: "one-server-graph",
	config: (_, { isSsrBuild }) => (isSsrBuild ? { build: { rollupOptions: serverFiles } } : undefined),
};

const serverFiles = {
	input: {
		index: "server/app.ts",
		"export-worker": "server/exports/export-worker.ts",
		"boundary-worker": "server/areas/boundary-worker.ts",
		"beside-worker": "server/imports/beside-worker.ts",
		"import-worker": "server/imports/import-worker.ts",
		"odata-worker": "server/imports/odata-worker.ts",
		"disclosure-worker": "server/disclosure/disclosure-worker.ts",
		"compaction-worker": "server/realtime/compaction-worker.ts",
	},
	output: { entryFileNames: "[name].js" },
};

/** What keeps the pages light for old phones and slow networks: see docs/decisions/0014-phone-budget.md. */
const lightPages: Plugin = {
	name: "light-pages",
	apply: (_, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
	config: () => ({
		build: { rollupOptions: { output: { manualChunks: sharedFiles(), onlyExplicitManualChunks: true } } },
		resolve: { alias: standIns },
	}),
	// After the minifier that all pages have; this one is ten times slower, and counts on a phone alone.
	generateBundle: {
		order: "pre",
		async handler(_, bundle) {
			for (const file of Object.values(bundle))
				if (file.type === "chunk" && isOnPhone(file))
					file.code = (await minify(file.code, smallest)).code ?? "";
		},
	},
};

const smallest: MinifyOptions = {
	ecma: 2020,
	module: true,
	compress: {
		passes: 3,
		keep_fargs: false,
		pure_getters: true,
		unsafe_arrows: true,
		unsafe_methods: true,
	},
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
		fetchesAreOurs,
		iconsAreLight,
		modulesAreReplaced,
		lightPages,
		messagesInOne("app/words/generated"),
		oneLanguage("app/words/generated", settings.locales),
	],
	resolve: { dedupe: ["yjs", "react", "react-dom"] },
	optimizeDeps: {
		entries: [
			"app/entry.client.tsx",
			"app/root.tsx",
			"app/routes/**/*.tsx",
			"app/{contributions,evening,site}/**/*.tsx",
		],
		include: ["react", "react-dom/client", "react/jsx-runtime", "react/jsx-dev-runtime", "@remix-run/react"],
	},
	build: { target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
	ssr: { noExternal: ["@tabler/icons-react"] },
});
