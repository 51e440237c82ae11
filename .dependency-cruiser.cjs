/** Who may import whom: see docs/architecture.md. A rule reads "what stands in `from` may not import `to`". */
const layer = (...names) => `^(${names.join("|")})/`;
const only = (name, from, ...allowed) => ({
	name,
	severity: "error",
	from: { path: layer(from), pathNot: "\\.test\\.tsx?$" },
	to: { path: layer("app", "server", "db", "maps", "tests"), pathNot: layer(from, ...allowed) },
});
const parts = [
	"app/agreements",
	"app/board",
	"app/choose",
	"app/entrance",
	"app/figures",
	"app/lookback",
	"app/outcome",
	"app/overview",
	"app/prepare",
	"app/themes",
	"app/workbook",
	"app/year",
];

module.exports = {
	forbidden: [
		{
			name: "no-circular-imports",
			comment: "Types are gone when the code runs, so a circle that closes through a type is none.",
			severity: "error",
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
		},
		{
			name: "everything-resolves",
			severity: "error",
			from: {},
			to: { couldNotResolve: true, pathNot: "^virtual:" },
		},
		only("domain-knows-nothing-else", "app/domain"),
		{
			name: "domain-needs-only-zod-and-yjs",
			severity: "error",
			from: { path: layer("app/domain"), pathNot: "\\.test\\.tsx?$" },
			to: { path: "node_modules", pathNot: "node_modules/(zod|yjs)/" },
		},
		only("languages-know-nothing-else", "app/i18n"),
		only("components-know-only-languages", "app/components", "app/i18n"),
		only("maps-know-domain-and-languages", "maps", "app/domain", "app/i18n"),
		{
			...only("database-knows-domain", "db", "app/domain"),
			comment: "The demo's places are seeded with the schematic geometry, which is data.",
			to: {
				path: layer("app", "server", "maps", "tests"),
				pathNot: "^app/domain/|^maps/schematic-zeist\\.ts$",
			},
		},
		{
			...only("server-knows-no-pages", "server"),
			comment:
				"The server fills the pages' own types, and calls nothing of theirs but the words of figures, which phones get ready-made.",
			to: {
				path: layer("app", "tests"),
				pathNot: "^app/(domain|i18n)/|^app/figures/figure-text\\.ts$",
				dependencyTypesNot: ["type-only"],
			},
		},
		...parts.map((part) =>
			only(
				`${part.slice(4)}-knows-no-server`,
				part,
				"app/domain",
				"app/i18n",
				"app/components",
				"app/styles",
				"maps",
				...parts,
			),
		),
		{
			name: "server-code-stays-on-the-server",
			severity: "error",
			from: { pathNot: "^(app/routes|server|db|tests)/|^app/root\\.tsx$" },
			to: { path: "\\.server\\.tsx?$" },
		},
		{
			name: "pages-reach-server-and-database-through-routes",
			severity: "error",
			from: { path: layer("app"), pathNot: "^app/(routes/|root\\.tsx|entry\\.server\\.tsx)" },
			to: { path: layer("server", "db") },
		},
		{
			name: "remix-stays-at-the-edge",
			severity: "error",
			from: {
				path: layer("app", "maps", "db"),
				pathNot: "^app/(routes/|routes\\.ts|root\\.tsx|entry\\.|board/|choose/|entrance/|prepare/|themes/)",
			},
			to: { path: "node_modules/@remix-run" },
		},
		{
			name: "tests-are-imported-by-tests",
			severity: "error",
			from: { path: layer("app", "server", "db", "maps"), pathNot: "\\.test\\.tsx?$" },
			to: { path: layer("tests") },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		exclude: { path: "^app/i18n/generated" },
		includeOnly: "^(app|server|db|maps|tests)/|node_modules",
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.json" },
		enhancedResolveOptions: {
			extensions: [".ts", ".tsx", ".js", ".json"],
			exportsFields: ["exports"],
			conditionNames: ["import", "node", "default", "types"],
		},
	},
};
