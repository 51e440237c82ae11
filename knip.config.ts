import type { KnipConfig } from "knip";

const config: KnipConfig = {
	entry: [
		"app/routes.ts",
		"app/routes/**/*.{ts,tsx}",
		"app/components/outline-icon.tsx",
		"app/last-boundary.tsx",
		"app/live/load-page.ts",
		"app/live/yjs-*.ts",
		"server/app.ts",
		"server/disclosure/disclosure-worker.ts",
		"server/exports/export-worker.ts",
		"server/imports/beside-worker.ts",
		"server/imports/import-worker.ts",
		"server/imports/odata-worker.ts",
		"server/areas/boundary-worker.ts",
		"server/realtime/compaction-worker.ts",
		"server/http/load-context.ts",
		"tests/helpers/hold-folder.ts",
		"tests/helpers/obedient-child.ts",
		"tests/helpers/parent-of-stuck.ts",
		"tests/load/figure-house.ts",
		"tests/load/peer-server.ts",
	],
	project: ["{app,server,db,maps,tests}/**/*.{ts,tsx,css}", "*.{ts,cjs}"],
	// A type that an exported function of the same file takes or gives is part of that function.
	ignoreExportsUsedInFile: { interface: true, type: true },
	ignoreDependencies: [
		// Named in app/words/project.inlang/settings.json.
		"@inlang/plugin-message-format",
		// Read as files by server/exports/fonts.ts.
		"@expo-google-fonts/noto-emoji",
		"@expo-google-fonts/source-sans-3",
		"@expo-google-fonts/vazirmatn",
	],
	compilers: {
		css: (text: string) =>
			[...text.matchAll(/(?:@import\s+|url\()["']([^"']+)["']/g)]
				.map(([, path]) => `import "${path}";`)
				.join("\n"),
	},
};

export default config;
