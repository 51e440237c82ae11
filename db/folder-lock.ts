import { createHash } from "node:crypto";
import { existsSync, unlinkSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

/** Another process has the data folder open; two of them on one folder lose data without a word. */
export class FolderInUseError extends Error {
	constructor(readonly folder: string) {
		super(`Another process has the data folder ${folder} open. Stop it first, or set another DATA_DIR.`);
		this.name = "FolderInUseError";
	}
}

/** The socket stands in the folder itself, or under a hash in the temporary folder when its path would pass 107 bytes. */
function socketPath(folder: string): string {
	const inside = path.join(path.resolve(folder), "in-use.sock");
	if (Buffer.byteLength(inside) < 100) return inside;
	const hash = createHash("sha256").update(path.resolve(folder)).digest("hex").slice(0, 16);
	return path.join(os.tmpdir(), `duidingstafel-${hash}.sock`);
}

/**
 * Holds `folder` by listening on a socket until the returned function is called or the process ends.
 * A socket that nobody answers (after kill -9) is taken over; a pid file could not tell that apart.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
	const address = socketPath(folder);
	if (existsSync(address)) {
		if (await answers(address)) throw new FolderInUseError(folder);
		unlinkSync(address);
	}
	const server = net.createServer((connection) => connection.destroy());
	await new Promise<void>((resolve, reject) => {
		server.once("error", (error: NodeJS.ErrnoException) =>
			reject(error.code === "EADDRINUSE" ? new FolderInUseError(folder) : error),
		);
		server.listen(address, resolve);
	});
	server.unref();
	return () => new Promise((resolve) => server.close(() => resolve()));
}

function answers(address: string): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = net.connect(address);
		socket.once("connect", () => {
			socket.destroy();
			resolve(true);
		});
		socket.once("error", () => resolve(false));
	});
}
