import { once } from "node:events";
import { describe, expect, test, vi } from "vitest";
import * as sync from "y-protocols/sync";
import { readBoard } from "#app/domain/live/board.ts";
import { closeCode, messageType } from "#app/domain/live/realtime-protocol.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { within } from "#tests/helpers/socket.ts";
import { houseWithSockets } from "#tests/helpers/test-house.ts";

const { house, server } = await houseWithSockets();

describe("a socket is turned away", () => {
	test("that comes from another site", async () => {
		const evening = await holdEvening(house);
		for (const origin of ["https://evil.example", "null"]) {
			const { refused } = await server.raw(evening, { who: evening.facilitator, headers: { origin } });
			expect(await refused).toBe(403);
		}
		const { socket } = await server.raw(evening, {
			who: evening.facilitator,
			headers: { origin: `http://${server.address}` },
		});
		await once(socket, "message");
		socket.close();
	});

	test("without a login, or with one that ended", async () => {
		const evening = await holdEvening(house);
		expect(await (await server.raw(evening)).closed).toBe(closeCode.notLoggedIn);
		const parent = await evening.joins("ouder");
		await evening.does(evening.facilitator, "remove-participant", { participant: parent.id });
		expect(await (await server.raw(evening, { who: parent })).closed).toBe(closeCode.notLoggedIn);
	});

	test("of somebody from another evening, or without a part in this one", async () => {
		const evening = await holdEvening(house);
		const elsewhere = await holdEvening(house);
		for (const who of [
			await elsewhere.joins("ouder"),
			elsewhere.facilitator,
			await evening.account(null, "admin"),
		]) {
			expect(await (await server.raw(evening, { who })).closed).toBe(closeCode.notAllowed);
		}
	});

	test("with an epoch or a schema of the past", async () => {
		const evening = await holdEvening(house);
		for (const params of [{ epoch: "0" }, { schema: "0" }] as Record<string, string>[]) {
			expect(await (await server.raw(evening, { who: evening.facilitator, params })).closed).toBe(
				closeCode.otherEpoch,
			);
		}
	});

	test("on an address that does not exist", async () => {
		const evening = await holdEvening(house);
		for (const path of [`${evening.id}/secrets`, `${"-".repeat(36)}/board`]) {
			const { refused } = await server.raw(evening, { who: evening.facilitator, path: `/realtime/${path}` });
			expect(await refused).toBe(404);
		}
	});
});

describe("rights that end while a socket is open", () => {
	test("close it within two seconds for somebody who is sent away", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		const { socket, closed } = await server.raw(evening, { who: parent });
		await once(socket, "message");
		const started = Date.now();
		await evening.does(evening.facilitator, "remove-participant", { participant: parent.id });
		expect(await closed).toBe(closeCode.notLoggedIn);
		expect(Date.now() - started).toBeLessThan(2_000);
	});

	test("close it for an account that loses its part, and leave the others alone", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const { socket, closed } = await server.raw(evening, { who: partner, kind: "workbook" });
		await once(socket, "message");
		const { doc } = await server.follow(evening, await evening.joins("ouder"));
		await evening.does(evening.facilitator, "set-member-role", { account: partner.id, role: "none" });
		expect(await closed).toBe(closeCode.notAllowed);
		await evening.does(evening.facilitator, "set-phase", { phase: "agree" });
		await vi.waitFor(() => expect(readBoard(doc)?.meta.phase).toBe("agree"), within);
	});
});

describe("a socket that misbehaves", () => {
	test("is closed alone, whatever bytes it sends", async () => {
		const evening = await holdEvening(house);
		const { doc } = await server.follow(evening, await evening.joins("ouder"));
		const nonsense = [
			Uint8Array.of(messageType.sync),
			Uint8Array.of(messageType.sync, 0, 255, 255, 255, 255, 15),
			Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255),
		];
		for (const bytes of nonsense) {
			const { socket, closed } = await server.raw(evening, { who: evening.facilitator });
			await once(socket, "open");
			socket.send(bytes);
			expect(await closed).toBe(closeCode.badMessage);
		}
		const { socket, closed } = await server.raw(evening, { who: evening.facilitator, kind: "workbook" });
		await once(socket, "message");
		socket.send(Uint8Array.of(messageType.sync, sync.messageYjsUpdate, 3, 9, 9, 9));
		expect(await closed).toBe(closeCode.badMessage);

		await evening.does(evening.facilitator, "set-phase", { phase: "agree" });
		await vi.waitFor(() => expect(readBoard(doc)?.meta.phase).toBe("agree"), within);
	});

	test("is closed when it sends more than a person can, or one message that is far too long", async () => {
		const evening = await holdEvening(house);
		const flooding = await server.raw(evening, { who: evening.facilitator });
		await once(flooding.socket, "message");
		for (let n = 0; n < 200; n += 1) flooding.socket.send(Uint8Array.of(messageType.queryAwareness));
		expect(await flooding.closed).toBe(closeCode.tooMany);
		const heavy = await server.raw(evening, { who: evening.facilitator });
		await once(heavy.socket, "message");
		heavy.socket.send(new Uint8Array(1024 * 1024 + 1));
		expect(await heavy.closed).toBe(1009);
	});
});
