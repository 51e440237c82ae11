import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { Duplex } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";

/** What stands in the place of our answers. */
export type Foreign = "blocked" | "portal" | "elsewhere";

/** A network between browsers and a server, as schools and offices have them. */
export interface Network {
	/** where pages are opened */
	url: string;
	/** what happens to the sockets that are opened from now on */
	sockets: "pass" | "refuse" | "hang";
	/** Cuts the sockets that are open. */
	cut(): void;
	/** For so long (ms) it answers everything by itself. @returns how many requests it answered, when it is over */
	answer(as: Foreign, time: number): Promise<number>;
	close(): Promise<void>;
}

const page = (title: string) => `<!DOCTYPE html><title>${title}</title><h1>${title}</h1>`;

export async function openNetwork(server: string): Promise<Network> {
	const target = { host: "127.0.0.1", port: Number(new URL(server).port) };
	const open = new Set<Duplex>();
	let foreign: Foreign | null = null;
	let answered = 0;

	function answerForeign(as: Foreign, response: ServerResponse): void {
		answered += 1;
		const html = { "Content-Type": "text/html" };
		if (as === "blocked") response.writeHead(403, html).end(page("Deze site is geblokkeerd"));
		else if (as === "portal") response.writeHead(200, html).end(page("Welkom op dit netwerk"));
		else response.writeHead(302, { Location: "http://portal.invalid/login" }).end();
	}

	function pass(incoming: IncomingMessage, response: ServerResponse): void {
		const { method, url: path, headers } = incoming;
		const onward = request({ ...target, method, path, headers }, (answer) => {
			response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
			answer.pipe(response);
			answer.on("error", () => response.destroy());
		});
		onward.on("error", () => response.destroy());
		response.on("close", () => onward.destroy());
		incoming.pipe(onward);
	}

	const proxy = createServer((incoming, response) => {
		if (foreign) {
			incoming.resume();
			answerForeign(foreign, response);
		} else pass(incoming, response);
	});
	const network: Network = {
		url: "",
		sockets: "pass",
		cut: () => {
			for (const each of open) each.destroy();
		},
		answer: async (as, time) => {
			answered = 0;
			foreign = as;
			await wait(time);
			foreign = null;
			return answered;
		},
		close: async () => {
			network.cut();
			proxy.closeAllConnections();
			await new Promise((resolve) => proxy.close(resolve));
		},
	};
	proxy.on("upgrade", ({ method, url: path, rawHeaders }: IncomingMessage, socket: Duplex) => {
		const keep = (each: Duplex) => {
			open.add(each);
			each.on("error", () => each.destroy()).on("close", () => open.delete(each));
		};
		keep(socket);
		if (network.sockets === "hang") return;
		if (network.sockets === "refuse" || foreign) return void socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
		const onward = connect(target);
		keep(onward);
		const lines = rawHeaders.map((each, at) => (at % 2 ? `${each}\r\n` : `${each}: `));
		onward.write(`${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
		onward.pipe(socket).pipe(onward);
		socket.on("close", () => onward.destroy());
		onward.on("close", () => socket.destroy());
	});
	proxy.listen(0, "127.0.0.1");
	await once(proxy, "listening");
	network.url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
	return network;
}
