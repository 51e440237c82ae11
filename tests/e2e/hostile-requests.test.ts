import { expect, onTestFinished, test } from "vitest";
import { hostileRequests, sendAll } from "#tests/helpers/hostile-requests.ts";
import { startServer } from "#tests/helpers/server.ts";

test("two thousand requests that nobody means well leave the same process answering", async () => {
	const server = await startServer();
	onTestFinished(() => server.stop());
	const port = Number(new URL(server.url).port);
	const answered = await sendAll(port, hostileRequests(2_000));
	expect(answered).toBeGreaterThan(400);
	expect(await (await fetch(`${server.url}/healthz`)).text()).toBe("ok");
	expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
	expect(server.output()).not.toContain("nothing caught");
	expect(await server.shutDown()).toBe(0);
});
