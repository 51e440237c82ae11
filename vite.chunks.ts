import type { Rollup } from "vite";

type Graph = Pick<Rollup.ManualChunkMeta, "getModuleIds" | "getModuleInfo">;

/** Pages and styles stay where they are: Remix and Vite look for them there. */
const ownPlace = /\/app\/(root|entry\.client|routes\/[\w-]+)\.tsx/;
const styles = /\.css(\?|$)/;

/** What makes a page live is one file: Yjs and its socket, without what only the editor uses of Yjs. */
const live = /\/(board-connection\.ts|node_modules\/(yjs\/src|lib0|y-protocols|y-websocket)\/)/;
const ofEditor =
	/\/(isParentOf|RelativePosition|UndoManager|mutex|diff|prng|schema|dom|eventloop|sha256)\.js$/;

/** Files that pass on everything: of these, a module brings along the messages and icons that it names. */
const passesOn = /\/i18n\/generated\/messages(\/_index)?\.js$|\/tabler-icons-react\.mjs$/;
const passedOn = /\/(?:generated\/messages|icons)\/(\w+)\.m?js$/;
const named = /\bm\.(\w+)|\b(Icon\w+)/g;

/** The modules that are loaded together with `starts`. */
function reached(starts: string[], { getModuleInfo }: Graph, byName: Map<string, string>): Set<string> {
	const found = new Set(starts);
	for (const id of found) {
		const info = getModuleInfo(id);
		if (!info || passesOn.test(id)) continue;
		for (const next of info.importedIds) found.add(next);
		if (!id.includes("/app/")) continue;
		for (const [, key, icon] of info.code?.matchAll(named) ?? []) {
			found.add(byName.get(key ?? icon ?? "") ?? id);
		}
	}
	return found;
}

function assign(graph: Graph): Map<string, string> {
	const all = [...graph.getModuleIds()];
	const byName = new Map(all.map((id) => [passedOn.exec(id)?.[1] ?? "", id]));
	const entries = all.filter((id) => graph.getModuleInfo(id)?.isEntry);
	const from = (pattern: RegExp) =>
		reached(
			entries.filter((id) => pattern.test(id)),
			graph,
			byName,
		);
	const everywhere = from(/\/app\/(entry\.client|root)\.tsx/);
	const phone = from(/\/routes\/session-contribute\.tsx/);
	const evening = from(/\/routes\/session(?!s|-contribute)[\w-]*\.tsx/);
	const elsewhere = from(/\/routes\/(?!session[-.])[\w-]+\.tsx/);
	const bringsStyles = (id: string) => [...reached([id], graph, byName)].some((each) => styles.test(each));
	const files = new Map(all.filter((id) => live.test(id) && !ofEditor.test(id)).map((id) => [id, "live"]));
	for (const id of new Set([...everywhere, ...phone])) {
		if (ownPlace.test(id) || styles.test(id) || files.has(id)) continue;
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
