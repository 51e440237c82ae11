import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { outcomeSchema } from "#app/domain/outcome/outcome.ts";
import { outcome, session } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { exportFormats } from "#server/exports/formats.ts";
import { loadLookback } from "#server/outcome/lookback.server.ts";
import { loadOverview } from "#server/overview/overview.server.ts";
import { contentHash } from "#server/process/content-hash.ts";
import { type Evening, holdEvening } from "#tests/helpers/evening.ts";
import { download, outcomeOf, outcomePage } from "#tests/helpers/outcome.ts";
import { storedOutcome } from "#tests/helpers/stored-outcome.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const now = new Date("2027-11-11T19:00:00Z");

/** An evening whose agreements were adopted when the outcome's shape had this version. */
async function adoptedThen(version: number): Promise<Evening> {
	const evening = await holdEvening(house, { phase: "elaborate" });
	const stored = storedOutcome(version);
	const content = { ...stored, session: { ...(stored.session as object), id: evening.id } };
	await house.db.insert(outcome).values({
		id: newId(),
		sessionId: evening.id,
		number: 0,
		content,
		sha256: contentHash(content, "hex"),
		adoptedAt: now,
	});
	await house.db.update(session).set({ adoptedAt: now }).where(eq(session.id, evening.id));
	return evening;
}

describe("an evening that was adopted with an earlier version of the product", () => {
	test("is exported in every format, in the shape of today", async () => {
		const evening = await adoptedThen(1);
		for (const format of exportFormats)
			expect((await download(evening, evening.facilitator, { format })).status, format).toBe(200);
		const told = await outcomeOf(evening, { query: "?versie=1.0" });
		expect(told.schema).toBe(outcomeSchema);
		expect(told.agreements.map(({ figure, target }) => [figure?.unit, figure?.number, target?.unit])).toEqual(
			[
				["aantal", 645, undefined],
				["percentage", 7, undefined],
				[undefined, undefined, undefined],
				["percentage", 73, "percentage"],
			],
		);
	});

	test("opens as a page, opens the next evening, and stands in the overview", async () => {
		const evening = await adoptedThen(1);
		const page = await outcomePage(evening, evening.facilitator);
		expect(page.outcome.agreements).toHaveLength(4);
		const lookback = await loadLookback(house.db, { previousId: evening.id }, now);
		expect(lookback?.items[1]?.figure?.then).toEqual({ value: "7%", number: 7, period: "2023" });
		const { wijken } = await loadOverview(house.db, { year: 2026, memberOf: [], now });
		const shown = wijken.flatMap(({ evenings }) => evenings).find(({ id }) => id === evening.id);
		expect(shown?.adopted?.agreements).toHaveLength(4);
	});
});
