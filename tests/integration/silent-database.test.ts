import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { isDatabaseTrouble } from "#db/errors.ts";
import { PostgresPool } from "#db/postgres-pool.ts";

/** A line to PostgreSQL. Connections that it mutes stay open, and nothing goes through them any more. */
async function openLine(target: URL) {
	const pairs = new Set<[Socket, Socket]>();
	const server = createServer((near) => {
		const far = connect(Number(target.port || 5432), target.hostname);
		for (const socket of [near, far]) socket.on("error", () => {});
		near.pipe(far).pipe(near);
		pairs.add([near, far]);
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const url = new URL(target);
	url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		url: url.href,
		mute: () => {
			for (const [near, far] of pairs) {
				near.unpipe(far);
				far.unpipe(near);
			}
		},
		close: () => {
			server.close();
			for (const pair of pairs) for (const socket of pair) socket.destroy();
		},
	};
}

const server = process.env.TEST_DATABASE_URL;
describe.runIf(server)("a line to the database that is dead without either end knowing", () => {
	test("is given up: what was under way fails as trouble, and what comes next is done", async () => {
		const line = await openLine(new URL(server ?? ""));
		const pool = new PostgresPool(line.url, 300);
		const underWay = pool.begin(async (tx) => {
			await tx.unsafe("select 1");
			line.mute();
			await tx.unsafe("select 2");
		});
		const error = await underWay.catch((error: unknown) => error);
		expect(isDatabaseTrouble(error)).toBe(true);
		expect(await pool.unsafe("select 3 as n")).toEqual([{ n: 3 }]);
		await pool.end();
		line.close();
	});
});
