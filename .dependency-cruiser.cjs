/** Who may import whom: see docs/architecture.md. `npm run imports` checks it, and tests/unit/imports.test.ts checks the rules. */

/** What has no page of its own; each knows only what stands here. Where `server` and `db` appear, they are servers' rooms. */
const foundations = {
	"app/domain": [],
	"app/words": ["app/domain"],
	"app/components": ["app/words"],
	"app/site": ["app/components", "app/words", "app/domain"],
	"app/live": ["app/components", "app/words", "app/domain"],
	"app/offline": ["app/components", "app/words", "app/domain"],
	"app/figures": ["app/live", "app/components", "app/words", "app/domain", "maps"],
	"app/agreement-progress": ["app/components", "app/words", "app/domain"],
	"app/contributions": ["app/live", "app/figures", "app/components", "app/words", "app/domain"],
	"app/evening/texts": ["app/site", "app/live", "app/components", "app/words", "app/domain"],
	"app/evening/shell": [
		"app/site",
		"app/live",
		"app/contributions",
		"app/components",
		"app/words",
		"app/domain",
		"maps",
	],
	maps: ["app/domain", "app/words"],
	db: ["app/domain"],
	server: ["app/domain", "app/words", "db", "maps"],
};
/** What every part may use. Of these, none knows a part. */
const around = [
	"app/evening/shell",
	"app/evening/texts",
	"app/agreement-progress",
	"app/contributions",
	"app/figures",
	"app/live",
	"app/site",
	"app/components",
	"app/words",
	"app/domain",
	"maps",
];
/** The parts: none knows another. Four share the agreements as they are being made. */
const agenda = "app/evening/agenda";
const parts = {
	[agenda]: around,
	"app/entrance": around,
	"app/explorer": around,
	"app/outcome": [...around, agenda],
	"app/overview": around,
	"app/edition": around,
	"app/manage": around,
	"app/offers": around,
	"app/year": around,
	"app/evening/prepare": around,
	"app/evening/lookback": around,
	"app/evening/look": around,
	"app/evening/tell": [...around, agenda],
	"app/evening/moderate": [...around, agenda],
	"app/evening/understand": around,
	"app/evening/choose": around,
	"app/evening/agree": [...around, agenda],
	"app/evening/elaborate": [...around, agenda],
};
/** The hall shows every part of an evening. */
const hall = {
	"app/evening/hall": [...around, ...Object.keys(parts).filter((part) => part.startsWith("app/evening/"))],
};
const rooms = { ...foundations, ...parts, ...hall };

const inside = (names) => `^(${names.join("|")})/`;
const ours = inside(["app", "server", "db", "maps", "tests"]);
const tests = "\\.test\\.tsx?$";
const onServer = "\\.server\\.tsx?$";
/** Read by all, and they read nothing of ours. */
const forAll = "^app/(paths(-of-managing)?\\.ts$|styles/)";

const roomRules = Object.entries(rooms).map(([room, known]) => ({
	name: `${room.replace(/^app\//, "").replace("/", "-")}-knows-its-own`,
	severity: "error",
	from: { path: inside([room]), pathNot: [tests, ...(room.startsWith("app/") ? [onServer] : [])] },
	to: { path: ours, pathNot: [inside([room, ...known]), forAll] },
}));
const pageDataRules = Object.entries(rooms)
	.filter(
		([room]) => room.startsWith("app/") && !["app/domain", "app/words", "app/components"].includes(room),
	)
	.map(([room, known]) => ({
		name: `${room.replace(/^app\//, "").replace("/", "-")}-is-given-by-the-server`,
		severity: "error",
		from: { path: `${inside([room])}.*${onServer}`, pathNot: tests },
		to: { path: ours, pathNot: [inside([room, "server", "db", ...known]), forAll] },
	}));

module.exports = {
	forbidden: [
		...roomRules,
		...pageDataRules,
		{
			name: "every-file-has-a-room",
			severity: "error",
			from: {},
			to: {
				path: inside(["app", "server", "db", "maps"]),
				pathNot: [inside([...Object.keys(rooms), "app/routes"]), forAll, "^app/[^/]+$"],
			},
		},
		{
			name: "every-file-that-imports-has-a-room",
			severity: "error",
			from: {
				path: inside(["app", "server", "db", "maps"]),
				pathNot: [inside([...Object.keys(rooms), "app/routes"]), forAll, "^app/[^/]+$"],
			},
			to: {},
		},
		{
			name: "no-circular-imports",
			comment: "Types are gone when the code runs, so a circle of files that closes through a type is none.",
			severity: "error",
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
		},
		{
			name: "domain-needs-only-zod-and-yjs",
			severity: "error",
			from: { path: inside(["app/domain"]), pathNot: tests },
			to: { path: "node_modules", pathNot: "node_modules/(zod|yjs)/" },
		},
		{
			name: "server-code-stays-on-the-server",
			comment:
				"A type may leave; a value is for routes, for the pages' entries and for other code of the server.",
			severity: "error",
			from: {
				pathNot: [
					inside(["app/routes", "server", "db", "tests"]),
					"^app/(root|entry\\.server)\\.tsx$",
					onServer,
					tests,
				],
			},
			to: { path: onServer, dependencyTypesNot: ["type-only"] },
		},
		{
			name: "the-framework-stays-at-the-edge",
			severity: "error",
			from: {
				path: inside(["app", "maps", "db"]),
				pathNot: [
					inside(["app/routes"]),
					"^app/(routes|root|entry\\.\\w+)\\.tsx?$",
					"^app/live/pages\\.ts$",
					onServer,
				],
			},
			to: { path: "node_modules/@remix-run" },
		},
		{
			name: "paths-and-styles-read-nothing",
			severity: "error",
			from: { path: forAll, pathNot: tests },
			to: { path: ours, pathNot: forAll },
		},
		{
			name: "routes-are-read-by-nobody",
			severity: "error",
			from: { path: ours, pathNot: [inside(["app/routes", "tests"]), tests] },
			to: { path: inside(["app/routes"]) },
		},
		{
			name: "tests-are-imported-by-tests",
			severity: "error",
			from: { path: inside(["app", "server", "db", "maps"]), pathNot: tests },
			to: { path: inside(["tests"]) },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		exclude: { path: "^app/words/generated" },
		includeOnly: "^(app|server|db|maps|tests)/|node_modules",
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			extensions: [".ts", ".tsx", ".js", ".json"],
			exportsFields: ["exports"],
			conditionNames: ["import", "node", "default", "types"],
		},
	},
};
