import { beforeAll, describe, expect, test } from "vitest";
import { loadOffersBeside } from "#app/offers/beside.server.ts";
import { loadOfferSheets } from "#app/offers/offer-sheet.server.ts";
import { loader as eveningLoader } from "#app/routes/evening/session-offers.tsx";
import { loader as sheetLoader } from "#app/routes/public/offer-sheet.tsx";
import { loader as pageLoader } from "#app/routes/public/offers.tsx";
import { area, offer, place } from "#db/schema/index.ts";
import { newId } from "#server/auth/secrets.ts";
import { type Evening, type Guest, holdEvening } from "#tests/helpers/evening.ts";
import { asked } from "#tests/helpers/serve.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { db } = house;
const noord = { id: "zeist-noord", shortName: "Noord" };
let evening: Evening;

const row = (name: string, more: Partial<typeof offer.$inferInsert> = {}) => ({
	...{ id: newId(), name: { nl: name }, what: { nl: "Wat" }, forWhom: { nl: "Iedereen" } },
	...{ layer: "sociale-basis" as const, place: noord.id, languages: ["nl"], ...more },
});

beforeAll(async () => {
	evening = await holdEvening(house);
	await db.insert(place).values({
		...{ id: "buurt-x", level: "buurt", name: "Buurt X", shortName: "X", parent: noord.id },
	});
	await db.insert(area).values({ place: "buurt-x", year: 2024, code: "BU03550299" });
	const translated = { nl: "Inloop", ar: "ملتقى" };
	await db.insert(offer).values([
		row("Hulp thuis", { layer: "maatwerk" }),
		row("Inloop", {
			...{ name: translated, what: { nl: "Koffie", ar: "قهوة" }, forWhom: { nl: "Iedereen", ar: "للجميع" } },
			languages: ["nl", "ar"],
		}),
		row("Achter de flat", { place: "buurt-x" }),
		row("Weg", { retired: true }),
		row("CJG", { place: "zeist", layer: "basisondersteuning" }),
		row("Alleen in West", { place: "zeist-west" }),
		row("Over de grens", { place: "nederland" }),
	]);
});

const anybody = { kind: "anonymous" } as const;
async function found(query = "") {
	const page = await pageLoader(asked(anybody, `/voorzieningen${query}`));
	return Object.fromEntries(
		page.found.map(({ place: at, offers }) => [at, offers.map(({ name }) => name.text)]),
	);
}

describe("the page of what people can turn to", () => {
	test("tells everybody by wijk, with a buurt under its wijk, and nothing that is retired", async () => {
		expect(await found()).toEqual({
			"zeist-noord": ["Achter de flat", "Inloop", "Hulp thuis"],
			"zeist-west": ["Alleen in West"],
			zeist: ["CJG"],
			nederland: ["Over de grens"],
		});
	});

	test("shows of one wijk what is in it and for its gemeente; of a kind or language that alone", async () => {
		expect(await found("?wijk=WK035502")).toEqual({
			"zeist-noord": ["Achter de flat", "Inloop", "Hulp thuis"],
			zeist: ["CJG"],
		});
		expect(await found("?soort=maatwerk")).toEqual({ "zeist-noord": ["Hulp thuis"] });
		expect(await found("?gesproken=ar&wijk=WK035502")).toEqual({ "zeist-noord": ["Inloop"] });
		expect(Object.keys(await found("?wijk=onzin&soort=x&gesproken=xx"))).toHaveLength(4);
	});
});

describe("a sheet to print", () => {
	test("says what is not translated, in the words that there are", async () => {
		const [sheet] = await loadOfferSheets(db, noord, ["ar"], new Date());
		expect(sheet).toMatchObject({ direction: "rtl", words: "nl", total: 4, untranslated: 3 });
		const [inNoord, whole] = sheet?.parts ?? [];
		expect(
			inNoord?.offers.map(({ name, marks }) => [name.text, marks.includes("nog niet vertaald")]),
		).toEqual([
			["Achter de flat", true],
			["ملتقى", false],
			["Hulp thuis", true],
		]);
		expect(whole).toMatchObject({ title: "Voor heel Zeist", offers: [{ name: { text: "CJG" } }] });
	});

	test("has its own words in its language where we have them, whatever the page speaks", async () => {
		const [sheet] = await loadOfferSheets(db, noord, ["en"], new Date());
		expect(sheet?.title).toBe("Where can you go in Noord?");
		expect(sheet?.parts[0]?.offers[0]?.lines[0]).toMatchObject({ label: "For whom", language: "nl" });
	});

	test("is there for each wijk of ours and no other", async () => {
		const open = (query: string) => sheetLoader(asked(anybody, `/voorzieningen/blad${query}`));
		expect((await open("?wijk=WK035503&taal=tr")).sheets).toMatchObject([{ language: "tr", total: 2 }]);
		await expect(open("?wijk=WK999999")).rejects.toMatchObject({ status: 404 });
	});

	test("comes in the languages of an evening, for those who prepare and carry it", async () => {
		await evening.joins("ouder", { language: "ar" });
		const open = async (who: Guest, query = "") =>
			eveningLoader(
				asked(await who.actor(), `/sessies/${evening.id}/voorzieningen${query}`, { id: evening.id }),
			);
		expect((await open(evening.facilitator)).languages).toEqual(["nl", "ar"]);
		expect(
			(await open(await evening.joins("partner", { confirmed: true }), "?taal=uk&taal=xx")).languages,
		).toEqual(["uk"]);
		const refused = [await evening.joins("ouder"), await evening.account(null, "policy")];
		for (const who of refused) await expect(open(who)).rejects.toBeInstanceOf(Response);
	});
});

test("beside a figure stands what there is in its wijk, with its buurten, and for its gemeente", async () => {
	const { own, whole } = await loadOffersBeside(noord.id);
	expect(own.map(({ name }) => name.text)).toEqual(["Achter de flat", "Inloop", "Hulp thuis"]);
	expect(whole).toMatchObject({ name: "Zeist", offers: [{ name: { text: "CJG" } }] });
	expect(await loadOffersBeside("zeist-oost")).toMatchObject({ own: [], whole: { name: "Zeist" } });
});
