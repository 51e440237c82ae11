import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { isUniqueViolation } from "#db/errors.ts";
import { lockFolder } from "#db/folder-lock.ts";
import { findAccountByEmail, insertAccount } from "#db/queries/accounts.server.ts";
import { installationValue } from "#db/queries/installation.server.ts";
import { countEvent } from "#db/queries/rate-limits.server.ts";
import { installation } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { readEnv } from "#server/process/env.ts";
import { ensureAdmin, prepareDemo } from "#server/start-up.ts";
import { openTestDatabase } from "#tests/helpers/database.ts";
import { databaseForTests } from "#tests/helpers/test-house.ts";

const { db } = await databaseForTests();

describe("a database", () => {
	test("keeps nothing of a transaction that fails half-way", async () => {
		const failing = db.transaction(async (tx) => {
			await tx.insert(installation).values({ key: "half", value: "way" });
			throw new Error("on purpose");
		});
		await expect(failing).rejects.toThrow("on purpose");
		expect(await installationValue(db, "half")).toBeNull();
	});

	test("says the same of a key that is taken, whichever driver serves", async () => {
		await db.insert(installation).values({ key: "taken", value: "1" });
		const again = db.insert(installation).values({ key: "taken", value: "2" });
		const error = await again.then(
			() => null,
			(reason: unknown) => reason,
		);
		expect(isUniqueViolation(error)).toBe(true);
	});

	test("counts events in a window of time, and begins anew after it", async () => {
		const at = (seconds: number) => new Date(1_700_000_000_000 + seconds * 1000);
		expect(await countEvent(db, "door", 60, at(0))).toBe(1);
		expect(await countEvent(db, "door", 60, at(59))).toBe(2);
		expect(await countEvent(db, "window", 60, at(59))).toBe(1);
		expect(await countEvent(db, "door", 60, at(61))).toBe(1);
	});

	test("knows an account by its address, however it is typed, and only once", async () => {
		const row = { id: newId(), email: "Iemand@Example.org ", name: "Iemand", role: "partner" as const };
		expect(await insertAccount(db, row)).toBe(true);
		expect(await insertAccount(db, { ...row, id: newId() })).toBe(false);
		expect(await findAccountByEmail(db, " iemand@example.ORG")).toMatchObject({ id: row.id });
	});
});

describe("the demo", () => {
	test("is seeded once in an empty database and found again", async () => {
		const { db, close } = await openTestDatabase();
		const env = readEnv({ DEMO: "1" });
		const first = await prepareDemo(db, env);
		expect(first?.code).toMatch(/^[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}$/);
		expect(await prepareDemo(db, env)).toEqual(first);
		expect(await prepareDemo(db, readEnv({ DEMO: "0" }))).toBeNull();
		await close();
	});

	test("refuses a database that holds something else: its logins would be a back door", async () => {
		const { db, close } = await openTestDatabase();
		await ensureAdmin(db, readEnv({ ADMIN_EMAIL: "beheer@example.org" }));
		await expect(prepareDemo(db, readEnv({ DEMO: "1" }))).rejects.toThrow("DEMO=1 needs an empty database");
		await close();
	});
});

const { TEST_DATABASE_URL } = process.env;
if (TEST_DATABASE_URL) {
	describe("an empty PostgreSQL", () => {
		test("is made ready once when several processes start at the same moment", async () => {
			const name = `duidingstafel_test_${newId().replaceAll("-", "")}`;
			const server = postgres(TEST_DATABASE_URL, { max: 1, onnotice: () => {} });
			await server.unsafe(`create database ${name}`);
			const url = new URL(TEST_DATABASE_URL);
			url.pathname = `/${name}`;
			const processes = await Promise.all([1, 2, 3].map(() => openDatabase({ url: url.href })));
			for (const { db, close } of processes) {
				expect(await installationValue(db, "demo")).toBeNull();
				await close();
			}
			await server.unsafe(`drop database ${name} with (force)`);
			await server.end();
		});
	});
}

describe("the data folder", () => {
	const children: ChildProcess[] = [];
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(path.join(os.tmpdir(), "duidingstafel-lock-"));
	});
	afterEach(async () => {
		for (const child of children.splice(0)) {
			if (child.exitCode === null && child.kill("SIGKILL")) await once(child, "exit");
		}
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	/** Starts a process that wants the folder. @returns what it says about that */
	async function anotherProcess(): Promise<{ child: ChildProcess; says: string }> {
		const child = spawn(process.execPath, ["--import", "tsx", "tests/helpers/hold-folder.ts", folder], {
			stdio: ["ignore", "pipe", "inherit"],
		});
		children.push(child);
		const [said] = await once(child.stdout, "data");
		return { child, says: String(said).trim() };
	}

	test("is open in one process only; a second one is told which folder it is", async () => {
		expect((await anotherProcess()).says).toBe("held");
		const { says } = await anotherProcess();
		expect(says).toContain("FolderInUseError");
		expect(says).toContain(folder);
		await expect(lockFolder(folder)).rejects.toThrow("Another process has the data folder");
	});

	test("is taken over from a process that was killed", async () => {
		const { child, says } = await anotherProcess();
		expect(says).toBe("held");
		child.kill("SIGKILL");
		await once(child, "exit");
		const unlock = await lockFolder(folder);
		expect((await anotherProcess()).says).toContain("FolderInUseError");
		await unlock();
		expect((await anotherProcess()).says).toBe("held");
	});
});
