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
 * and two PGlite clients on one folder lose data.
 */
const oneGraph: Plugin = {
	name: "one-server-graph",
	config: (_, { isSsrBuild }) =>
		isSsrBuild ? { build: { rollupOptions: { input: "server/app.ts" } } } : undefined,
};

/** What keeps the pages light for old phones and slow networks: see docs/decisions/0014-phone-budget.md. */
const lightPages: Plugin = {
	name: "light-pages",
	apply: (_, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
	config: () => ({
		build: {
			minify: "terser",
			rollupOptions: { output: { manualChunks: sharedFiles(), onlyExplicitManualChunks: true } },
		},
		// Yjs logs a handful of warnings. Through lib0's logging for browsers they would bring a schema library along.
		resolve: { alias: { "lib0/logging": path.resolve("node_modules/lib0/logging.node.js") } },
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
