import type { Rollup } from "vite";
import routes from "./app/routes.ts";

type Graph = Pick<Rollup.ManualChunkMeta, "getModuleIds" | "getModuleInfo">;

/** Pages stand where `app/routes.ts` says; the files go by the ids of their routes. */
const idOfFile = new Map(routes.map(({ id, file }) => [file, id ?? file.replace(/\.tsx?$/, "")]));
/** @returns null for a module that is no page, "root" and "entry" for what stands around all pages */
function pageOf(module: string): string | null {
	const file = /\/app\/([^?]+)/.exec(module)?.[1] ?? "";
	if (file === "root.tsx") return "root";
	return file === "entry.client.tsx" ? "entry" : (idOfFile.get(file) ?? null);
}

/** Which pages share what: every pattern is of route ids. */
export const pages = {
	everywhere: /^(root|entry)$/,
	phone: /^routes\/session-contribute$/,
	evening: /^routes\/session(?!s|-contribute)/,
	elsewhere: /^routes\/(?!session($|-))/,
};

/** Vite looks for styles with the page that brings them. */
const styles = /\.css(\?|$)/;

/** What makes a page live is one file: Yjs and its socket, without what only the editor uses of Yjs. */
export const live = [
	/\/board-connection\.ts$/,
	/\/live\/fetch-document\.ts$/,
	/\/domain\/live\/realtime-protocol\.ts$/,
	/\/node_modules\/yjs\/src\//,
	/\/node_modules\/lib0\//,
	/\/node_modules\/y-protocols\//,
	/\/node_modules\/y-websocket\//,
];
export const ofEditor = [
	/\/yjs\/src\/utils\/(isParentOf|RelativePosition|UndoManager)\.js$/,
	/\/lib0\/(mutex|diff|prng|schema|dom|eventloop)\.js$/,
	/\/lib0\/hash\/sha256\.js$/,
];
const isLive = (id: string): boolean =>
	live.some((each) => each.test(id)) && !ofEditor.some((each) => each.test(id));

/** Files that pass on every message: of these, a module brings along the messages that it names. */
export const passesOn = /\/words\/generated\/messages(\/_index)?\.js$/;
export const passedOn = /\/generated\/messages\/(\w+)\.js$/;
const named = /\bm\.(\w+)/g;

/** What the phone has no use for, although a module of its own names it. */
export const notOnPhone = /\/app\/paths-of-managing\.ts$/;

/** The modules that are loaded together with `starts`. */
function reached(starts: string[], { getModuleInfo }: Graph, byName: Map<string, string>): Set<string> {
	const found = new Set(starts);
	for (const id of found) {
		const info = getModuleInfo(id);
		if (!info || passesOn.test(id)) continue;
		for (const next of info.importedIds) found.add(next);
		if (!id.includes("/app/")) continue;
		for (const [, key = ""] of info.code?.matchAll(named) ?? []) found.add(byName.get(key) ?? id);
	}
	return found;
}

function assign(graph: Graph): Map<string, string> {
	const all = [...graph.getModuleIds()];
	const byName = new Map(all.map((id) => [passedOn.exec(id)?.[1] ?? "", id]));
	const entries = all.filter((id) => graph.getModuleInfo(id)?.isEntry);
	const from = (pattern: RegExp) =>
		reached(
			entries.filter((id) => pattern.test(pageOf(id) ?? "")),
			graph,
			byName,
		);
	const [everywhere, phone] = [from(pages.everywhere), from(pages.phone)];
	const [evening, elsewhere] = [from(pages.evening), from(pages.elsewhere)];
	const bringsStyles = (id: string) => [...reached([id], graph, byName)].some((each) => styles.test(each));
	const files = new Map(all.filter(isLive).map((id) => [id, "live"]));
	for (const id of new Set([...everywhere, ...phone])) {
		if (pageOf(id) !== null || styles.test(id) || notOnPhone.test(id) || files.has(id)) continue;
		if (everywhere.has(id)) files.set(id, "base");
		else if (elsewhere.has(id) && !bringsStyles(id)) files.set(id, "base");
		else if (evening.has(id)) files.set(id, "board");
	}
	return files;
}

/**
 * Puts what the contributor's phone loads in shared files in place of forty: "base" has what every page loads
 * and what the phone shares with pages of any kind, "board" what it shares with the other pages of an evening.
 * A module with styles of its own is not in "base", which would load them on every page and before those of the root.
 * All else goes where Rollup puts it: with its page, or in a file that some pages share.
 */
export function sharedFiles(): Rollup.GetManualChunk {
	let files: Map<string, string> | null = null;
	return (id, graph) => {
		files ??= assign(graph);
		return files.get(id);
	};
}

/** Whether the contributor's phone loads this file: what it shares with other pages, and what is its own. */
export function isOnPhone({
	name,
	facadeModuleId,
}: Pick<Rollup.OutputChunk, "name" | "facadeModuleId">): boolean {
	if (["base", "board", "live"].includes(name)) return true;
	const page = facadeModuleId ? pageOf(facadeModuleId) : null;
	return page !== null && (pages.everywhere.test(page) || pages.phone.test(page));
}
