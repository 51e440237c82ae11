import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";

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
	],
	resolve: { dedupe: ["yjs", "react", "react-dom"] },
	optimizeDeps: {
		entries: ["app/entry.client.tsx", "app/root.tsx", "app/routes/**/*.tsx", "app/board/**/*.tsx"],
		include: ["react", "react-dom/client", "react/jsx-runtime", "react/jsx-dev-runtime", "@remix-run/react"],
	},
	build: { target: "es2022", assetsInlineLimit: 0 },
	ssr: { noExternal: ["@tabler/icons-react"] },
});
