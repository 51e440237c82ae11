import { newCommandId } from "#app/live/send-command.ts";
import type { KeptStore } from "./kept-store.ts";

export interface KeptDraft<Draft> {
	store: KeptStore;
	/** under which it is kept */
	name: string;
	/** what it is a draft of */
	kind: string;
	draft: Draft;
}

const prefix = "draft:";
const lockOf = (tab: string) => `duidingstafel:tab:${tab}`;

/** This page as long as it lives; after a reload it is another. */
const thisTab = newCommandId();

/** Shows other tabs that this one lives: the browser takes the lock back when it is gone, however it went. */
export function holdTab(): void {
	// On plain http in a local network browsers have no locks, and none where cookies are refused.
	navigator.locks?.request(lockOf(thisTab), () => new Promise(() => {})).catch(() => {});
}

async function openTabs(): Promise<string[]> {
	const locks = await navigator.locks?.query().catch(() => null);
	return locks?.held?.map(({ name = "" }) => name) ?? [];
}

const nameOf = (kind: string, tab: string) => `${prefix}${kind}:${tab}`;

/** Keeps what is being written in this tab; null when nothing is. @returns false when only the page has it */
export function keepDraft(store: KeptStore, kind: string, draft: unknown, tab = thisTab): boolean {
	if (draft) return store.write(nameOf(kind, tab), draft);
	store.remove(nameOf(kind, tab));
	return true;
}

/** Makes a draft that another tab left behind one of this tab. */
export function adoptDraft({ store, name, kind, draft }: KeptDraft<unknown>, tab = thisTab): void {
	if (keepDraft(store, kind, draft, tab) && name !== nameOf(kind, tab)) store.remove(name);
}

/**
 * The drafts of this tab, and those that tabs left behind which are gone. Where nobody knows who is gone, those of all
 * tabs: words that stand in two places are better than words that stand in none.
 * @param beginning of their kinds
 * @param open the locks of the tabs that live
 */
export async function findDrafts<Draft>(
	store: KeptStore,
	beginning: string,
	{ tab = thisTab, open = openTabs } = {},
): Promise<KeptDraft<Draft>[]> {
	const [others] = await Promise.all([open(), store.ready]);
	const found = store.names(prefix + beginning).flatMap((name) => {
		const end = name.lastIndexOf(":");
		const owner = name.slice(end + 1);
		const draft = store.read<Draft>(name);
		if (!draft || (owner !== tab && others.includes(lockOf(owner)))) return [];
		return [{ store, name, kind: name.slice(prefix.length, end), draft, own: owner === tab }];
	});
	return found.sort((one, other) => Number(other.own) - Number(one.own));
}
