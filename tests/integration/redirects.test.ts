import { describe, expect, test } from "vitest";
import { action as demoLogin } from "#app/routes/public/demo-login.ts";
import { action as chooseLanguage } from "#app/routes/public/language.ts";
import { loader as loginPage } from "#app/routes/public/login.tsx";
import { insertAccount } from "#db/queries/accounts.server.ts";
import { newId } from "#server/auth/secrets.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { facilitator } = await holdEvening(house);
await insertAccount(house.db, { id: newId(), email: "demo@example.org", name: "Demo", role: "policy" });

const elsewhere = [
	"https://evil.example",
	"//evil.example",
	"/.//evil.example",
	"/x/..//evil.example",
	"/%2e//evil.example",
	"/x/%2E%2e//evil.example",
	"/\\evil.example",
	"/.\\/evil.example",
	"/\t/evil.example",
	"/\n\\evil.example",
	"\t//evil.example",
	"/.///evil.example",
	"///[",
	"javascript:alert(1)",
	"evil.example",
];

/** Where a form with these fields sends its sender, as a browser on a page of ours follows it. */
async function sentTo(action: typeof chooseLanguage, fields: Record<string, string>): Promise<URL> {
	const { context, params } = asked(await facilitator.actor(), "/");
	const request = new Request("http://own.invalid/", { method: "POST", body: new URLSearchParams(fields) });
	const answer = (await action({ request, context, params })) as Response;
	return new URL(answer.headers.get("Location") ?? "", "http://own.invalid/taal");
}

/** Where the page for logging in sends somebody who is logged in already. */
async function sentOnFromLogin(next: string): Promise<URL> {
	const args = asked(await facilitator.actor(), `/login?next=${encodeURIComponent(next)}`);
	const sent = await Promise.resolve(args)
		.then(loginPage)
		.catch((thrown: unknown) => thrown);
	return new URL((sent as Response).headers.get("Location") ?? "", "http://own.invalid/login");
}

describe("nobody is sent to another site", () => {
	test.each(elsewhere)("by %j", async (next) => {
		expect((await sentTo(chooseLanguage, { language: "nl", next })).host).toBe("own.invalid");
		expect((await sentTo(demoLogin, { role: "policy", next })).host).toBe("own.invalid");
		expect((await sentOnFromLogin(next)).host).toBe("own.invalid");
	});
});

test("a page of our own is where one comes back", async () => {
	for (const next of ["/sessies?deel=kijken", "/meedoen/ABC", "/"]) {
		const { pathname, search } = await sentTo(chooseLanguage, { language: "nl", next });
		expect(pathname + search).toBe(next);
	}
});
