import { describe, expect, test } from "vitest";
import type { Protection } from "#app/domain/disclosure/protection.ts";
import {
	cellId,
	type DeliveredCell,
	type Delivery,
	type ProtectedIndicator,
	type Register,
} from "#app/domain/disclosure/register.ts";
import { protect } from "./protect.ts";

const count = (id: string, more: Partial<ProtectedIndicator> = {}): ProtectedIndicator => ({
	id,
	kind: "count",
	countsPeople: true,
	openZero: false,
	decimals: 0,
	measure: null,
	dimensions: [],
	...more,
});
const percentage = (id: string, more: Partial<ProtectedIndicator> = {}) =>
	count(id, { kind: "share", countsPeople: false, ...more });
const indicators: ProtectedIndicator[] = [
	count("clients"),
	count("children"),
	count("young", { sliceOf: { indicator: "requests", breakdown: "group=young" } }),
	count("requests"),
	count("open", { openZero: true }),
	count("flow", { measure: "flow" }),
	count("movers", { dimensions: [{ id: "kind", adding: "overlapt" }] }),
	count("named", { dimensions: [{ id: "kind", adding: "deel" }] }),
	count("change", { countsPeople: false, changeOf: "clients" }),
	count("cost", { kind: "amount", countsPeople: false, standsOn: ["clients"] }),
	percentage("share", { decimals: 1, share: { numerator: "clients", denominator: "children" } }),
	percentage("survey"),
];
const places = [
	{ id: "town", level: "gemeente", parent: null },
	...["north", "west", "centre", "dolder", "east"].map((id) => ({ id, level: "wijk", parent: "town" })),
	{ id: "rest", level: "overig", parent: "town" },
	{ id: "hamlet", level: "buurt", parent: "dolder" },
	{ id: "hill", level: "buurt", parent: "dolder" },
];

function cell(place: string, value: number | null, more: Partial<DeliveredCell> = {}): DeliveredCell {
	return { indicator: "clients", place, period: "2024", breakdown: "", value, ...more };
}

function cells(values: Record<string, number>, more: Partial<DeliveredCell> = {}): DeliveredCell[] {
	return Object.entries(values).map(([place, value]) => cell(place, value, more));
}

const delivery = (given: DeliveredCell[], more: Partial<Delivery> = {}): Delivery => ({
	release: "new",
	threshold: 5,
	alreadyPublic: false,
	rounding: null,
	totals: "exact",
	cells: given,
	...more,
});

/** Publishes one delivery after the other, and tells what is shown of the last. */
async function publish(
	...deliveries: Delivery[]
): Promise<{ protection: Protection; told: Record<string, string> }> {
	const earlier: Delivery[] = [];
	let protection: Protection | undefined;
	let told: Record<string, string> = {};
	for (const [n, each] of deliveries.entries()) {
		const named = { ...each, release: each.release === "new" ? `r${n}` : each.release };
		const register: Register = { indicators, places, deliveries: [...earlier, named] };
		const made = await protect(register);
		const shown = named.cells.map((one, k) => ({ one, cell: made.cells[k] }));
		told = Object.fromEntries(
			shown.map(({ one, cell: at }) => [
				shortName(one),
				at?.state === "shown"
					? String(one.value)
					: at?.state === "small"
						? `<${at.lessThan}`
						: (at?.state ?? ""),
			]),
		);
		earlier.push({
			...named,
			cells: shown.map(({ one, cell: at }) => ({
				...one,
				state: at?.state ?? "missing",
				lessThan: at?.lessThan ?? null,
			})),
		});
		protection = made;
	}
	if (!protection) throw new Error("Nothing was published");
	return { protection, told };
}

/** "north" for the whole of the clients of 2024, else with what makes it another cell. */
const shortName = ({ indicator, place, period, breakdown }: DeliveredCell): string =>
	[
		indicator === "clients" ? "" : `${indicator} `,
		place,
		period === "2024" ? "" : ` ${period}`,
		breakdown && ` ${breakdown}`,
	].join("");

const wor = { north: 18, west: 14, centre: 10, dolder: 6, east: 4 };

describe("a small wijk", () => {
	test("takes one other with it, that by which least is lost, while the total stands in an earlier release", async () => {
		const total = delivery([cell("town", 52)]);
		const { protection, told } = await publish(total, delivery(cells(wor)));
		expect(told).toEqual({ north: "18", west: "14", centre: "10", dolder: "withheld", east: "<5" });
		expect(protection.cells.map(({ reason }) => reason)).toEqual([
			null,
			null,
			null,
			{ kind: "protects", cells: ["clients|east|2024|"] },
			{ kind: "small" },
		]);
		expect(protection.unsafe).toEqual([]);
	});

	test("takes what stands under no wijk with it rather than another wijk", async () => {
		const { told } = await publish(delivery(cells({ ...wor, rest: 8, town: 60 })));
		expect(told).toMatchObject({ dolder: "6", rest: "withheld", east: "<5", town: "60" });
	});

	test("is protected where the same number stands in the slice of another indicator", async () => {
		const total = delivery([cell("town", 52, { indicator: "requests", breakdown: "group=young" })]);
		const whole = { ...wor, town: 52 };
		const { told } = await publish(total, delivery(cells(whole, { indicator: "young" })));
		expect(told).toMatchObject({ "young dolder": "withheld", "young east": "<5", "young town": "52" });
	});

	test("is no less small where its total is told nowhere: somebody may know it", async () => {
		const { told } = await publish(delivery(cells(wor)));
		expect(told).toMatchObject({ dolder: "withheld", east: "<5", north: "18" });
	});

	test("is protected at each level: the wijk of two small buurten stays open with another buurt withheld", async () => {
		const { protection, told } = await publish(
			delivery(
				cells({ hamlet: 3, hill: 17, dolder: 20, north: 30, west: 40, centre: 50, east: 60, town: 200 }),
			),
		);
		expect(told).toMatchObject({ hamlet: "<5", hill: "withheld", dolder: "20", town: "200" });
		expect(protection.unsafe).toEqual([]);
	});
});

describe("few people together", () => {
	test("are hidden with a larger cell, though two cells hide each other", async () => {
		const { told } = await publish(
			delivery(cells({ north: 2, west: 2, centre: 30, dolder: 40, east: 50, town: 124 })),
		);
		expect(told).toMatchObject({ north: "<5", west: "<5", centre: "withheld", dolder: "40" });
	});

	test("of whom both limits would tell all are withheld without one of them", async () => {
		const { protection, told } = await publish(
			delivery([
				...["old", "young"].map((age) => cell("town", 4, { breakdown: `age=${age}` })),
				cell("town", 8),
			]),
		);
		expect(Object.values(told).sort()).toEqual(["8", "<5", "withheld"]);
		expect(protection.unsafe).toEqual([]);
	});
});

describe("a nought", () => {
	test("is as small as four, unless its indicator tells noughts; then the small ones have no limit", async () => {
		expect((await publish(delivery(cells({ north: 0, west: 9, town: 9 })))).told).toMatchObject({
			north: "<5",
		});
		const open = { north: 0, west: 3, centre: 20, dolder: 30, east: 40, town: 93 };
		const { told } = await publish(delivery(cells(open, { indicator: "open" })));
		expect(told).toMatchObject({ "open north": "0", "open west": "withheld", "open centre": "withheld" });
	});
});

describe("percentages", () => {
	const counts = [
		...cells({ north: 18, west: 3, town: 60 }),
		...cells({ north: 900, west: 800, town: 2_000 }, { indicator: "children" }),
	];

	test("go with the count that they are of", async () => {
		const shares = [cell("north", 2, { indicator: "share" }), cell("west", 0.4, { indicator: "share" })];
		const { protection, told } = await publish(delivery([...counts, ...shares]));
		expect(told).toMatchObject({ west: "<5", "share west": "withheld", "children west": "800" });
		expect(protection.cells.at(-1)?.reason).toEqual({ kind: "stands-on", cells: ["clients|west|2024|"] });
	});

	test("that stood there before count as known: a number that they give away takes a second look", async () => {
		const shares = delivery([
			...cells({ north: 900, west: 800, centre: 700, dolder: 400, east: 300 }, { indicator: "children" }),
			...cells({ north: 2, west: 1.8 }, { indicator: "share" }),
		]);
		const { told } = await publish(
			shares,
			delivery(cells({ north: 18, west: 14, centre: 25, dolder: 40, east: 4, town: 101 })),
		);
		// The shares of Noord and West pin their counts down to one or two values, so neither can hide Oost.
		expect(told).toMatchObject({ north: "18", west: "14", east: "<5", centre: "withheld" });
	});

	test("of few answers are withheld, and so are their opposites", async () => {
		const of71 = { indicator: "survey", respondents: 71 };
		const of = (value: number, breakdown: string) => cell("town", value, { ...of71, breakdown });
		const { told } = await publish(delivery([of(73, "q=a"), of(6, "q=b"), of(94, "q=c")]));
		expect(Object.values(told)).toEqual(["73", "withheld", "withheld"]);
	});

	test("that are all the answers to one question need two withheld", async () => {
		const of = (value: number, q: string) =>
			cell("town", value, { indicator: "survey", respondents: 71, breakdown: `q=${q}` });
		const { told } = await publish(delivery([of(50, "a"), of(44, "b"), of(6, "c")]));
		expect(Object.values(told).filter((one) => one === "withheld")).toHaveLength(2);
	});
});

test("an amount that is about a few people goes with them, and cannot be worked out from its total", async () => {
	const amounts = cells(
		{ north: 90_000, west: 70_000, centre: 50_000, dolder: 30_000, east: 20_000, town: 260_000 },
		{ indicator: "cost" },
	);
	const { protection, told } = await publish(delivery([...cells({ ...wor, town: 52 }), ...amounts]));
	expect(told).toMatchObject({
		"cost east": "withheld",
		"cost dolder": "withheld",
		"cost town": "260000",
		"cost north": "90000",
	});
	expect(protection.unsafe).toEqual([]);
});

describe("parts that do not add up", () => {
	test("to more than their total keep no equation, only limits", async () => {
		const of = (value: number, breakdown: string) => cell("town", value, { indicator: "movers", breakdown });
		const { told } = await publish(
			delivery([of(40, "kind=a"), of(3, "kind=b"), of(30, "kind=c"), of(60, "")]),
		);
		expect(Object.values(told)).toEqual(["40", "<5", "30", "60"]);
	});

	test("and are only some of it keep none either", async () => {
		const of = (value: number, breakdown: string) => cell("town", value, { indicator: "named", breakdown });
		const { told } = await publish(delivery([of(40, "kind=a"), of(3, "kind=b"), of(60, "")]));
		expect(Object.values(told)).toEqual(["40", "<5", "60"]);
	});

	test("though nobody said so are taken as adding up but for what they are off, and named", async () => {
		const { protection } = await publish(delivery(cells({ ...wor, town: 53 })));
		expect(protection.violated).toEqual([{ id: "over|clients|2024||town", by: 1 }]);
		expect(protection.unsafe).toEqual([]);
	});
});

describe("periods that are tied", () => {
	test("by their sum hide a quarter with another quarter", async () => {
		const of = (value: number, period: string) => cell("town", value, { indicator: "flow", period });
		const quarters = [
			of(3, "2024-Q1"),
			of(20, "2024-Q2"),
			of(10, "2024-Q3"),
			of(30, "2024-Q4"),
			of(63, "2024"),
		];
		expect(Object.values((await publish(delivery(quarters))).told)).toEqual([
			"<5",
			"20",
			"withheld",
			"30",
			"63",
		]);
	});

	test("by the months so far hide what lies between two of them", async () => {
		const of = (value: number, period: string) => cell("town", value, { indicator: "flow", period });
		const soFar = [of(20, "2024-01/2024-03"), of(23, "2024-01/2024-06"), of(3, "2024-Q2")];
		const { told } = await publish(delivery(soFar));
		expect(told["flow town 2024-Q2"]).toBe("<5");
		expect(Object.values(told).filter((one) => one === "withheld")).toHaveLength(1);
	});

	test("by a change that is told hide it with the count", async () => {
		const before = delivery(cells({ north: 9, west: 20, town: 29 }, { period: "2023" }));
		const now = [
			...cells({ north: 4, west: 30, centre: 12, dolder: 14, east: 15, town: 75 }),
			cell("north", -5, { indicator: "change" }),
		];
		expect((await publish(before, delivery(now))).told["change north"]).toBe("withheld");
	});
});

describe("what was published before", () => {
	const before = delivery(cells({ ...wor, town: 52 }));

	test("stays withheld where it is the same, and what was shown counts as known", async () => {
		const { protection, told } = await publish(before, delivery(cells({ ...wor, town: 52 })));
		expect(told).toMatchObject({ dolder: "withheld", east: "<5", north: "18" });
		expect(protection.cells[3]?.reason).toEqual({ kind: "as-before" });
	});

	test("is known after it was undone too", async () => {
		const undone = { ...delivery(cells({ east: 4, dolder: 7, town: 53 })), undoneBefore: "third" };
		const third = { ...delivery(cells({ dolder: 6 })), release: "third" };
		expect((await publish(before, undone, third)).told).toEqual({ dolder: "withheld" });
	});

	test("and differs by a few hidden people hides the total that would tell how many", async () => {
		const { protection, told } = await publish(before, delivery(cells({ ...wor, dolder: 8, town: 54 })));
		expect(told).toMatchObject({ dolder: "withheld", east: "<5", town: "withheld" });
		expect(protection.cells.at(-1)?.reason?.kind).toBe("small-change");
	});

	test("and differs by many tells its new total", async () => {
		const { told } = await publish(before, delivery(cells({ ...wor, dolder: 26, town: 72 })));
		expect(told).toMatchObject({ town: "72", east: "<5" });
	});

	test("and gives a cell away by itself is named, and does not stand in the way", async () => {
		const careless = cells({ ...wor, town: 52 }).map(
			(one): DeliveredCell => ({ ...one, state: one.place === "east" ? "small" : "shown", lessThan: 5 }),
		);
		const deliveries = [{ ...delivery(careless), release: "old" }, delivery(cells({ north: 40, east: 4 }))];
		const protection = await protect({ indicators, places, deliveries });
		expect(protection).toMatchObject({ givenAway: ["clients|east|2024|"], unsafe: [] });
	});
});

test("a source that is public already is shown as it is, and known", async () => {
	const printed = delivery(cells({ north: 3 }), { alreadyPublic: true });
	expect((await publish(printed)).told).toEqual({ north: "3" });
});

test("a cell that nobody knows is missing, and no reason is given", async () => {
	const { protection } = await publish(delivery([cell("north", null)]));
	expect(protection.cells).toEqual([
		{ state: "missing", lessThan: null, tellsRespondents: true, reason: null },
	]);
});

test("a part that is all of its whole is named for consent", async () => {
	const of = (value: number, breakdown: string) => cell("town", value, { indicator: "open", breakdown });
	const { protection } = await publish(delivery([of(30, "kind=a"), of(0, "kind=b"), of(30, "")]));
	expect(protection.wholeGroups).toEqual([
		cellId({ indicator: "open", place: "town", period: "2024", breakdown: "kind=a" }),
	]);
});

test("where more than a third is withheld a coarser table is proposed", async () => {
	const quarter = { period: "2024-Q1", indicator: "flow" };
	const { protection } = await publish(
		delivery(cells({ north: 2, west: 3, centre: 12, dolder: 1, east: 9, town: 27 }, quarter)),
	);
	expect(protection.coarser).toMatchObject([{ period: "2024-Q1", level: "wijk", proposal: "per-year" }]);
});
