import * as Y from "yjs";

/** An update as a client wrote it. */
export interface WrittenUpdate {
	data: Uint8Array;
	/** the Yjs clients in whose name it adds something */
	clients: Set<number>;
	/** answers the server's question with nothing new */
	isEmpty: boolean;
}

/** Nobody types so much between two messages; a paste of all that a text may hold is far less. */
const most = { structs: 20_000, deletions: 20_000, clock: 2 ** 40 };

/** @throws when it cannot be decoded, or holds more than a person can have written */
export function readUpdate(data: Uint8Array): WrittenUpdate {
	const { structs, ds } = Y.decodeUpdate(data);
	const deletions = [...ds.clients.values()].reduce((sum, ranges) => sum + ranges.length, 0);
	const reaches = structs.some(({ id, length }) => id.clock + length > most.clock);
	if (structs.length > most.structs || deletions > most.deletions || reaches)
		throw new Error("An update is out of bounds");
	const clients = new Set(structs.map(({ id }) => id.client));
	return { data, clients, isEmpty: structs.length === 0 && deletions === 0 };
}
