import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { loadNote } from "#app/manage/readings/notes.server.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { listManagedNotes, proposedThemes } from "#db/queries/notes.server.ts";
import { listNotes } from "#db/queries/published-notes.server.ts";
import { contribution } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import { loadProposedNotes } from "#server/overview/proposed-notes.server.ts";
import { publishNote, retireNote } from "#server/readings/notes.server.ts";
import {
	createAgreement,
	createTheme,
	done,
	type Evening,
	type Guest,
	holdEvening,
	tell,
} from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";
import { putInText } from "#tests/helpers/theme-texts.ts";

const house = await houseForTests();
const { db } = house;
const indicator = "kinderen-uitkeringsgezin";
const everybody = { audience: "public", today: new Date() } as const;

let evening: Evening;
let theme = "";
let silent = "";
beforeAll(async () => {
	evening = await holdEvening(house, { phase: "understand", indicators: [indicator] });
	const partner = await evening.account("partner");
	const [card] = await loadFigureCards(db, {
		...{ wijk: "zeist-noord", indicators: [{ indicator }], locale: "nl", ...everybody },
	});
	const { place: _, ...key } = card?.ref ?? { place: "" };
	const figure = { ...key, area: card?.place.code };
	const told = [await tell(evening, partner, { figure }), await tell(evening, partner, { figure })];
	theme = await createTheme(evening, "Rondkomen", told);
	silent = await createTheme(evening, "Zonder cijfer");
	await putInText(evening, theme, "see", "Meer gezinnen zeggen dat het geld op is.");
	await putInText(evening, theme, "mean", "De bus naar het werk rijdt niet meer.");
	await createAgreement(evening, { goal: "De bus rijdt weer", lead: "Vervoer" });
});

const proposes = (who: Guest, of = theme) => evening.does(who, "propose-notes", { theme: of });
const by = async (role: "policy" | "partner"): Promise<By> => ({
	actor: await (await evening.account(null, role)).actor(),
	address: "192.0.2.7",
});
const told = async () =>
	(await listNotes(db, { ...everybody, indicator })).filter(({ sessionId }) => sessionId === evening.id);
const notesBeside = async (mayOpen?: string[]) => {
	const asked = { wijk: "zeist-noord", indicators: [{ indicator }], locale: "nl", beside: true, mayOpen };
	const [card] = await loadFigureCards(db, { ...asked, ...everybody });
	return card?.beside.notes ?? [];
};
const beside = async () => (await notesBeside()).map(({ kind, text, evening: of }) => [kind, text, of?.wijk]);
const waiting = async () =>
	(await listManagedNotes(db, indicator)).filter(
		({ sessionId, proposed }) => sessionId === evening.id && proposed,
	);

describe("what the room understood", () => {
	test("is put forward by the facilitator, once it is adopted", async () => {
		expect(await proposes(evening.facilitator)).toMatchObject({ code: "not-adopted" });
		await done(evening.does(evening.facilitator, "adopt"));
		expect(await proposes(await evening.account("partner"))).toMatchObject({ code: "not-allowed" });
		expect(await proposes(evening.facilitator, silent)).toMatchObject({ code: "nothing-to-propose" });
		await done(proposes(evening.facilitator));
		const kept = (await waiting()).map(({ kind, place, period, text }) => [kind, place, period, text.nl]);
		expect(new Set(kept.map((note) => note.join("|")))).toEqual(
			new Set([
				"zien|zeist-noord|2023|Meer gezinnen zeggen dat het geld op is.",
				"verklaring|zeist-noord|2023|De bus naar het werk rijdt niet meer.",
			]),
		);
		expect(await proposedThemes(db, evening.id)).toEqual(new Set([theme]));
	});

	test("stands beside no figure before somebody has read it, and waits once", async () => {
		await done(proposes(evening.facilitator));
		expect(await waiting()).toHaveLength(2);
		expect(await told()).toEqual([]);
		expect(await beside()).toEqual([]);
		expect((await loadProposedNotes(db)).map(({ text }) => text).sort()).toEqual([
			"De bus naar het werk rijdt niet meer.",
			"Meer gezinnen zeggen dat het geld op is.",
		]);
	});

	test("names its evening to who decides, and leads to it only whom that lets in", async () => {
		const [note] = await waiting();
		const leads = async (who: Guest) =>
			(await loadNote(db, note?.id ?? "", {}, await who.actor()))?.record?.evening;
		expect(await leads(await evening.account(null, "policy"))).toMatchObject({
			id: evening.id,
			mayOpen: false,
		});
		expect(await leads(evening.facilitator)).toMatchObject({ mayOpen: true });
	});

	test("goes out by who manages figures or makes policy, and by nobody else", async () => {
		const notes = await waiting();
		const [saw, meant] = ["zien", "verklaring"].map(
			(kind) => notes.find((one) => one.kind === kind)?.id ?? "",
		);
		expect(await publishNote(db, saw ?? "", {}, await by("partner"))).toMatchObject({ code: "not-allowed" });
		expect((await publishNote(db, saw ?? "", {}, await by("policy"))).ok).toBe(true);
		expect((await retireNote(db, meant ?? "", true, await by("policy"))).ok).toBe(true);
		expect((await told()).map(({ text }) => text.nl)).toEqual(["Meer gezinnen zeggen dat het geld op is."]);
		expect(await beside()).toEqual([["zien", "Meer gezinnen zeggen dat het geld op is.", "Zeist-Noord"]]);
		expect(JSON.stringify(await notesBeside([newId()]))).not.toContain(evening.id);
		expect((await notesBeside([evening.id]))[0]?.evening?.id).toBe(evening.id);
		expect(await loadProposedNotes(db)).toEqual([]);
		await done(proposes(evening.facilitator));
		expect(await waiting()).toHaveLength(1);
		expect(await loadProposedNotes(db)).toEqual([]);
	});

	test("stands beside no figure at all when it was about a place that is not there any more", async () => {
		await db
			.update(contribution)
			.set({ figurePlaceId: "opgeheven" })
			.where(eq(contribution.sessionId, evening.id));
		expect(await proposes(evening.facilitator)).toMatchObject({ code: "nothing-to-propose" });
	});
});
