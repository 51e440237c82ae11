import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { colours, lensMarks } from "#server/exports/look.ts";
import { classesOf, selectorsOf, sourcesOf, stylesheets, subjectsOf } from "#tests/helpers/stylesheets.ts";

const sheets = stylesheets();
const sheet = (file: string) => {
	const found = sheets.find((each) => each.file === file);
	if (!found) throw new Error(`There is no ${file}`);
	return found;
};
/** What the medium asks of every class. */
const ofMedium = ["app/styles/print.css", "app/styles/forced-colors.css"];

describe("layers", () => {
	const [order] = sheet("app/styles/layers.css").root.nodes.filter((node) => node.type === "atrule");
	const layers = order?.type === "atrule" ? order.params.split(", ") : [];
	/** The page for no network takes the variables alone and has no other stylesheet. */
	const alone = ["app/styles/layers.css", "app/offline/offline.css"];
	const imported = sheets.flatMap(({ file, root }) =>
		root.nodes.flatMap((node) => {
			if (node.type !== "atrule" || node.name !== "import") return [];
			const [, name = "", layer = ""] = /^"([^"]+)" layer\((\S+)\)$/.exec(node.params) ?? [];
			return [
				{
					file: name.startsWith(".") ? path.join(path.dirname(file), name) : name,
					layer,
					params: node.params,
				},
			];
		}),
	);

	test("what is imported stands in a layer of the order", () => {
		expect(imported.length).toBeGreaterThan(10);
		expect(imported.filter(({ layer }) => !layers.includes(layer))).toEqual([]);
	});

	test.each(sheets.map(({ file }) => file).filter((file) => !alone.includes(file)))("%s", (file) => {
		if (imported.some((each) => each.file === file)) return;
		for (const node of sheet(file).root.nodes) {
			if (node.type === "comment" || (node.type === "atrule" && node.name === "import")) continue;
			expect(
				node.type === "atrule" && node.name === "layer" && layers.includes(node.params),
				String(node),
			).toBe(true);
		}
	});
});

test("a class is styled in one file, and by the medium", () => {
	const files = new Map<string, Set<string>>();
	for (const each of sheets) {
		if (ofMedium.includes(each.file)) continue;
		for (const name of selectorsOf(each).flatMap(subjectsOf)) {
			files.set(name, (files.get(name) ?? new Set()).add(each.file));
		}
	}
	expect(files.size).toBeGreaterThan(500);
	expect(
		[...files].filter(([, owners]) => owners.size > 1).map(([name, owners]) => [name, ...owners]),
	).toEqual([]);
});

test("pages change at the breakpoints that tokens.css names", () => {
	const named = sheet("app/styles/tokens.css").root.nodes.find(
		(node) => node.type === "comment" && node.text.includes("Breakpoints"),
	);
	const breakpoints = [...String(named).matchAll(/(\d+)rem \(/g)].map(([, rem]) => Number(rem));
	const allowed = breakpoints.flatMap((rem) => [`min-width: ${rem}rem`, `max-width: ${rem - 0.01}rem`]);
	expect(breakpoints.length).toBeGreaterThan(1);
	const used = sheets.flatMap(({ file, root }) => {
		const found: { file: string; width: string }[] = [];
		root.walkAtRules(/^(media|container|custom-media|import)$/, ({ params }) => {
			for (const [, width = ""] of params.matchAll(/\(([^()]*\b(?:width|inline-size)\b[^()]*)\)/g))
				found.push({ file, width });
		});
		return found;
	});
	expect(used.length).toBeGreaterThan(20);
	expect(used.filter(({ width }) => !allowed.includes(width))).toEqual([]);
});

test("a class stands in a component too", () => {
	const sources = sourcesOf(".ts", ".tsx").map((file) => readFileSync(file, "utf8"));
	const code = sources.join("\n");
	// File by file: a lone quote in one of them would turn inside and outside round in all that follow.
	const strings = sources.flatMap(
		(text) => text.replace(/from "[^"]*"/g, "").match(/"[^"\n]*"|`[^`]*`/g) ?? [],
	);
	const words = new Set(strings.flatMap((text) => text.match(/[\w-]+/g) ?? []));
	/** Names that end in what is computed: "badge--" of `badge--${tone}`. */
	const beginnings = [...code.matchAll(/([\w-]+--|\btone-)\$\{/g)].map(([, beginning = ""]) => beginning);
	/** The editor sets these itself. */
	const ofEditor = /^ProseMirror/;
	const dead = new Set(
		sheets
			.flatMap(selectorsOf)
			.flatMap(classesOf)
			.filter((name) => !words.has(name) && !ofEditor.test(name))
			.filter((name) => !beginnings.some((beginning) => name.startsWith(beginning))),
	);
	expect(beginnings).toContain("button--");
	expect([...dead]).toEqual([]);
});

describe("colours", () => {
	const colour = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;
	const tokens = "app/styles/tokens.css";
	const values = new Map<string, string>();
	sheet(tokens).root.walkDecls(/^--/, ({ prop, value }) => {
		if (!values.has(prop)) values.set(prop, value);
	});

	test("stand in tokens.css alone", () => {
		const found = sheets.flatMap(({ file, root }) => {
			const here: string[] = [];
			root.walkDecls((declaration) => {
				if (file !== tokens && colour.test(declaration.value)) here.push(`${file}: ${declaration}`);
			});
			return here;
		});
		expect([...values.values()].filter((value) => colour.test(value)).length).toBeGreaterThan(20);
		expect(found).toEqual([]);
	});

	const { map, ...ofDocuments } = colours;
	const tokenOf: Record<keyof typeof ofDocuments, string> = {
		ink: "--color-ink",
		soft: "--color-ink-soft",
		line: "--color-line",
		paper: "--color-paper",
		paperDeep: "--color-paper-deep",
		petrol: "--color-action",
		petrolSoft: "--color-action-soft",
		warning: "--color-warning",
		warningSoft: "--color-warning-soft",
		success: "--color-success",
		successSoft: "--color-success-soft",
	};
	const tokenOfMap: Record<keyof typeof map, string> = {
		low: "--map-low",
		middle: "--map-middle",
		high: "--map-high",
		plain: "--map-plain",
		hatch: "--map-hatch-paper",
		edge: "--map-edge",
	};
	const pairs = [
		...Object.entries(tokenOf).map(([name, token]) => [token, ofDocuments[name as keyof typeof ofDocuments]]),
		...Object.entries(tokenOfMap).map(([name, token]) => [token, map[name as keyof typeof map]]),
		["--lens-goed-ink", lensMarks["gaat-goed"].colour],
		["--lens-beter-ink", lensMarks["kan-beter"].colour],
		["--lens-nodig-ink", lensMarks["mag-niet-ontbreken"].colour],
	];

	test.each(pairs)("%s is %s in documents", (token = "", inDocuments = "") => {
		expect(values.get(token)).toBe(`#${inDocuments.toLowerCase()}`);
	});
});
