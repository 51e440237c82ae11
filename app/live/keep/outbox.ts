import { type CommandAnswer, newCommandId } from "#app/live/send-command.ts";
import type { KeptStore } from "./kept-store.ts";

export interface Command {
	type: string;
	[field: string]: unknown;
}

/** A command on its way. What it was made from is given back when the server refuses it. */
export interface Entry<Draft = unknown> {
	/** who put it here ("contribute", "vote"); what is of one kind goes in the order in which it was put */
	kind: string;
	/** counts up over everything that waits */
	order: number;
	command: Command & { id: string };
	draft?: Draft;
	/** It was sent at least once, so that the server may know of it already. */
	tried: boolean;
	/** null while it waits; otherwise what the server said */
	refusal: { message: string; field?: string } | null;
}

/** Who waits for the answer to a command that is nowhere kept. */
interface Asked {
	once: boolean;
	resolve: (answer: CommandAnswer) => void;
}

export interface OutboxListener {
	changed?(): void;
	/** The server took or refused something that was kept. */
	answered?(entry: Entry, answer: CommandAnswer): void;
}

/** between two tries, in ms: doubled each time, up to the longest */
const firstWait = 2_000;
const longestWait = 60_000;

const prefix = "send:";
/** Refusals that say nothing about the command, only about who is asking. */
const notTheOwner = new Set(["not-logged-in", "not-found"]);

/**
 * Sends what one person does in one session until each command has its answer, always under the same id. Only an
 * answer takes something out: what was refused stays, with the reason, until its writer has it back.
 */
export class Outbox {
	/** The last try got no answer. */
	unreachable = false;
	/** This browser is logged in as somebody else, or as nobody: everything stays where it is. */
	stopped = false;
	private readonly asked = new Map<string, Asked>();
	private readonly listeners = new Set<OutboxListener>();
	private running: Promise<void> = Promise.resolve();
	private queued: Promise<void> | null = null;
	private timer?: ReturnType<typeof setTimeout>;
	private wait = firstWait;
	/** the server asked not to be asked before, on the clock of `performance` */
	private notBefore = 0;

	constructor(
		readonly store: KeptStore,
		private readonly send: (command: Entry["command"]) => Promise<CommandAnswer>,
	) {}

	/** What is on its way or refused, oldest first: of one kind or of all. */
	entries<Draft = unknown>(kind?: string): Entry<Draft>[] {
		return this.store
			.names(prefix)
			.flatMap((name) => this.store.read<Entry<Draft>>(name) ?? [])
			.filter((entry) => !kind || entry.kind === kind)
			.sort((one, other) => one.order - other.order);
	}

	/** Something stands on this device that its writer would miss. */
	get unsent(): boolean {
		const nothingLost = ({ refusal, draft }: Entry) => refusal && !draft;
		return this.store.names().length > this.entries().filter(nothingLost).length;
	}

	/** Keeps a command before it is sent. @returns `kept`: false when it lives in this page only */
	put(kind: string, command: Command, draft?: unknown): { id: string; kept: boolean } {
		return this.add({ kind, command: { id: newCommandId(), ...command }, draft });
	}

	/**
	 * Sends a command in its turn that is kept elsewhere, or nowhere.
	 * @param once without an answer it is given up, instead of sent again
	 */
	ask(kind: string, command: Command, { once = false } = {}): Promise<CommandAnswer> {
		return new Promise((resolve) => {
			const id = newCommandId();
			this.asked.set(id, { once, resolve });
			this.add({ kind, command: { id, ...command } });
		});
	}

	/** Takes out what its writer has back, or does not want any more. */
	take(id: string): void {
		this.store.remove(prefix + id);
		this.changed();
	}

	/** Tries now, unless the server asked for rest. What is put meanwhile goes along. */
	flush(): Promise<void> {
		this.queued ??= this.running = this.running.then(() => {
			this.queued = null;
			return this.pass();
		});
		return this.queued;
	}

	follow(listener: OutboxListener): () => void {
		this.listeners.add(listener);
		return () => void this.listeners.delete(listener);
	}

	/** Another tab may have changed what is kept. */
	changed(): void {
		for (const each of this.listeners) each.changed?.();
	}

	/** The browser says that there is no network. */
	cutOff(): void {
		this.unreachable = true;
		this.changed();
	}

	/** Tries no more by itself. */
	stop(): void {
		clearTimeout(this.timer);
	}

	private async pass(): Promise<void> {
		await this.store.ready;
		this.stop();
		let away = performance.now() < this.notBefore;
		let stopped = false;
		const held = new Set<string>();
		for (let entry = this.next(held); entry && !away && !stopped; entry = this.next(held)) {
			this.write({ ...entry, tried: true });
			const answer = await this.send(entry.command);
			if (answer.status === "unreachable") {
				held.add(entry.kind);
				away = !answer.broken;
				this.notBefore = performance.now() + (answer.after ?? 0);
			} else if (answer.status === "refused" && notTheOwner.has(answer.code)) {
				stopped = true;
				for (const each of this.entries()) if (this.asked.has(each.command.id)) this.settle(each, answer);
			} else {
				this.unreachable = false;
				this.settle(entry, answer);
			}
		}
		for (const each of this.entries()) {
			const gone = away || held.has(each.kind);
			if (gone && this.asked.get(each.command.id)?.once) this.settle(each, { status: "unreachable" });
		}
		this.stopped = stopped;
		this.unreachable = away || held.size > 0;
		this.again();
		this.changed();
	}

	private again(): void {
		if (!this.unreachable || !this.next()) {
			this.wait = firstWait;
			return;
		}
		const wait = this.wait * (0.75 + Math.random() / 2);
		this.wait = Math.min(longestWait, this.wait * 2);
		this.timer = setTimeout(() => void this.flush(), Math.max(wait, this.notBefore - performance.now()));
	}

	/** @param held the kinds that have to wait for something older of theirs */
	private next(held?: Set<string>): Entry | undefined {
		return this.entries().find(({ refusal, kind }) => !refusal && !held?.has(kind));
	}

	private settle(entry: Entry, answer: CommandAnswer): void {
		const { id } = entry.command;
		const asked = this.asked.get(id);
		// Another tab had the answer before, or its writer left.
		if (!this.store.read(prefix + id)) return;
		if (asked || answer.status !== "refused") this.store.remove(prefix + id);
		else this.write({ ...entry, tried: true, refusal: { message: answer.message, field: answer.field } });
		this.asked.delete(id);
		asked?.resolve(answer);
		for (const each of this.listeners) each.answered?.(entry, answer);
		this.changed();
	}

	private add(entry: Pick<Entry, "kind" | "command" | "draft">): { id: string; kept: boolean } {
		const order = (this.entries().at(-1)?.order ?? 0) + 1;
		const kept = this.write({ ...entry, order, tried: false, refusal: null });
		void this.flush();
		return { id: entry.command.id, kept };
	}

	private write(entry: Entry): boolean {
		const { id } = entry.command;
		const kept = this.store.write(prefix + id, entry, this.asked.has(id));
		this.changed();
		return kept;
	}
}
