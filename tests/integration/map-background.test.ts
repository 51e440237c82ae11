import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#db/client.ts";
import { hasMapBackground } from "#db/queries/installation.server.ts";
import { switchMapBackground } from "#server/areas/set-map-background.server.ts";
import { accountOf } from "#tests/helpers/account-of.ts";
import { openTestDatabase } from "#tests/helpers/database.ts";
import { lastLine } from "#tests/helpers/saved-records.ts";

let database: Database;
beforeAll(async () => {
	database = await openTestDatabase();
});
afterAll(() => database.close());
const by = (role: "admin" | "data-manager") => ({ actor: accountOf(role), address: "192.0.2.9" });

test("nothing lies under the large map until an admin says so, and nobody else may", async () => {
	const { db } = database;
	expect(await hasMapBackground(db)).toBe(false);
	expect(await switchMapBackground(db, true, by("data-manager"))).toMatchObject({ code: "not-allowed" });
	expect(await hasMapBackground(db)).toBe(false);
	expect(await switchMapBackground(db, true, by("admin"))).toEqual({ ok: true, answer: true });
	expect(await hasMapBackground(db)).toBe(true);
	expect(await lastLine(db)).toMatchObject({
		action: "set-map-background",
		result: "ok",
		detail: { on: true },
	});
	await switchMapBackground(db, false, by("admin"));
	expect(await hasMapBackground(db)).toBe(false);
});
