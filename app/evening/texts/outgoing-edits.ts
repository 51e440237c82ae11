import * as Y from "yjs";

/** One thing that was typed here. */
interface Edit {
	update: Uint8Array;
	/** the text that it changed, or null when it is in none */
	key: string | null;
	/** number of the stretch of writing that it belongs to */
	stretch: number;
}

/** Writing in one text without a pause of this length (ms) counts as one change: nobody counts keys. */
const pause = 1_500;

/**
 * What was written here and is not acknowledged yet. The server acknowledges by number of messages per connection:
 * `sent` mirrors the messages of this connection, and what they held waits again when the connection breaks.
 */
export class OutgoingEdits {
	private waiting: Edit[] = [];
	private sent: Edit[][] = [];
	private acknowledged = 0;
	private stretch = 0;
	private last: { key: string | null; at: number } = { key: null, at: 0 };

	/** @param now milliseconds */
	add(update: Uint8Array, key: string | null, now: number): void {
		if (this.count === 0 || key !== this.last.key || now - this.last.at > pause) this.stretch += 1;
		this.last = { key, at: now };
		this.waiting.push({ update, key, stretch: this.stretch });
	}

	/** What waits, as one update to send now; null when nothing does. */
	take(): Uint8Array | null {
		if (this.waiting.length === 0) return null;
		const update = merged(this.waiting);
		this.answered();
		return update;
	}

	/** The server's question after what it lacks was answered: one message, which holds everything that waited. */
	answered(): void {
		this.sent.push(this.waiting);
		this.waiting = [];
	}

	/** The server has committed so many messages of this connection. */
	acknowledge(messages: number): void {
		this.sent.splice(0, messages - this.acknowledged);
		this.acknowledged = messages;
	}

	/** A new connection counts from nothing, and what was under way has to be sent again. */
	disconnected(): void {
		this.waiting = [...this.sent.flat(), ...this.waiting];
		this.sent = [];
		this.acknowledged = 0;
	}

	/** Forgets everything: it was given back to its writer. */
	clear(): void {
		this.waiting = [];
		this.sent = this.sent.map(() => []);
	}

	private get all(): Edit[] {
		return [...this.sent.flat(), ...this.waiting];
	}

	/** how many changes are not acknowledged */
	get count(): number {
		return new Set(this.all.map((edit) => edit.stretch)).size;
	}

	/** the texts that they are in */
	get keys(): string[] {
		return [...new Set(this.all.flatMap((edit) => edit.key ?? []))];
	}

	/** all of it as one update, to keep for a reload; null when there is nothing */
	get update(): Uint8Array | null {
		return this.all.length === 0 ? null : merged(this.all);
	}
}

const merged = (edits: Edit[]): Uint8Array => Y.mergeUpdates(edits.map((edit) => edit.update));
