import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CheckedImports, checkImports } from "#tests/helpers/imports.ts";

/** One wrong import for each rule: the file that has it, and what it imports. */
const planted: Record<string, [from: string, to: string]> = {
	"every-file-has-a-room": ["app/routes/page.ts", "app/nowhere/loose.ts"],
	"every-file-that-imports-has-a-room": ["app/nowhere/importing.ts", "app/domain/rule.ts"],
	"no-circular-imports": ["app/year/one.ts", "app/year/two.ts"],
	"no-circular-folders": ["server/jobs/one.ts", "server/outcome/one.ts"],
	"domain-needs-only-zod-and-yjs": ["app/domain/heavy.ts", "express"],
	"server-code-stays-on-the-server": ["app/year/in-the-browser.ts", "app/year/data.server.ts"],
	"the-framework-stays-at-the-edge": ["app/year/framed.ts", "@remix-run/react"],
	"paths-and-styles-read-nothing": ["app/paths.ts", "app/domain/rule.ts"],
	"routes-are-read-by-nobody": ["app/year/upwards.ts", "app/routes/page.ts"],
	"tests-are-imported-by-tests": ["server/http/testing.ts", "tests/helpers/help.ts"],
};
/** What closes the circles. */
const alsoThere: [from: string, to: string][] = [
	["app/year/two.ts", "app/year/one.ts"],
	["server/outcome/two.ts", "server/jobs/two.ts"],
];
const rightAsWell: [from: string, to: string][] = [
	["app/routes/page.ts", "app/year/data.server.ts"],
	["app/year/data.server.ts", "db/queries/rows.ts"],
	["app/evening/hall/hall.ts", "app/evening/choose/choosing.ts"],
];

/** The rooms each have a rule of their own, and those that get data from the server a second one. */
const ofRoom = /^(.+)-(knows-its-own|is-given-by-the-server)$/;
const folderOf = (room: string): string => {
	if (["maps", "db", "server"].includes(room)) return room;
	return `app/${room.startsWith("evening-") ? room.replace("-", "/") : room}`;
};
function plantIn(rule: string): [from: string, to: string] | null {
	const [, room = "", kind = ""] = ofRoom.exec(rule) ?? [];
	if (!room) return null;
	const name = kind === "knows-its-own" ? "wrong.ts" : "wrong.server.ts";
	return [`${folderOf(room)}/${name}`, room === "entrance" ? "app/year/part.ts" : "app/entrance/part.ts"];
}

let root: string;
let checked: CheckedImports;

async function write(file: string, imported: string | null): Promise<void> {
	const isOurs = imported && /^(app|server|db|maps|tests)\//.test(imported);
	const target = isOurs ? path.relative(path.dirname(file), imported) : imported;
	const code = target ? `import "${isOurs && !target.startsWith(".") ? `./${target}` : target}";\n` : "";
	await mkdir(path.join(root, path.dirname(file)), { recursive: true });
	await writeFile(path.join(root, file), code, { flag: "a" });
}

beforeAll(async () => {
	root = await mkdtemp(path.join(tmpdir(), "imports-"));
	await symlink(path.resolve("node_modules"), path.join(root, "node_modules"));
	for (const folder of ["app", "server", "db", "maps", "tests"]) await mkdir(path.join(root, folder));
	const names = (await checkImports(root)).rules;
	const all = [
		...names.flatMap((rule) => [plantIn(rule) ?? planted[rule] ?? []]).filter((each) => each.length === 2),
		...alsoThere,
		...rightAsWell,
	];
	const writes = new Set(all.map(([from]) => from));
	for (const [from, to] of all) await write(from, to);
	for (const [, to] of all)
		if (to.includes("/") && !to.startsWith("@") && !writes.has(to)) await write(to, null);
	checked = await checkImports(root);
}, 60_000);

afterAll(() => rm(root, { recursive: true }));

test("each rule refuses the wrong import that was planted for it", () => {
	const unseen = checked.rules.filter((rule) => {
		const [from, to] = plantIn(rule) ?? planted[rule] ?? ["no import", "planted"];
		return !checked.problems.some(
			(problem) =>
				problem.startsWith(`${rule}: `) &&
				problem.includes(from) &&
				problem.includes(to.split("/").at(-1) ?? ""),
		);
	});
	expect(unseen).toEqual([]);
	expect(checked.rules.length).toBeGreaterThan(40);
});

test("no rule refuses what is allowed", () => {
	for (const [from, to] of rightAsWell)
		expect(checked.problems.filter((problem) => problem.endsWith(`: ${from} -> ${to}`))).toEqual([]);
});
