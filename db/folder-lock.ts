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

/** Answers what a tool on the same machine asks of the process that holds the folder. */
export type AnswerTools = (question: string) => Promise<string>;

/** The longest question, in bytes: a file of the largest size that is read, in letters. */
const longestQuestion = 40 * 2 ** 20;

/**
 * Holds `folder` by listening on a socket until the returned function is called or the process ends.
 * A socket that nobody answers (after kill -9) is taken over; a pid file could not tell that apart. Tools that need the
 * folder ask over the same socket: who can open it can read the folder, so it needs no login.
 */
export async function lockFolder(folder: string, answer?: AnswerTools): Promise<() => Promise<void>> {
	const address = socketPath(folder);
	if (existsSync(address)) {
		if (await answers(address)) throw new FolderInUseError(folder);
		unlinkSync(address);
	}
	const server = net.createServer({ allowHalfOpen: true }, (connection) => hear(connection, answer));
	await new Promise<void>((resolve, reject) => {
		server.once("error", (error: NodeJS.ErrnoException) =>
			reject(error.code === "EADDRINUSE" ? new FolderInUseError(folder) : error),
		);
		server.listen(address, resolve);
	});
	server.unref();
	return () => new Promise((resolve) => server.close(() => resolve()));
}

function hear(connection: net.Socket, answer: AnswerTools | undefined): void {
	const parts: Buffer[] = [];
	let length = 0;
	connection.on("error", () => connection.destroy());
	connection.setTimeout(5_000, () => connection.destroy());
	connection.on("data", (part) => {
		length += part.length;
		if (length > longestQuestion) connection.destroy();
		else parts.push(part);
	});
	connection.on("end", () => {
		// Who only looks whether the folder is held says nothing.
		if (length === 0 || !answer) return connection.destroy();
		connection.setTimeout(0);
		answer(Buffer.concat(parts).toString("utf8")).then(
			(said) => connection.end(said),
			() => connection.destroy(),
		);
	});
}

/**
 * Asks the process that holds `folder`.
 * @throws when there is none, or it does not answer
 */
export function askHolder(folder: string, question: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const parts: Buffer[] = [];
		const socket = net.connect(socketPath(folder));
		socket.once("connect", () => socket.end(question));
		socket.on("data", (part) => parts.push(part));
		socket.once("error", reject);
		socket.once("close", () => {
			const said = Buffer.concat(parts).toString("utf8");
			if (said === "") reject(new Error(`The process that holds ${folder} gave no answer`));
			else resolve(said);
		});
	});
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
