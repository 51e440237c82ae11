import { connect } from "node:net";

interface RawAnswer {
	status: number;
	/** status line and headers, as they came */
	head: string;
	body: string;
}

/** One connection to a server on this machine, on which a test writes bytes itself. */
export interface RawLine {
	/** Sends these bytes and waits for one whole answer. @throws when the server hangs up, or says nothing for two seconds */
	ask(...bytes: (string | Uint8Array)[]): Promise<RawAnswer>;
	/** resolves when the server has hung up */
	hungUp: Promise<void>;
	close(): void;
}

const patience = 2_000;

export function openLine(url: string): RawLine {
	const socket = connect(Number(new URL(url).port), "127.0.0.1");
	let received = "";
	let look = () => {};
	socket.on("data", (chunk) => {
		received += chunk.toString("latin1");
		look();
	});
	socket.on("error", () => {});
	const hungUp = new Promise<void>((resolve) => socket.once("close", () => resolve()));
	const ask: RawLine["ask"] = (...bytes) =>
		new Promise((resolve, reject) => {
			const timer = setTimeout(() => reject(new Error(`No answer, but: ${received}`)), patience);
			look = () => {
				const answer = wholeAnswer(received);
				if (!answer) return;
				clearTimeout(timer);
				received = received.slice(answer.length);
				resolve(answer);
			};
			hungUp.then(() => reject(new Error(`Hung up after: ${received}`)));
			for (const part of bytes) socket.write(part);
		});
	return { ask, hungUp, close: () => socket.destroy() };
}

/** The first answer in what came, once its end is there. */
function wholeAnswer(received: string): (RawAnswer & { length: number }) | null {
	const at = received.indexOf("\r\n\r\n");
	if (at < 0) return null;
	const head = received.slice(0, at);
	const from = at + 4;
	const chunked = /^transfer-encoding: chunked$/im.test(head);
	const said = Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0);
	const to = chunked ? received.indexOf("\r\n0\r\n\r\n", at) + 7 : from + said;
	if (to < from || to > received.length) return null;
	const status = Number(head.split(" ")[1]);
	return { status, head, body: received.slice(from, to), length: to };
}
