import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { auditLog } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { createAgreement, type Guest, holdEvening } from "#tests/helpers/evening.ts";
import { agreement, download } from "#tests/helpers/outcome.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();

describe("the files of an outcome", () => {
	test("are there for those who work on it, and for everybody of the evening once it is adopted", async () => {
		const evening = await holdEvening(house);
		const worker = await evening.account("partner");
		const parent = await evening.joins("ouder");
		const waiting = await evening.joins("partner");
		const strangers = [null, await evening.account(null, "admin"), await evening.account(null, "policy")];
		await createAgreement(evening, agreement);
		const status = async (who: Guest | null) => (await download(evening, who)).status;
		expect(await status(worker)).toBe(200);
		for (const one of [...strangers, parent, waiting]) expect(await status(one)).toBe(404);
		await evening.does(evening.facilitator, "adopt");
		expect(await status(parent)).toBe(200);
		for (const one of [...strangers, waiting]) expect(await status(one)).toBe(404);
		// Open again, the agreements are no longer what everybody agreed on.
		await evening.does(evening.facilitator, "reopen-agenda");
		expect(await status(parent)).toBe(404);
	});

	test("say the same of an evening that does not exist as of one that is not yours", async () => {
		const evening = await holdEvening(house);
		const stranger = await evening.account(null);
		const missing = await download({ ...evening, id: newId() }, stranger);
		const hidden = await download(evening, stranger);
		expect([missing.status, await missing.text()]).toEqual([hidden.status, await hidden.text()]);
	});

	test("are not kept by browsers, have a name, and are written in the audit log", async () => {
		const evening = await holdEvening(house);
		const file = await download(evening, evening.facilitator, { format: "csv" });
		expect(file.headers.get("Content-Disposition")).toMatch(/^attachment; filename="[\w.-]+\.csv"/);
		expect(file.headers.get("Cache-Control")).toBe("no-store");
		expect(file.headers.get("X-Content-Type-Options")).toBe("nosniff");
		expect(file.headers.get("Content-Type")).toContain("text/csv");
		const lines = await house.db.select().from(auditLog).where(eq(auditLog.action, "export-outcome"));
		expect(lines.filter((line) => line.detail?.session === evening.id)).toMatchObject([
			{
				actor: evening.facilitator.key,
				subject: "concept",
				address: "192.0.2.1",
				result: "ok",
				detail: { format: "csv" },
			},
		]);
	});

	test("do not exist for a version that nobody adopted, or a format that nobody knows", async () => {
		const evening = await holdEvening(house);
		await createAgreement(evening, agreement);
		await evening.does(evening.facilitator, "adopt");
		for (const query of ["?versie=1.1", "?versie=2.0", "?versie=x", "?versie="]) {
			expect((await download(evening, evening.facilitator, { query })).status).toBe(404);
		}
		expect((await download(evening, evening.facilitator, { format: "exe" })).status).toBe(404);
	});
});
