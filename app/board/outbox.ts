import type { CommandAnswer } from "./send-command.ts";

/** Who the things on this phone belong to: an actor key in one session. Nobody else's are ever read or sent. */
export interface Owner {
	session: string;
	actor: string;
}

export interface StoredCommand {
	id: string;
	type: string;
	[field: string]: unknown;
}

/** One contribution on its way. `draft` is what stood in the form, to give back when the server refuses it. */
export interface OutboxEntry<Draft> {
	command: StoredCommand;
	draft: Draft;
	/** milliseconds since 1970 */
	savedAt: number;
	/** null while it waits; otherwise what the server said */
	refusal: { message: string; field?: string } | null;
}

/** `stopped` means that this phone is no longer logged in as the owner: everything stays where it is. */
export type SendOutcome = "sent-all" | "unreachable" | "stopped";

const prefix = "duidingstafel";
const keyOf = (owner: Owner, kind: "outbox" | "draft") =>
	[prefix, owner.session, owner.actor, kind].join(":");
/** Refusals that say nothing about the text, only about who is asking. */
const notTheOwner = new Set(["not-logged-in", "not-found"]);

export function readOutbox<Draft>(storage: Storage, owner: Owner): OutboxEntry<Draft>[] {
	return parse<OutboxEntry<Draft>[]>(storage.getItem(keyOf(owner, "outbox"))) ?? [];
}

/** Puts a contribution in the outbox before anything is sent. @returns false when this phone cannot keep it */
export function putInOutbox<Draft>(storage: Storage, owner: Owner, entry: OutboxEntry<Draft>): boolean {
	const others = readOutbox<Draft>(storage, owner).filter((each) => each.command.id !== entry.command.id);
	return write(storage, keyOf(owner, "outbox"), [...others, entry]);
}

export function takeFromOutbox(storage: Storage, owner: Owner, commandId: string): void {
	const left = readOutbox(storage, owner).filter((each) => each.command.id !== commandId);
	if (left.length === 0) storage.removeItem(keyOf(owner, "outbox"));
	else write(storage, keyOf(owner, "outbox"), left);
}

/**
 * Sends what waits, oldest first, and stops where nobody answers. Only an answer takes something out:
 * what was refused stays, with the reason, until its writer has it back.
 */
export async function sendWaiting(
	storage: Storage,
	owner: Owner,
	send: (command: StoredCommand) => Promise<CommandAnswer>,
): Promise<{ outcome: SendOutcome; delivered: number }> {
	let delivered = 0;
	for (const entry of readOutbox(storage, owner).filter((each) => !each.refusal)) {
		const answer = await send(entry.command);
		if (answer.status === "unreachable") return { outcome: "unreachable", delivered };
		if (answer.status === "done") {
			takeFromOutbox(storage, owner, entry.command.id);
			delivered += 1;
		} else if (notTheOwner.has(answer.code)) {
			return { outcome: "stopped", delivered };
		} else {
			const { message, field } = answer;
			putInOutbox(storage, owner, { ...entry, refusal: { message, field } });
		}
	}
	return { outcome: "sent-all", delivered };
}

/** What somebody is writing. @returns false when this phone cannot keep it */
export function saveDraft<Draft>(storage: Storage, owner: Owner, draft: Draft, now: number): boolean {
	return write(storage, keyOf(owner, "draft"), { draft, savedAt: now });
}

export function readDraft<Draft>(storage: Storage, owner: Owner): Draft | null {
	return parse<{ draft: Draft }>(storage.getItem(keyOf(owner, "draft")))?.draft ?? null;
}

/** Takes everything of this person in this session off the phone. */
export function wipe(storage: Storage, owner: Owner): void {
	for (const key of ownKeys(storage, owner)) storage.removeItem(key);
}

/** Where anything of this person in this session is kept: also what other pages keep, whose keys begin the same. */
export function ownKeys(storage: Storage, owner: Owner): string[] {
	const own = [prefix, owner.session, owner.actor, ""].join(":");
	return keysOf(storage).filter((key) => key.startsWith(own));
}

const keysOf = (storage: Storage): string[] =>
	Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");

/** Nothing of an evening stays on a phone for longer than a draft may: seven days, in milliseconds. */
export const keptFor = 7 * 24 * 60 * 60 * 1000;

/** Takes off what is too old, of anybody: the one who wrote it may never come back to this phone. */
export function forgetOld(storage: Storage, now: number): void {
	for (const key of keysOf(storage)) {
		if (!key.startsWith(`${prefix}:`)) continue;
		const found = parse<{ savedAt: number } | { savedAt: number }[]>(storage.getItem(key));
		const moments = [found].flat().map((each) => each?.savedAt ?? 0);
		if (Math.max(...moments) < now - keptFor) storage.removeItem(key);
	}
}

function parse<T>(text: string | null): T | null {
	if (text === null) return null;
	try {
		return JSON.parse(text) as T;
	} catch {
		return null;
	}
}

function write(storage: Storage, key: string, value: unknown): boolean {
	try {
		storage.setItem(key, JSON.stringify(value));
		return true;
	} catch {
		return false;
	}
}
