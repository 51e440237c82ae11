import { expect, test } from "vitest";
import { childrenOf, isRunning } from "#tests/helpers/running.ts";
import { demoLogin, startServer } from "#tests/helpers/server.ts";

test("a document that is stuck holds up neither other people's nor the end of the server", async () => {
	const server = await startServer();
	try {
		const cookies = await Promise.all([1, 2, 3].map(() => demoLogin(server.url, "facilitator")));
		const files = cookies.map((cookie) => async () => {
			const address = `${server.url}/sessies/${server.sessionId}/uitkomst.csv`;
			return (await fetch(address, { headers: { cookie } })).status;
		});
		const [one, other, third] = files;
		if (!one || !other || !third) throw new Error("Three people ask for files");
		expect(await one()).toBe(200);
		const [stuck] = await childrenOf(server.pid);
		if (!stuck) throw new Error("A child made the first file");
		// As deaf as one that is inside native code.
		process.kill(stuck, "SIGSTOP");

		const asked = [one(), other()];
		const answers = Promise.allSettled(asked);
		expect(await Promise.race(asked)).toBe(200);
		expect(await third()).toBe(200);

		const children = await childrenOf(server.pid);
		expect(children).toContain(stuck);
		await server.shutDown();
		expect(children.filter(isRunning)).toEqual([]);
		expect((await answers).filter((each) => each.status === "fulfilled" && each.value === 200)).toHaveLength(
			1,
		);
	} finally {
		await server.stop();
	}
});
