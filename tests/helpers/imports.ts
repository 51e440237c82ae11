import { createRequire } from "node:module";
import { cruise, type ICruiseResult } from "dependency-cruiser";

const config = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");

/** Every import between files of ours, and what is wrong with them. */
export interface CheckedImports {
	/** the names of the rules that were asked */
	rules: string[];
	files: number;
	imports: number;
	/** "rule: from -> to", and for folders that import each other what goes round */
	problems: string[];
}

/** @param root holds app, server, db, maps and tests */
export async function checkImports(root: string): Promise<CheckedImports> {
	const { forbidden, options } = config;
	const { output } = await cruise(["app", "server", "db", "maps", "tests"], {
		...options,
		baseDir: root,
		ruleSet: { forbidden },
		validate: true,
	});
	const { modules, summary } = output as ICruiseResult;
	const imports = modules.flatMap(({ source, dependencies }) =>
		dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
	);
	return {
		rules: [...forbidden.map(({ name }: { name: string }) => name), "no-circular-folders"],
		files: modules.filter(({ source }) => !source.includes("node_modules")).length,
		imports: imports.length,
		problems: [
			...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
			...circularFolders(imports).map((circle) => `no-circular-folders: ${circle}`),
		],
	};
}

interface Import {
	from: string;
	to: string;
}

/**
 * Folders beside each other that import each other, straight or round, at every level; types count. A folder and what
 * is in it are one. The nouns of the domain speak of each other, and app, server, db and maps are no rooms: rules say
 * what they may know.
 */
function circularFolders(imports: Import[]): string[] {
	const known = new Map<string, Map<string, Import>>();
	for (const each of imports) {
		const pair = siblings(each);
		if (!pair) continue;
		const [from, to] = pair;
		known.set(from, (known.get(from) ?? new Map<string, Import>()).set(to, each));
	}
	return [...known.keys()].flatMap((start) => {
		const way = wayRound(start, known);
		return way && start === [...way.keys()].sort()[0] ? [describe(way)] : [];
	});
}

/** The two folders beside each other from which and to which an import goes; none when one of the files stands loose. */
function siblings({ from, to }: Import): [string, string] | null {
	const [a, b] = [from.split("/"), to.split("/")];
	const level = a.findIndex((name, at) => name !== b[at]);
	if (level < 1 || level >= a.length - 1 || level >= b.length - 1) return null;
	if (from.startsWith("app/domain/")) return null;
	return [a.slice(0, level + 1).join("/"), b.slice(0, level + 1).join("/")];
}

/** The shortest way from a folder back to itself, as the import that leaves each folder on it. */
function wayRound(start: string, known: Map<string, Map<string, Import>>): Map<string, Import> | null {
	const cameFrom = new Map<string, string>();
	const queue = [start];
	for (const folder of queue) {
		for (const next of known.get(folder)?.keys() ?? []) {
			if (next === start) return stepsOf(start, folder, cameFrom, known);
			if (cameFrom.has(next)) continue;
			cameFrom.set(next, folder);
			queue.push(next);
		}
	}
	return null;
}

function stepsOf(
	start: string,
	last: string,
	cameFrom: Map<string, string>,
	known: Map<string, Map<string, Import>>,
): Map<string, Import> {
	const folders = [last];
	for (let at = last; at !== start; ) {
		at = cameFrom.get(at) ?? start;
		folders.unshift(at);
	}
	const steps = new Map<string, Import>();
	for (const [index, folder] of folders.entries()) {
		const step = known.get(folder)?.get(folders[index + 1] ?? start);
		if (step) steps.set(folder, step);
	}
	return steps;
}

const describe = (way: Map<string, Import>): string =>
	[...way].map(([folder, { from, to }]) => `${folder} (${from} -> ${to})`).join(", ");
