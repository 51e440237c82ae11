import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { closeCode } from "#app/domain/live/realtime-protocol.ts";
import { demoLogin, type RunningServer, startServer } from "#tests/helpers/server.ts";
import { socketAddress, Watcher } from "#tests/load/crowd.ts";

const people = 20;

async function serverForTest(env?: Record<string, string>): Promise<RunningServer> {
	const server = await startServer({ env });
	onTestFinished(() => server.stop());
	return server;
}

/** Over a connection of its own, as whoever looks in from outside. @returns null when nobody answers */
const readiness = (server: RunningServer) =>
	fetch(`${server.url}/readyz`, { headers: { connection: "close" } }).then(
		async (answer) => ({ status: answer.status, ...(await answer.json()) }),
		() => null,
	);

test("a process that stops says so to whoever asks, before its port closes and anybody has to leave", async () => {
	const server = await serverForTest({ DRAIN_SECONDS: "2" });
	const cookie = await demoLogin(server.url, "facilitator");
	const address = await socketAddress(server, cookie);
	const { socket } = await Watcher.join(address, cookie);
	expect(await readiness(server)).toMatchObject({ status: 200, ready: true });
	// Proxies keep their connections for a minute, and may not find them closed.
	const kept = await fetch(`${server.url}/healthz`);
	expect(kept.headers.get("keep-alive")).toBe("timeout=65");

	const asked = performance.now();
	const ended = server.shutDown();
	await expect.poll(() => readiness(server)).toMatchObject({ status: 503, reasons: ["draining"] });
	const late = new WebSocket(address, { headers: { cookie } });
	late.on("error", () => {});
	const [, refusal] = await once(late, "unexpected-response");
	expect(refusal.statusCode).toBe(503);
	expect(socket.readyState).toBe(WebSocket.OPEN);

	let lastAnswer = 0;
	for (let answer = await readiness(server); answer; answer = await readiness(server)) {
		expect(answer).toMatchObject({ status: 503, ready: false });
		lastAnswer = performance.now() - asked;
		await wait(20);
	}
	expect(lastAnswer).toBeGreaterThan(1_500);
	expect(await ended).toBe(0);
});

test("everybody in an evening is told to come back, also who is only just coming in", async () => {
	const server = await serverForTest();
	const cookies = await Promise.all(
		["facilitator", "partner", "admin"].map((role) => demoLogin(server.url, role)),
	);
	const [facilitator = "", partner = ""] = cookies;
	const address = await socketAddress(server, facilitator);
	const closed: Promise<number>[] = [];
	for (let n = 0; n < people; n += 1) {
		const cookie = n % 2 ? facilitator : partner;
		const socket =
			n < people - 4
				? (await Watcher.join(address, cookie)).socket
				: new WebSocket(address, { headers: { cookie } });
		if (socket.readyState === WebSocket.CONNECTING) await once(socket, "open");
		closed.push(once(socket, "close").then(([code]) => code));
	}
	const ended = server.shutDown();
	expect(new Set(await Promise.all(closed))).toEqual(new Set([closeCode.restart]));
	expect(await ended).toBe(0);
});
