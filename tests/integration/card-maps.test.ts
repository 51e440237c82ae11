import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { listDrawnBuurten } from "#db/queries/areas.server.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { area, place } from "#db/schema/index.ts";
import { release } from "#tests/helpers/release.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const asker = { audience: "public", today: new Date("2026-11-12T19:00:00Z"), locale: "nl" } as const;
const { db } = await houseForTests();

const codes = {
	"test-vollenhove": "BU03559201",
	"test-kerckebosch": "BU03559202",
	"test-nijenheim": "BU03559203",
	"test-austerlitz": "BU03559401",
};
for (const [id, code] of Object.entries(codes)) {
	const parent = id === "test-austerlitz" ? "zeist-oost" : "zeist-noord";
	await db.insert(place).values({ id, level: "buurt", name: id, shortName: id, parent });
	await db.insert(area).values({ place: id, code, year: 2025 });
}
await db
	.update(place)
	.set({ retiredAt: new Date("2026-01-01") })
	.where(eq(place.id, "test-nijenheim"));

async function cardOf(indicator: string): Promise<FigureCard> {
	const [card] = await loadFigureCards(db, {
		...{ wijk: "zeist-noord", indicators: [{ indicator }] },
		...{ ...asker, maps: true },
	});
	if (!card) throw new Error(`No card for ${indicator}`);
	return card;
}

/** The demo's papers name buurten of their own. */
const isOurs = ({ place: { id } }: { place: { id: string } }) => id in codes;

const buurtValues = (card: FigureCard) =>
	(card.maps?.buurten ?? [])
		.filter(isOurs)
		.map(({ place, value }) => [place.id, value.state === "shown" ? value.value : value.state]);

describe("buurten on a card's map", () => {
	test("are those in use of every wijk, with what is published of them at the card's period", async () => {
		expect(buurtValues(await cardOf("jeugdhulp-clienten"))).toEqual([]);
		const { ref } = await cardOf("jeugdhulp-clienten");
		const at = (of: string, value: number) => ({
			...{ indicator: ref.indicator, period: ref.period },
			place: of,
			value,
		});
		await release(db, "buurten", "2026-01-02", [at("test-vollenhove", 40), at("test-kerckebosch", 3)]);
		const shown = buurtValues(await cardOf("jeugdhulp-clienten"));
		expect(shown.map(([id]) => id)).toEqual(["test-vollenhove", "test-kerckebosch", "test-austerlitz"]);
		expect(shown.find(([id]) => id === "test-kerckebosch")?.[1]).toBe("small");
		expect(shown.find(([id]) => id === "test-austerlitz")?.[1]).toBe("missing");
		expect(JSON.stringify((await cardOf("jeugdhulp-clienten")).maps)).not.toContain('"value":3');
	});

	test("stay with those who may see the release", async () => {
		const { ref } = await cardOf("kinderen-uitkeringsgezin");
		await release(db, "later", null, [
			{ indicator: ref.indicator, place: "test-vollenhove", period: ref.period, value: 12 },
		]);
		expect(buurtValues(await cardOf("kinderen-uitkeringsgezin"))).toEqual([]);
	});

	test("are drawn with their wijken only while they are in use", async () => {
		const { wijken, buurten } = await listDrawnBuurten(db);
		expect(wijken).toHaveLength(5);
		expect(buurten.map(({ id }) => id).filter((id) => id in codes)).toEqual([
			"test-vollenhove",
			"test-kerckebosch",
			"test-austerlitz",
		]);
	});
});

test("the period before is that of the wijken themselves, and none where there is one period", async () => {
	const { period, maps, areas } = await cardOf("wmo-clienten");
	expect([maps?.earlier?.period, period]).toEqual(["2023", "2024"]);
	expect(maps?.earlier?.areas.map((one) => one.place.id)).toEqual(areas.map((one) => one.place.id));
	expect((await cardOf("kinderen-uitkeringsgezin")).maps?.earlier).toBeNull();
});
