import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#db/client.ts";
import { insertAccount } from "#db/queries/accounts.server.ts";
import { actorOfLogin } from "#db/queries/logins.server.ts";
import { login } from "#db/schema/index.ts";
import { openTestDatabase } from "#tests/helpers/database.ts";
import { type Env, readEnv } from "../process/env.ts";
import { endLogin, loginHash, startLogin } from "./login.server.ts";
import { newId } from "./secrets.ts";

const plain = readEnv({});
const secure = readEnv({ PUBLIC_URL: "https://wijkavond.example" });
const now = new Date("2026-11-12T19:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

let database: Database;
let accountId: string;
beforeAll(async () => {
	database = await openTestDatabase();
	accountId = newId();
	await insertAccount(database.db, { id: accountId, email: "a@example.org", name: "A", role: "partner" });
}, 60_000);
afterAll(() => database.close());

const start = (env: Env, replaces: string | null = null) =>
	startLogin(database.db, env, { accountId }, replaces, now);
const hashOf = (env: Env, setCookie: string) => loginHash(env, setCookie.split(";")[0]);
const whoIs = (hash: string | null, at = now) => actorOfLogin(database.db, hash ?? "", at);

describe("a login", () => {
	test("is a cookie that no script reads, and over https one that no other host can set", async () => {
		const local = await start(plain);
		expect(local).toMatch(/^login=[\w-]{43}; /);
		expect(local).toMatch(/HttpOnly/);
		expect(local).toMatch(/SameSite=Lax/);
		expect(local).not.toMatch(/Secure/);
		const published = await start(secure);
		expect(published).toMatch(/^__Host-login=/);
		expect(published).toMatch(/Secure/);
		expect(published).toMatch(/Path=\/(;|$)/);
		expect(published).not.toMatch(/Domain/);
	});

	test("is known by the hash of its token alone", async () => {
		const cookie = await start(plain);
		const token = cookie.slice("login=".length).split(";")[0] ?? "";
		expect(JSON.stringify(await database.db.select().from(login))).not.toContain(token);
		expect(await whoIs(hashOf(plain, cookie))).toMatchObject({ kind: "account", id: accountId });
		expect(await whoIs(loginHash(plain, "login=guess"))).toEqual({ kind: "anonymous" });
	});

	test("ends after a day", async () => {
		const hash = hashOf(plain, await start(plain));
		expect(await whoIs(hash, later(23))).toMatchObject({ kind: "account" });
		expect(await whoIs(hash, later(25))).toEqual({ kind: "anonymous" });
	});

	test("ends the one that the browser came with", async () => {
		const before = hashOf(plain, await start(plain));
		const after = hashOf(plain, await start(plain, before));
		expect(await whoIs(before)).toEqual({ kind: "anonymous" });
		expect(await whoIs(after)).toMatchObject({ kind: "account" });
	});

	test("is over when somebody logs out, whatever the browser keeps", async () => {
		const hash = hashOf(plain, await start(plain));
		expect(await endLogin(database.db, plain, hash)).toMatch(/^login=; .*Max-Age=0/);
		expect(await whoIs(hash)).toEqual({ kind: "anonymous" });
	});

	test("under the name of plain http means nothing over https", async () => {
		const cookie = await start(plain);
		expect(hashOf(secure, cookie)).toBeNull();
	});
});
