import { resolveFigureRef } from "#db/queries/figure-refs.server.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { log } from "#server/process/log.ts";
import { holdEvening, openHouse } from "#tests/helpers/evening.ts";
import { asked, fillRegister } from "./figure-register.ts";
import { at } from "./live-session.ts";

/** What a house tells the process that started it: once when it is ready, and then what each order took, in ms. */
export type HouseTells = { ready: true } | { took: number };
/** Medians of many. */
export type HouseOrder = "cards" | "beside" | "maps" | "reference";

const cardsAtOnce = 4;

log.level = "warn";
const house = await openHouse();
const { db } = house;
await fillRegister(db);
const evening = await holdEvening(house);
const asker = { audience: { sessions: [evening.id] }, today: new Date() };

async function median(
	times: number,
	work: (n: number) => Promise<{ length: number } | object | null>,
): Promise<number> {
	const taken: number[] = [];
	for (let n = 0; n < times; n += 1) {
		const begun = performance.now();
		if (!(await work(n))) throw new Error("A figure of the register was not found");
		taken.push(performance.now() - begun);
	}
	return at(
		taken.sort((a, b) => a - b),
		0.5,
	);
}

const indicatorOf = (n: number): string => asked.indicators[n % asked.indicators.length] ?? "";
const wijkOf = (n: number) => asked.wijken[n % asked.wijken.length] ?? { id: "", code: "" };

const takeCards = ({ beside = false, maps = false } = {}) =>
	median(100, async (n) => {
		const indicators = Array.from({ length: cardsAtOnce }, (_, card) => ({
			indicator: indicatorOf(n + 12 * card),
		}));
		const about = { ...asker, wijk: wijkOf(n).id, locale: "nl", indicators, beside, maps };
		const cards = await loadFigureCards(db, about);
		return cards.length === cardsAtOnce ? cards : null;
	});

const orders: Record<HouseOrder, () => Promise<number>> = {
	cards: () => takeCards(),
	beside: () => takeCards({ beside: true }),
	maps: () => takeCards({ beside: true, maps: true }),
	reference: () =>
		median(500, (n) => resolveFigureRef(db, { ...asker, indicator: indicatorOf(n), area: wijkOf(n).code })),
};

const tell = (what: HouseTells) => process.send?.(what);
process.on("message", async (order: HouseOrder) => tell({ took: await orders[order]() }));
process.on("disconnect", async () => {
	await house.close();
});
tell({ ready: true });
