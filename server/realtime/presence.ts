import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import {
	Awareness,
	applyAwarenessUpdate,
	encodeAwarenessUpdate,
	removeAwarenessStates,
} from "y-protocols/awareness";
import * as Y from "yjs";
import { z } from "zod";
import {
	type CaretUser,
	caretColours,
	messageType,
	type Presence,
} from "#app/domain/live/realtime-protocol.ts";
import { contain } from "../process/contain.ts";

/** Between two messages about who is where, in milliseconds: ten a second at most, however fast people type. */
const interval = 100;
/** In characters, for the state of one client. */
const longestState = 2_048;
const mostStates = 100;

/** A writer as the room knows them. */
export interface CaretOwner {
	actorKey: string;
	/** what others read at the caret; null for somebody who does not write */
	caretName: string | null;
	/** runs the evening */
	leads: boolean;
}

const count = z.number().int().min(0);
const id = z.object({ client: count, clock: count }).nullish();
const position = z.object({
	type: id,
	tname: z.string().max(200).nullish(),
	item: id,
	assoc: z.number().int().optional(),
});
const caretState = z.object({ cursor: z.object({ anchor: position, head: position }).nullish() });

/**
 * Who is in a room: the server's own state with the counts, and the carets of those who write. A caret's name and
 * colour are the server's, and its client id belongs to the socket that used it first: nobody speaks for another.
 */
export class RoomPresence {
	private readonly awareness = new Awareness(new Y.Doc());
	private readonly owners = new Map<number, CaretOwner>();
	private readonly changed = new Set<number>();
	private timer: NodeJS.Timeout | null = null;
	private crowded = false;

	constructor(private readonly broadcast: (message: Uint8Array) => void) {
		this.awareness.setLocalState({ presence: {} });
		this.awareness.on("update", ({ added, updated, removed }: Record<string, number[]>) => {
			for (const client of [added, updated, removed].flat())
				if (client !== undefined) this.changed.add(client);
			this.timer ??= setTimeout(
				contain("telling who is where", () => this.flush()),
				interval,
			);
		});
	}

	/** @param crowded there are so many people that only the carets of those who run the evening are passed on */
	count(presence: Presence, crowded: boolean): void {
		this.awareness.setLocalState({ presence });
		this.crowded = crowded;
		if (!crowded) return;
		for (const [client, owner] of this.owners) if (!owner.leads) this.remove(client);
	}

	/** Everything, for somebody who comes in. */
	message(): Uint8Array {
		return this.encode([...this.awareness.getStates().keys()]);
	}

	/**
	 * Takes the caret out of what a client says. It may well repeat what it heard of others, as Yjs clients do;
	 * only what it says of itself counts. @throws when it cannot be decoded
	 */
	receive(update: Uint8Array, owner: CaretOwner): void {
		if (owner.caretName === null || (this.crowded && !owner.leads)) return;
		const decoder = decoding.createDecoder(update);
		const states = Math.min(decoding.readVarUint(decoder), mostStates);
		for (let n = 0; n < states; n += 1) {
			const client = decoding.readVarUint(decoder);
			const clock = decoding.readVarUint(decoder);
			const state = decoding.readVarString(decoder);
			if (state.length > longestState || clock > 2 ** 31) continue;
			if (state === "null") {
				if (this.owners.get(client) === owner) this.remove(client);
			} else this.place(client, clock, state, owner);
		}
	}

	private place(client: number, clock: number, state: string, owner: CaretOwner): void {
		const holder = this.owners.get(client);
		// The same person on a new socket takes over from one that is dying.
		const own = holder === owner || holder?.actorKey === owner.actorKey;
		if (client === this.awareness.clientID || (holder && !own)) return;
		const parsed = caretState.safeParse(JSON.parse(state));
		if (!parsed.success) return;
		const user: CaretUser = { name: owner.caretName ?? "", colour: this.colourOf(owner) };
		for (const [other, its] of this.owners) if (its === owner && other !== client) this.remove(other);
		this.owners.set(client, owner);
		const message = encoding.createEncoder();
		encoding.writeVarUint(message, 1);
		encoding.writeVarUint(message, client);
		encoding.writeVarUint(message, clock);
		encoding.writeVarString(message, JSON.stringify({ user, cursor: parsed.data.cursor ?? null }));
		applyAwarenessUpdate(this.awareness, encoding.toUint8Array(message), owner);
	}

	/** The first colour that nobody else here has; somebody with two tabs has one. */
	private colourOf(owner: CaretOwner): number {
		const taken = new Set<number>();
		for (const [client, { actorKey }] of this.owners) {
			const user = this.awareness.getStates().get(client)?.user as CaretUser | undefined;
			if (!user) continue;
			if (actorKey === owner.actorKey) return user.colour;
			taken.add(user.colour);
		}
		const free = Array.from({ length: caretColours }, (_, colour) => colour).find(
			(colour) => !taken.has(colour),
		);
		return free ?? taken.size % caretColours;
	}

	/** A socket closed: its caret goes at once, unless the person has taken it along to another socket. */
	leave(owner: CaretOwner): void {
		for (const [client, its] of this.owners) if (its === owner) this.remove(client);
	}

	private remove(client: number): void {
		this.owners.delete(client);
		removeAwarenessStates(this.awareness, [client], "left");
	}

	private flush(): void {
		this.timer = null;
		const clients = [...this.changed];
		this.changed.clear();
		this.broadcast(this.encode(clients));
	}

	private encode(clients: number[]): Uint8Array {
		const message = encoding.createEncoder();
		encoding.writeVarUint(message, messageType.awareness);
		encoding.writeVarUint8Array(message, encodeAwarenessUpdate(this.awareness, clients));
		return encoding.toUint8Array(message);
	}

	destroy(): void {
		this.awareness.destroy();
		if (this.timer) clearTimeout(this.timer);
	}
}
