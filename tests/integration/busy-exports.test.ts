import { expect, test } from "vitest";
import { loader as loadFile } from "#app/routes/evening/session-outcome-file.ts";
import type { Locale } from "#app/words/generated/runtime.js";
import { inLocale } from "#server/process/in-locale.server.ts";
import { type Evening, holdEvening } from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();

/** @param login one of the facilitator's logins: each is served in its turn */
async function download(evening: Evening, login: string, locale: Locale = "nl"): Promise<Response> {
	const context = {
		nonce: "",
		actor: await evening.facilitator.actor(),
		loginHash: login,
		address: "192.0.2.7",
	};
	const request = new Request(`http://localhost/sessies/${evening.id}/uitkomst.csv`);
	return inLocale(locale, () => loadFile({ request, context, params: { id: evening.id } }));
}

function shared(all: Response[]): { made: Response[]; refused: Response[] } {
	const made = all.filter(({ status }) => status === 200);
	return { made, refused: all.filter((one) => !made.includes(one)) };
}

test("when too many ask for files at once, the last hear what to do, and the next file is made again", async () => {
	const evening = await holdEvening(house);
	const asking = Array.from({ length: 30 }, (_, at) =>
		download(evening, `login-${at}`, at % 2 ? "nl" : "en"),
	);
	const { made, refused } = shared(await Promise.all(asking));
	expect(made.length).toBeGreaterThanOrEqual(20);
	expect(refused.length).toBeGreaterThan(0);
	for (const answer of refused) {
		expect(answer.status).toBe(503);
		expect(answer.headers.get("Cache-Control")).toBe("no-store");
		expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
		expect(await answer.text()).toMatch(
			/^Dit bestand maken lukte nu niet.*Probeer het zo nog eens|^This file could not be made now.*Try again/,
		);
	}
	expect((await download(evening, "login-31")).status).toBe(200);
});

test("one person who asks for everything at once is told to wait for the first files", async () => {
	const evening = await holdEvening(house);
	const { made, refused } = shared(
		await Promise.all(Array.from({ length: 9 }, () => download(evening, "one-login"))),
	);
	expect(made).toHaveLength(6);
	for (const answer of refused) {
		expect(answer.status).toBe(429);
		expect(await answer.text()).toContain("Wacht tot ze er zijn");
	}
	expect((await download(evening, "one-login")).status).toBe(200);
});
