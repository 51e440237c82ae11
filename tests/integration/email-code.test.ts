import { describe, expect, test } from "vitest";
import { insertAccount } from "#db/queries/accounts.server.ts";
import { loginCode } from "#db/schema/index.ts";
import { redeemCode, requestCode } from "#server/auth/email-code.server.ts";
import { type Mail, mailerBy } from "#server/auth/mailer.ts";
import { newId } from "#server/auth/secrets.ts";
import { databaseForTests } from "#tests/helpers/test-house.ts";

const { db } = await databaseForTests();
const post: Mail[] = [];
const mailer = mailerBy(async (mail) => post.push(mail));
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

/** A code that somebody asked for, and how their own browser types one. */
async function codeFor(email: string, now = start) {
	const asked = await ask(email, now);
	if (!asked.ok) throw new Error(asked.reason);
	await mailer.idle();
	const mail = post.findLast(({ to }) => to === email);
	if (!mail) throw new Error(`No mail to ${email}`);
	const type = (code: string, at = start) =>
		redeemCode(db, { email, code, asked: [asked.id], address: "192.0.2.1" }, at);
	return { code: mail.text, id: asked.id, type };
}

/** Somebody types a code in a browser that asked for none. */
const typeElsewhere = (email: string, code: string, address = "198.51.100.66") =>
	redeemCode(db, { email, code, asked: [], address }, start);

const wrongOf = (code: string) => (code === "123456" ? "654321" : "123456");

describe("a login code", () => {
	test("lets in who has the account, however they write address and code", async () => {
		const email = await somebody();
		const { code } = await codeFor(email);
		expect(code).toMatch(/^\d{6}$/);
		const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
		expect((await typeElsewhere(` ${email.toUpperCase()} `, typed))?.email).toBe(email);
	});

	test("lets in who types it in Arabic digits", async () => {
		const email = await somebody();
		const { code, type } = await codeFor(email);
		const typed = code.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
		expect((await type(typed))?.email).toBe(email);
	});

	test("works once", async () => {
		const { code, type } = await codeFor(await somebody());
		expect(await type(code)).not.toBeNull();
		expect(await type(code)).toBeNull();
	});

	test("works once, also when it is used twice at the same moment", async () => {
		const { code, type } = await codeFor(await somebody());
		const both = await Promise.all([type(code), type(code)]);
		expect(both.filter(Boolean)).toHaveLength(1);
	});

	test("ends all others of its address when it is used", async () => {
		const email = await somebody();
		const [first, second] = [await codeFor(email), await codeFor(email)];
		expect(await first.type(first.code)).not.toBeNull();
		expect(await second.type(second.code)).toBeNull();
		expect(await typeElsewhere(email, second.code)).toBeNull();
	});

	test("works for ten minutes", async () => {
		const late = await codeFor(await somebody());
		expect(await late.type(late.code, minutesLater(10.1))).toBeNull();
		const punctual = await codeFor(await somebody());
		expect(await punctual.type(punctual.code, minutesLater(9.9))).not.toBeNull();
	});

	test("can be tried five times by the browser that asked", async () => {
		const { code, type } = await codeFor(await somebody());
		for (let tries = 0; tries < 5; tries++) expect(await type(wrongOf(code))).toBeNull();
		expect(await type(code)).toBeNull();
	});

	test("can be tried five times from another address of the network, and no more", async () => {
		const email = await somebody();
		const { code } = await codeFor(email);
		for (let tries = 0; tries < 5; tries++) expect(await typeElsewhere(email, wrongOf(code))).toBeNull();
		expect(await typeElsewhere(email, code)).toBeNull();
		expect(await typeElsewhere(email, code, "198.51.100.67")).not.toBeNull();
	});

	test("lets its owner in whatever strangers try and ask for", async () => {
		const email = await somebody();
		const { code, type } = await codeFor(email);
		for (let at = 0; at < 30; at++) {
			expect(await typeElsewhere(email, wrongOf(code), `203.0.113.${at}`)).toBeNull();
			await ask(email, start, `203.0.113.${at % 3}`);
		}
		expect(await type(code)).not.toBeNull();
	});

	test("belongs to one address", async () => {
		const theirs = await somebody();
		const [mine, other] = [await codeFor(await somebody()), await codeFor(theirs)];
		// Two codes may happen to be equal; then this proves nothing, and fails nobody.
		if (other.code !== mine.code) expect(await typeElsewhere(theirs, mine.code)).toBeNull();
	});

	test("is kept as a hash alone", async () => {
		const { code } = await codeFor(await somebody());
		const rows = await db.select().from(loginCode);
		expect(rows.some(({ codeHash }) => codeHash.includes(code))).toBe(false);
	});
});

describe("an address without an account", () => {
	test("gets the same answer, no mail and no way in", async () => {
		const before = post.length;
		const answer = await ask("niemand@school.example", start, "192.0.2.200");
		expect(answer).toEqual({ ok: true, id: expect.any(String) });
		await mailer.idle();
		expect(post).toHaveLength(before);
		expect(await typeElsewhere("niemand@school.example", "000000")).toBeNull();
	});

	test("is answered as soon as one with an account: no answer waits for the mail to be sent", async () => {
		const email = await somebody();
		const sent = post.length;
		expect(await ask(email)).toMatchObject({ ok: true });
		expect(post).toHaveLength(sent);
		await mailer.idle();
		expect(post).toHaveLength(sent + 1);
	});

	test("is answered in the same way when the mail server refuses", async () => {
		const broken = mailerBy(() => Promise.reject(new Error("refused")));
		const request = {
			email: await somebody(),
			address: "192.0.2.251",
			write: () => ({ subject: "", text: "" }),
		};
		expect(await requestCode(db, broken, request, start)).toMatchObject({ ok: true });
		await broken.idle();
	});
});

describe("asking for codes", () => {
	test("is limited to ten per address of mail and of the network in ten minutes", async () => {
		const email = await somebody();
		for (let times = 0; times < 10; times++) expect(await ask(email)).toMatchObject({ ok: true });
		expect(await ask(email)).toEqual({ ok: false, reason: "too-many" });
		expect(await ask(email, minutesLater(11))).toMatchObject({ ok: true });
	});

	test("goes on for its owner, however often a stranger asks", async () => {
		const email = await somebody();
		for (let times = 0; times < 100; times++) await ask(email, start, "203.0.113.77");
		expect(await ask(email, start, "203.0.113.78")).toMatchObject({ ok: true });
	});

	test("is limited to fifty per address of mail, so that nobody's mailbox is filled", async () => {
		const email = await somebody();
		for (let at = 0; at < 50; at++) await ask(email, start, `203.0.113.${100 + Math.floor(at / 10)}`);
		expect(await ask(email, start, "203.0.113.120")).toEqual({ ok: false, reason: "too-many" });
	});

	test("is limited to thirty per network address in ten minutes", async () => {
		const from = "203.0.113.5";
		for (let at = 0; at < 30; at++)
			expect(await ask(`a${at}@school.example`, start, from)).toMatchObject({ ok: true });
		expect(await ask("nog-een@school.example", start, from)).toEqual({ ok: false, reason: "too-many" });
	});

	test("says so when there is no mail server", async () => {
		const none = { ...mailerBy(() => Promise.reject(new Error("none"))), available: false };
		const request = {
			email: "a@school.example",
			address: "192.0.2.250",
			write: () => ({ subject: "", text: "" }),
		};
		expect(await requestCode(db, none, request, start)).toEqual({ ok: false, reason: "no-mail" });
	});
});
