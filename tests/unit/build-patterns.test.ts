import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import routes from "#app/routes.ts";
import knip from "../../knip.config.ts";
import { live, notOnPhone, ofEditor, pages, passedOn, passesOn } from "../../vite.chunks.ts";
import {
	asksForFlags,
	fetchCall,
	fetches,
	flag,
	lightIcon,
	replaced,
	standIns,
} from "../../vite.rewrites.ts";

/** Files below these folders, as Vite names modules. */
const filesOf = (...folders: string[]): string[] =>
	folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.resolve(folder, name)),
	);
const packages = ["yjs", "lib0", "y-protocols", "y-websocket", "@remix-run/react", "@remix-run/router"];
const modules = filesOf("app", ...packages.map((name) => `node_modules/${name}`));
/** One pattern for each thing that a pattern names side by side. */
const apart = (pattern: RegExp): RegExp[] => {
	const [whole = "", names = ""] = /\(([\w|]+)\)/.exec(pattern.source) ?? [];
	return whole ? names.split("|").map((name) => new RegExp(pattern.source.replace(whole, name))) : [pattern];
};

describe("a pattern of the build that matches nothing has lost its meaning", () => {
	test.each([...live, ...ofEditor, asksForFlags, fetches, passesOn, passedOn, notOnPhone].flatMap(apart))(
		"module %s",
		(pattern) => {
			expect(modules.filter((name) => pattern.test(name))).not.toEqual([]);
		},
	);

	const ids = ["root", "entry", ...routes.map(({ id, file }) => id ?? file.replace(/\.tsx?$/, ""))];
	test.each(
		Object.entries(pages).flatMap(([name, pattern]) => apart(pattern).map((each) => [name, each] as const)),
	)("pages %s %s", (_, pattern) => {
		expect(ids.filter((id) => pattern.test(id))).not.toEqual([]);
	});

	test("every page of an evening is of one kind, and every other page of another", () => {
		for (const id of ids.filter((each) => each.startsWith("routes/"))) {
			const kinds = [pages.phone, pages.evening, pages.elsewhere].filter((kind) => kind.test(id));
			expect(kinds.length, id).toBe(1);
		}
	});

	test.each((knip as { entry: string[] }).entry)("entry of knip %s", async (entry) => {
		const pattern = new RegExp(
			`^${entry
				.replace(/[.]/g, "\\.")
				.replace(/\{([\w,]+)\}/g, (_, names: string) => `(${names.replaceAll(",", "|")})`)
				.replace(/\*\*\/|\*/g, (star) => (star === "*" ? "[^/]*" : "(.*/)?"))}$`,
		);
		const files = filesOf("app", "server", "tests").map((name) => path.relative(".", name));
		expect(files.filter((name) => pattern.test(name))).not.toEqual([]);
	});
});

describe("what the build does to the code of other packages", () => {
	const asking = filesOf(
		"node_modules/@remix-run/react/dist/esm",
		"node_modules/@remix-run/router/dist",
	).filter((name) => /router\.js$|\/esm\/.*\.js$/.test(name));

	test("leaves no question about a flag", () => {
		const questions = asking.map((name) => readFileSync(name, "utf8").replace(flag, "true"));
		expect(asking.filter((name) => flag.test(readFileSync(name, "utf8"))).length).toBeGreaterThan(2);
		for (const code of questions) expect(code.match(/\bfuture\.v\d+_\w+/g)).toBeNull();
	});

	test("leaves nothing that Remix asks by itself but what single fetch took the place of", () => {
		const asks = filesOf("node_modules/@remix-run/react/dist/esm").filter(
			(name) => name.endsWith(".js") && /\bfetch\(/.test(readFileSync(name, "utf8")),
		);
		const left = asks.filter(
			(name) => !fetches.test(name) || /\bfetch\(/.test(readFileSync(name, "utf8").replace(fetchCall, "")),
		);
		expect(left.map((name) => path.basename(name))).toEqual(["data.js"]);
		expect(asks.length).toBeGreaterThan(left.length);
	});

	test("draws every outline icon that is used with the same lines", () => {
		const used = new Set(
			filesOf("app", "maps")
				.filter((name) => /\.tsx?$/.test(name))
				.flatMap((name) => [...readFileSync(name, "utf8").matchAll(/"(@tabler\/[^"]*\/Icon\w+\.mjs)"/g)])
				.map(([, module = ""]) => module),
		);
		const codes = [...used].map((module) => readFileSync(`node_modules/${module}`, "utf8"));
		const light = codes.map(lightIcon);
		expect(light.filter((one) => one !== null).length).toBeGreaterThan(40);
		expect(light.filter((one) => one === null).length).toBeLessThan(5);
		for (const [at, code] of codes.entries()) {
			const lines = [...code.matchAll(/"d": "([^"]*)"/g)].map(([, d = ""]) => d);
			if (light[at]) expect(light[at].toLowerCase()).toContain(JSON.stringify(lines.join("")).toLowerCase());
		}
	});

	test.each(replaced)("puts all that $module gives in its place", ({ module, replacement }) => {
		const given = /export \{([^}]*)\}/.exec(readFileSync(`node_modules/${module}`, "utf8"))?.[1] ?? "";
		const names = given.split(",").map((name) => name.trim());
		const ours = readFileSync(replacement, "utf8");
		expect(names.length).toBeGreaterThan(0);
		expect(names.filter((name) => !new RegExp(`export (class|const) ${name}\\b`).test(ours))).toEqual([]);
	});

	test.each(standIns)("puts $replacement in the place of $find", ({ find, replacement }) => {
		expect(existsSync(replacement)).toBe(true);
		const name = typeof find === "string" ? find : find.source.slice(1, -1);
		const asked = filesOf(
			"node_modules/lib0",
			"node_modules/y-protocols",
			"node_modules/y-websocket",
			"node_modules/yjs/src",
		)
			.filter((file) => file.endsWith(".js"))
			.some((file) => new RegExp(`from ['"]${name}(\\.js)?['"]`).test(readFileSync(file, "utf8")));
		expect(asked).toBe(true);
	});
});
