import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import postcss, { type Root, type Rule } from "postcss";
import selectorParser, { type Node, type Selector } from "postcss-selector-parser";

export interface Stylesheet {
	/** from the root of the project */
	file: string;
	root: Root;
}

/** Files of these endings below `app` and `maps`, tests left out. */
export function sourcesOf(...endings: string[]): string[] {
	return ["app", "maps"]
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name)),
		)
		.filter((name) => endings.includes(path.extname(name)) && !name.includes(".test."))
		.filter((name) => !name.startsWith(path.join("app", "words", "generated")));
}

/** Every stylesheet of ours, parsed. */
export function stylesheets(): Stylesheet[] {
	return sourcesOf(".css").map((file) => ({
		file,
		root: postcss.parse(readFileSync(file, "utf8"), { from: file }),
	}));
}

/** The selectors of a stylesheet, each of a list apart; the steps of an animation have none. */
export function selectorsOf({ root }: Stylesheet): Selector[] {
	const found: Selector[] = [];
	root.walkRules((rule) => {
		if (!isStep(rule)) found.push(...selectorParser().astSync(rule.selector).nodes);
	});
	return found;
}

function isStep({ parent }: Rule): boolean {
	return parent?.type === "atrule" && "name" in parent && parent.name === "keyframes";
}

/** The classes that a selector names anywhere. */
export function classesOf(selector: Selector): string[] {
	const found: string[] = [];
	selector.walkClasses(({ value }) => {
		found.push(value);
	});
	return found;
}

/** The classes of the element that a selector is about: those of its last part, in `:is()` and `:where()` too. */
export function subjectsOf(selector: Selector): string[] {
	const start = selector.nodes.findLastIndex(({ type }) => type === "combinator") + 1;
	return selector.nodes.slice(start).flatMap((node: Node) => {
		if (node.type === "class") return [node.value];
		if (node.type !== "pseudo" || ![":is", ":where"].includes(node.value)) return [];
		return node.nodes.flatMap(subjectsOf);
	});
}
