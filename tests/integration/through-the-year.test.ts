import { describe, expect, test } from "vitest";
import { loadOwnPromises } from "#app/agreement-progress/own-promises.server.ts";
import { loader as loadYearPage } from "#app/routes/evening/session-year.tsx";
import { newId } from "#server/auth/secrets.ts";
import { type Adopted, adoptedEvening } from "#tests/helpers/adopted.ts";
import { done, type Guest, holdEvening } from "#tests/helpers/evening.ts";
import { release } from "#tests/helpers/release.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();

describe("reporting on an agreement", () => {
	const report = (adopted: Adopted, who: Guest, fields: Record<string, unknown> = {}) =>
		adopted.evening.does(who, "report-progress", { item: adopted.item, state: "loopt", ...fields });

	test("is for its owner and the facilitator, and not for other partners", async () => {
		const adopted = await adoptedEvening(house);
		const { evening, owner } = adopted;
		const other = await evening.account("partner");
		expect(await report(adopted, owner)).toMatchObject({ ok: true });
		expect(await report(adopted, evening.facilitator)).toMatchObject({ ok: true });
		expect(await report(adopted, other)).toEqual({ ok: false, code: "not-allowed" });
		for (const who of [await evening.account("reader"), await evening.joins("ouder")]) {
			expect(await report(adopted, who)).toEqual({ ok: false, code: "not-allowed" });
		}
		expect((await adopted.agreementsFor(other))[0]?.report).toBeNull();
		expect((await adopted.agreementsFor(owner))[0]?.report).not.toBeNull();
	});

	test("is for every partner with an account while there is no owner", async () => {
		const adopted = await adoptedEvening(house, { owner: null });
		const other = await adopted.evening.account("partner");
		expect(await report(adopted, other)).toMatchObject({ ok: true });
		expect((await adopted.agreementsFor(other))[0]?.report).not.toBeNull();
		const confirmed = await adopted.evening.joins("partner", { confirmed: true });
		expect(await report(adopted, confirmed)).toEqual({ ok: false, code: "not-allowed" });
	});

	test("waits while the agreements are being changed, and their last version stays to be read", async () => {
		const adopted = await adoptedEvening(house);
		const { evening, owner } = adopted;
		await done(evening.does(evening.facilitator, "reopen-agenda"));
		expect(await report(adopted, owner)).toEqual({ ok: false, code: "not-adopted" });
		expect(await adopted.agreementsFor(owner)).toMatchObject([
			{ goal: "Het veld is twee avonden open", report: null },
		]);
	});

	test("needs a reason for what stopped and an answer for what was passed on", async () => {
		const adopted = await adoptedEvening(house);
		for (const state of ["gestopt", "doorgegeven"]) {
			const refused = { ok: false, code: "invalid-command", field: "note" };
			expect(await report(adopted, adopted.owner, { state })).toMatchObject(refused);
			expect(await report(adopted, adopted.owner, { state, note: "Er kwam niemand." })).toMatchObject({
				ok: true,
			});
		}
	});

	test("shows the newest report as the state and keeps the others", async () => {
		const adopted = await adoptedEvening(house);
		await done(report(adopted, adopted.owner));
		await done(report(adopted, adopted.owner, { state: "gedaan", note: "Zes weken lang." }));
		const [agreement] = await adopted.agreementsFor(adopted.owner);
		expect(agreement).toMatchObject({
			state: "gedaan",
			reports: [{ state: "gedaan", note: "Zes weken lang." }, { state: "loopt" }],
		});
	});

	test("is asked for after 90 days, until the question is answered", async () => {
		const adopted = await adoptedEvening(house);
		const asked = async (days: number) =>
			(await adopted.agreementsFor(adopted.owner, adopted.daysLater(days)))[0]?.report?.check;
		expect(await asked(89)).toBeNull();
		expect(await asked(91)).toBe("after-90-days");
		await done(report(adopted, adopted.owner, { check: "after-90-days" }));
		expect(await asked(91)).toBeNull();
		expect(await asked(190)).toBe("half-year");
	});
});

describe("the page through the year", () => {
	const open = async (who: Guest, id: string) =>
		loadYearPage(asked(await who.actor(), `/sessies/${id}/jaar`, { id }));

	test("is empty for everybody before adoption, and open to everybody of the evening after it", async () => {
		const evening = await holdEvening(house, { phase: "agree" });
		const parent = await evening.joins("ouder");
		expect((await open(parent, evening.id)).year).toBeNull();
		expect((await open(evening.facilitator, evening.id)).year).toBeNull();
		const adopted = await adoptedEvening(house);
		for (const who of [await adopted.evening.joins("jongere"), await adopted.evening.account("reader")]) {
			expect((await open(who, adopted.evening.id)).year?.agreements).toHaveLength(1);
		}
	});

	test("does not exist for somebody who was not there", async () => {
		const adopted = await adoptedEvening(house);
		const stranger = await adopted.evening.account(null, "policy");
		await expect(open(stranger, adopted.evening.id)).rejects.toMatchObject({ status: 404 });
	});
});

describe("a target", () => {
	const target = { value: 6, direction: "at-most", year: 2024 };
	const watched = { indicator: "kinderen-uitkeringsgezin" };

	test("has a verdict out of the published value of its year, and only where it was adopted", async () => {
		const without = await adoptedEvening(house, watched);
		const adopted = await adoptedEvening(house, { ...watched, target });
		const verdict = async (one: Adopted) => (await one.agreementsFor(one.owner))[0]?.target;
		expect(await verdict(adopted)).toMatchObject({ reached: "nog-niet-bekend", why: "no-value-yet" });
		await publish(5);
		expect(await verdict(adopted)).toMatchObject({ reached: "ja", by: { value: "5%" } });
		await publish(8);
		expect(await verdict(adopted)).toMatchObject({ reached: "nee", by: { value: "8%" } });
		expect(await verdict(without)).toBeNull();
		expect((await without.agreementsFor(without.owner))[0]?.figure).not.toBeNull();
	});

	test("keeps what the owner said about it when a later report says nothing", async () => {
		const adopted = await adoptedEvening(house, { ...watched, target });
		const report = { item: adopted.item, state: "loopt" };
		await done(
			adopted.evening.does(adopted.owner, "report-progress", {
				...report,
				targetNote: "Meer hulp bij geld.",
			}),
		);
		await done(adopted.evening.does(adopted.owner, "report-progress", report));
		const [agreement] = await adopted.agreementsFor(adopted.owner);
		expect(agreement?.target?.note).toBe("Meer hulp bij geld.");
	});

	/** The percentage of Zeist-Noord over 2024, as it is known from now on. */
	const publish = (value: number) =>
		release(house.db, newId(), new Date().toISOString(), [
			{ ...watched, place: "zeist-noord", period: "2024", value },
		]);
});

describe("one's own promises", () => {
	const ofOwner = async ({ owner, evening }: Adopted, now = new Date()) =>
		loadOwnPromises(house.db, owner.id, [evening.id], now);

	test("stay until they are done, and say what is asked", async () => {
		const adopted = await adoptedEvening(house);
		const { evening, owner, item, daysLater } = adopted;
		expect(await ofOwner(adopted)).toMatchObject([{ id: item, started: false, check: null }]);
		expect(await ofOwner(adopted, daysLater(91))).toMatchObject([{ check: "after-90-days" }]);
		await done(evening.does(owner, "report-progress", { item, state: "loopt" }));
		expect(await ofOwner(adopted)).toMatchObject([{ started: true }]);
		await done(evening.does(owner, "report-progress", { item, state: "gedaan" }));
		expect(await ofOwner(adopted)).toEqual([]);
	});

	test("are nobody else's, and not of an evening that one was taken off", async () => {
		const adopted = await adoptedEvening(house);
		const other = await adopted.evening.account("partner");
		expect(await loadOwnPromises(house.db, other.id, [adopted.evening.id], new Date())).toEqual([]);
		expect(await loadOwnPromises(house.db, adopted.owner.id, [], new Date())).toEqual([]);
	});
});
