import type { KnipConfig } from "knip";

const config: KnipConfig = {
	entry: [
		"app/routes.ts",
		"app/routes/**/*.{ts,tsx}",
		"app/i18n/browser-runtime.ts",
		"app/board/yjs-*.ts",
		"server/app.ts",
		"server/exports/export-worker.ts",
		"server/realtime/compaction-worker.ts",
		"server/load-context.ts",
		"tests/helpers/hold-folder.ts",
		"tests/load/peer-server.ts",
	],
	project: ["{app,server,db,maps,tests}/**/*.{ts,tsx,css}", "*.{ts,cjs}"],
	// A type that an exported function of the same file takes or gives is part of that function.
	ignoreExportsUsedInFile: { interface: true, type: true },
	ignoreDependencies: [
		// Named in app/i18n/project.inlang/settings.json.
		"@inlang/plugin-message-format",
		// Read as files by server/exports/fonts.ts.
		"@expo-google-fonts/noto-sans-arabic",
		"@expo-google-fonts/source-sans-3",
	],
	compilers: {
		css: (text: string) =>
			[...text.matchAll(/(?:@import\s+|url\()["']([^"']+)["']/g)]
				.map(([, path]) => `import "${path}";`)
				.join("\n"),
	},
};

export default config;
