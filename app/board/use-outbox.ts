import { useCallback, useEffect, useRef, useState } from "react";
import type { ConnectionState } from "./board-connection.ts";
import { commandFields, type Draft } from "./contribution-draft.ts";
import {
	forgetOld,
	type OutboxEntry,
	type Owner,
	putInOutbox,
	readOutbox,
	type SendOutcome,
	type StoredCommand,
	sendWaiting,
	takeFromOutbox,
} from "./outbox.ts";
import { type CommandAnswer, newCommandId, sendCommand } from "./send-command.ts";

export interface Outbox {
	waiting: OutboxEntry<Draft>[];
	refused: OutboxEntry<Draft>[];
	/** This phone is logged in as somebody else, or as nobody: nothing more is sent. */
	stopped: boolean;
	/** The browser has no network, or the last try got no answer; the socket notices later. */
	unreachable: boolean;
	/** contributions that the server took while this page was open */
	delivered: number;
	/** @returns false when this phone cannot keep anything; the plain form must do it then */
	add: (draft: Draft) => boolean;
	/** Takes out what its writer has back. */
	remove: (commandId: string) => void;
	/** Tries once more now. @returns whether nothing is left, waiting or refused */
	flush: () => Promise<boolean>;
}

/** between two tries, in ms: doubled each time, up to the longest */
const firstWait = 2_000;
const longestWait = 60_000;

/** This browser's storage, or null where it is switched off. */
export function phoneStorage(): Storage | null {
	try {
		return window.localStorage;
	} catch {
		return null;
	}
}

/** Sends what this person wrote, until each has its answer: also after a reload, and after hours without connection. */
export function useOutbox(owner: Owner, connection: ConnectionState): Outbox {
	const { session, actor } = owner;
	const [entries, setEntries] = useState<OutboxEntry<Draft>[]>([]);
	const [outcome, setOutcome] = useState<SendOutcome>("sent-all");
	const [online, setOnline] = useState(true);
	const [delivered, setDelivered] = useState(0);
	const running = useRef<Promise<boolean> | null>(null);
	const retry = useRef<{ timer?: ReturnType<typeof setTimeout>; wait: number }>({ wait: firstWait });

	const reread = useCallback(() => {
		const storage = phoneStorage();
		if (storage) setEntries(readOutbox<Draft>(storage, { session, actor }));
	}, [session, actor]);

	const flush = useCallback((): Promise<boolean> => {
		const storage = phoneStorage();
		if (!storage) return Promise.resolve(true);
		clearTimeout(retry.current.timer);
		const own = { session, actor };
		const run = async (): Promise<boolean> => {
			const result = await sendWaiting(storage, own, (command) => sendAsOwner(own, command));
			if (result.delivered > 0) setDelivered((before) => before + result.delivered);
			setOutcome(result.outcome);
			if (result.outcome === "unreachable") {
				retry.current.timer = setTimeout(() => void flush(), retry.current.wait * (0.75 + Math.random() / 2));
				retry.current.wait = Math.min(longestWait, retry.current.wait * 2);
			} else {
				retry.current.wait = firstWait;
			}
			reread();
			return readOutbox(storage, own).length === 0;
		};
		// What was written during a try is sent by the next one, which starts when this one is done.
		const next = (running.current ?? Promise.resolve(true)).then(run, run);
		running.current = next;
		return next;
	}, [session, actor, reread]);

	useEffect(() => {
		const storage = phoneStorage();
		if (storage) forgetOld(storage, Date.now());
		reread();
		const again = () => {
			setOnline(navigator.onLine);
			void flush();
		};
		const cutOff = () => setOnline(false);
		addEventListener("online", again);
		addEventListener("offline", cutOff);
		addEventListener("storage", reread);
		const pending = retry.current;
		return () => {
			removeEventListener("online", again);
			removeEventListener("offline", cutOff);
			removeEventListener("storage", reread);
			clearTimeout(pending.timer);
		};
	}, [flush, reread]);

	// A live board means that the server can be reached again; before that an attempt costs little and may succeed.
	useEffect(() => {
		if (connection !== "ended") void flush();
	}, [connection, flush]);

	const add = (draft: Draft): boolean => {
		const storage = phoneStorage();
		const command = { id: newCommandId(), type: "contribute", ...commandFields(draft) };
		const kept =
			storage !== null && putInOutbox(storage, owner, { command, draft, savedAt: Date.now(), refusal: null });
		if (!kept) return false;
		reread();
		void flush();
		return true;
	};
	const remove = (commandId: string) => {
		const storage = phoneStorage();
		if (storage) takeFromOutbox(storage, owner, commandId);
		reread();
	};
	return {
		waiting: entries.filter((entry) => !entry.refusal),
		refused: entries.filter((entry) => entry.refusal),
		stopped: outcome === "stopped",
		unreachable: !online || outcome === "unreachable",
		delivered,
		add,
		remove,
		flush,
	};
}

/** The cookie decides who sends, so it is asked first whose it is: another tab may have joined as somebody else. */
async function sendAsOwner(owner: Owner, command: StoredCommand): Promise<CommandAnswer> {
	try {
		const response = await fetch("/api/v1/me", { headers: { Accept: "application/json" } });
		if (!response.ok) return { status: "unreachable" };
		const me: { kind: string; id: string | null } = await response.json();
		const somebodyElse = `${me.kind}:${me.id}` !== owner.actor;
		if (somebodyElse) return { status: "refused", code: "not-logged-in", message: "" };
	} catch {
		return { status: "unreachable" };
	}
	return sendCommand(owner.session, command);
}
