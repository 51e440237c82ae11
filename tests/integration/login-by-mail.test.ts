import { expect, test } from "vitest";
import { action as askForCode } from "#app/routes/public/login.tsx";
import { action as typeCode } from "#app/routes/public/login-code.tsx";
import { insertAccount } from "#db/queries/accounts.server.ts";
import { listDemoMail } from "#db/queries/mail.server.ts";
import { newId } from "#server/auth/secrets.ts";
import { services } from "#server/services.server.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const email = "sam@school.example";
await insertAccount(house.db, { id: newId(), email, name: "Sam", role: "partner" });

/** A browser that keeps its cookies, on the pages for logging in. */
function browser() {
	const jar = new Map<string, string>();
	return async (action: typeof askForCode | typeof typeCode, fields: Record<string, string>) => {
		const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
		const body = new URLSearchParams(fields);
		const request = new Request("http://own.invalid/login", { method: "POST", headers: { cookie }, body });
		const { context, params } = asked({ kind: "anonymous" }, "/login");
		const answer = await action({ request, context, params });
		if (!(answer instanceof Response)) {
			return { status: "init" in answer ? (answer.init?.status ?? 200) : 200, headers: new Headers() };
		}
		for (const set of answer.headers.getSetCookie()) {
			const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
			jar.set(name, value);
		}
		return answer;
	};
}

const newestCode = async (): Promise<string> => {
	await services().mailer.idle();
	const [mail] = await listDemoMail(house.db);
	return /\d{6}/.exec(mail?.body ?? "")?.[0] ?? "";
};

test("five wrong codes and five requests of a stranger in the same hall keep nobody out", async () => {
	const [owner, stranger] = [browser(), browser()];
	expect((await owner(askForCode, { email })).status).toBe(303);
	const code = await newestCode();
	const wrong = code === "123456" ? "654321" : "123456";
	for (let times = 0; times < 5; times++) {
		expect((await stranger(askForCode, { email })).status).toBe(303);
		expect((await stranger(typeCode, { email, code: wrong })).status).toBe(422);
		expect((await browser()(typeCode, { email, code: wrong })).status).toBe(422);
	}
	expect((await browser()(typeCode, { email, code })).status).toBe(422);
	const entered = await owner(typeCode, { email, code });
	expect(entered.status).toBe(303);
	expect(entered.headers.getSetCookie().join()).toMatch(/login=[\w-]{43}/);
});

test("a second code leaves the first one of this browser good", async () => {
	const owner = browser();
	await owner(askForCode, { email });
	const first = await newestCode();
	await owner(askForCode, { email });
	expect((await owner(typeCode, { email, code: first })).status).toBe(303);
});
