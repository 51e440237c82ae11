import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";

const wish = /^(upgrade|http2-settings)$/i;

/**
 * Answers a request that asked for an upgrade to something else than our socket as if it had not asked: a server may
 * ignore that (RFC 9110, 7.8). Node has taken the connection out of HTTP by then, so it comes in anew.
 */
export function answerWithoutUpgrade(
	server: Server,
	request: IncomingMessage,
	socket: Duplex,
	head: Buffer,
): void {
	const { method, url, httpVersion, rawHeaders } = request;
	const lines = [`${method} ${url} HTTP/${httpVersion}`];
	for (let at = 0; at < rawHeaders.length; at += 2) {
		const [name = "", value = ""] = rawHeaders.slice(at, at + 2);
		if (wish.test(name)) continue;
		lines.push(`${name}: ${/^connection$/i.test(name) ? withoutWish(value) : value}`);
	}
	socket.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), head]));
	server.emit("connection", socket);
}

const withoutWish = (connection: string): string =>
	connection
		.split(",")
		.filter((token) => !wish.test(token.trim()))
		.join(",") || "keep-alive";
