import type { KnipConfig } from "knip";

const config: KnipConfig = {
	entry: ["app/routes/**/*.{ts,tsx}", "server/app.ts", "server/virtual.d.ts", "tests/helpers/summary-reporter.ts"],
	project: ["{app,server,db,maps,tests}/**/*.{ts,tsx,css}", "*.{ts,cjs}"],
	ignore: ["app/i18n/generated/**"],
	ignoreDependencies: [
		// Named in app/i18n/project.inlang/settings.json.
		"@inlang/plugin-message-format",
	],
	compilers: {
		css: (text: string) =>
			[...text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)].map((match) => `import "${match[1]}";`).join("\n"),
	},
};

export default config;
