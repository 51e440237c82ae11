import { readFile, writeFile } from "node:fs/promises";
import { Server } from "@hocuspocus/server";
import * as Y from "yjs";

/**
 * The best-known server of this kind with its own settings, to be measured beside ours. Its documents are kept in the
 * file that is its first argument, which is faster than any database.
 */
const file = process.argv[2] ?? "";
const server = new Server({
	port: 0,
	quiet: true,
	stopOnSignals: false,
	onLoadDocument: async ({ document }) => {
		const kept = await readFile(file).catch(() => null);
		if (kept) Y.applyUpdate(document, kept);
	},
	onStoreDocument: async ({ document }) => writeFile(file, Y.encodeStateAsUpdate(document)),
});
await server.listen(0);
process.stdout.write(`port ${server.address.port}\n`);
