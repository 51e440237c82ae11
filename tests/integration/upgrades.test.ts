import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { holdEvening } from "#tests/helpers/evening.ts";
import { hostileRequests, sendAll } from "#tests/helpers/hostile-requests.ts";
import { houseWithSockets } from "#tests/helpers/test-house.ts";

const { house, server } = await houseWithSockets();
const port = Number(server.address.split(":")[1]);

test("an upgrade of an address that is none is let go of, and nobody notices", async () => {
	const evening = await holdEvening(house);
	const { provider } = await server.follow(evening, await evening.joins("ouder"));
	const socket = connect(port, "127.0.0.1");
	socket.write("GET // HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
	await once(socket, "close");
	expect(provider.wsconnected).toBe(true);
});

test("upgrades that nobody means well leave the others in their evening", async () => {
	const evening = await holdEvening(house);
	const { provider } = await server.follow(evening, await evening.joins("ouder"));
	await sendAll(port, hostileRequests(200));
	expect(provider.wsconnected).toBe(true);
});
