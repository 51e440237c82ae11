import { describe, expect, test } from "vitest";
import { insertAccount } from "#db/queries/accounts.server.ts";
import { loginCode } from "#db/schema/index.ts";
import { redeemCode, requestCode } from "#server/auth/email-code.server.ts";
import type { Mail, Mailer } from "#server/auth/mailer.ts";
import { newId } from "#server/auth/secrets.ts";
import { databaseForTests } from "#tests/helpers/test-house.ts";

const { db } = await databaseForTests();
const post: Mail[] = [];
const mailer: Mailer = {
	available: true,
	send: async (mail) => {
		post.push(mail);
	},
};
const start = new Date("2026-11-12T18:00:00Z");
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
let people = 0;

/** Somebody with an account of their own, so that tests do not use up each other's tries. */
async function somebody(): Promise<string> {
	const email = `partner-${++people}@school.example`;
	await insertAccount(db, { id: newId(), email, name: "Partner", role: "partner" });
	return email;
}

function ask(email: string, now = start, address = `192.0.2.${people}`) {
	const write = (code: string) => ({ subject: "code", text: code });
	return requestCode(db, mailer, { email, address, write }, now);
}

async function codeFor(email: string, now = start): Promise<string> {
	expect(await ask(email, now)).toEqual({ ok: true });
	const mail = post.findLast(({ to }) => to === email);
	if (!mail) throw new Error(`No mail to ${email}`);
	return mail.text;
}

const wrongOf = (code: string) => (code === "123456" ? "654321" : "123456");

describe("a login code", () => {
	test("lets in who has the account, however they write address and code", async () => {
		const email = await somebody();
		const code = await codeFor(email);
		expect(code).toMatch(/^\d{6}$/);
		const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
		expect((await redeemCode(db, ` ${email.toUpperCase()} `, typed, start))?.email).toBe(email);
	});

	test("works once", async () => {
		const email = await somebody();
		const code = await codeFor(email);
		expect(await redeemCode(db, email, code, start)).not.toBeNull();
		expect(await redeemCode(db, email, code, start)).toBeNull();
	});

	test("works once, also when it is used twice at the same moment", async () => {
		const email = await somebody();
		const code = await codeFor(email);
		const both = await Promise.all([1, 2].map(() => redeemCode(db, email, code, start)));
		expect(both.filter(Boolean)).toHaveLength(1);
	});

	test("works for ten minutes", async () => {
		const email = await somebody();
		const code = await codeFor(email);
		expect(await redeemCode(db, email, code, minutesLater(10.1))).toBeNull();
		const punctual = await somebody();
		const other = await codeFor(punctual);
		expect(await redeemCode(db, punctual, other, minutesLater(9.9))).not.toBeNull();
	});

	test("can be tried five times", async () => {
		const email = await somebody();
		const code = await codeFor(email);
		for (let tries = 0; tries < 5; tries++) {
			expect(await redeemCode(db, email, wrongOf(code), start)).toBeNull();
		}
		expect(await redeemCode(db, email, code, start)).toBeNull();
	});

	test("belongs to one address", async () => {
		const [mine, theirs] = [await somebody(), await somebody()];
		const code = await codeFor(mine);
		const other = await codeFor(theirs);
		// Two codes may happen to be equal; then this proves nothing, and fails nobody.
		if (other !== code) expect(await redeemCode(db, theirs, code, start)).toBeNull();
	});

	test("is kept as a hash alone", async () => {
		const code = await codeFor(await somebody());
		const rows = await db.select().from(loginCode);
		expect(rows.some(({ codeHash }) => codeHash.includes(code))).toBe(false);
	});
});

describe("an address without an account", () => {
	test("gets the same answer, no mail and no way in", async () => {
		const known = await ask(await somebody());
		const before = post.length;
		expect(await ask("niemand@school.example", start, "192.0.2.200")).toEqual(known);
		expect(post).toHaveLength(before);
		expect(await redeemCode(db, "niemand@school.example", "000000", start)).toBeNull();
	});
});

describe("asking for codes", () => {
	test("is limited to five per address of mail in ten minutes", async () => {
		const email = await somebody();
		for (let times = 0; times < 5; times++) expect(await ask(email)).toEqual({ ok: true });
		expect(await ask(email)).toEqual({ ok: false, reason: "too-many" });
		expect(await ask(email, minutesLater(11))).toEqual({ ok: true });
	});

	test("is limited to thirty per network address in ten minutes", async () => {
		const from = "203.0.113.5";
		for (let at = 0; at < 30; at++)
			expect(await ask(`a${at}@school.example`, start, from)).toEqual({ ok: true });
		expect(await ask("nog-een@school.example", start, from)).toEqual({ ok: false, reason: "too-many" });
	});

	test("says so when there is no mail server", async () => {
		const none: Mailer = { available: false, send: () => Promise.reject(new Error("none")) };
		const request = {
			email: "a@school.example",
			address: "192.0.2.250",
			write: () => ({ subject: "", text: "" }),
		};
		expect(await requestCode(db, none, request, start)).toEqual({ ok: false, reason: "no-mail" });
	});
});
