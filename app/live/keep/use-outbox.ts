import { useEffect, useRef, useState } from "react";
import type { ConnectionState } from "#app/live/board-connection.ts";
import { sendCommand } from "#app/live/send-command.ts";
import { holdTab } from "./drafts.ts";
import { KeptStore, type Owner } from "./kept-store.ts";
import { type Entry, Outbox, type OutboxListener } from "./outbox.ts";

/** This browser's storage, or null where it is switched off. */
export function deviceStorage(): Storage | null {
	try {
		return window.localStorage;
	} catch {
		return null;
	}
}

const outboxes = new Map<string, Outbox>();

/** The one outbox that a person has on this page; it lives longer than the parts of the page. Browsers only. */
export function outboxOf(owner: Owner): Outbox {
	const { session, actor } = owner;
	const key = `${session} ${actor}`;
	const found = outboxes.get(key);
	if (found) return found;
	const store = new KeptStore(deviceStorage(), owner);
	const outbox = new Outbox(store, (command) => sendCommand(session, command, actor));
	outboxes.set(key, outbox);
	holdTab();
	addEventListener("online", () => void outbox.flush());
	addEventListener("offline", () => outbox.cutOff());
	addEventListener("storage", () => outbox.changed());
	addEventListener("beforeunload", (event) => store.needsPage && event.preventDefault());
	if (!navigator.onLine) outbox.cutOff();
	return outbox;
}

export interface Sending<Draft> {
	/** on its way */
	waiting: Entry<Draft>[];
	/** for its writer to have back */
	refused: Entry<Draft>[];
	unreachable: boolean;
	/** This browser is logged in as somebody else, or as nobody: nothing more is sent. */
	stopped: boolean;
}

const nothing = { waiting: [], refused: [], unreachable: false, stopped: false };

/** What a person has on its way: of one kind, or of all. */
export function useSending<Draft>(
	{ session, actor }: Owner,
	kind?: string,
	onAnswer?: OutboxListener["answered"],
): Sending<Draft> {
	const [sending, setSending] = useState<Sending<Draft>>(nothing);
	const hear = useRef(onAnswer);
	hear.current = onAnswer;
	useEffect(() => {
		const outbox = outboxOf({ session, actor });
		const changed = () => {
			const entries = outbox.entries<Draft>(kind);
			const { unreachable, stopped } = outbox;
			const waiting = entries.filter(({ refusal }) => !refusal);
			setSending({ waiting, refused: entries.filter(({ refusal }) => refusal), unreachable, stopped });
		};
		changed();
		return outbox.follow({
			changed,
			answered: (entry, answer) => entry.kind === kind && hear.current?.(entry, answer),
		});
	}, [session, actor, kind]);
	return sending;
}

/** Sends from this page what waits, also what other pages left: a live board means that the server can be reached. */
export function useFlush({ session, actor }: Owner, connection: ConnectionState): void {
	useEffect(() => {
		if (connection !== "ended") void outboxOf({ session, actor }).flush();
	}, [session, actor, connection]);
}
