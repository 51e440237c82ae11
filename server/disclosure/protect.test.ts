import { describe, expect, test } from "vitest";
import { cellId } from "#app/domain/disclosure/register.ts";
import { cell, cells, delivery, publish, wor } from "#tests/helpers/deliveries.ts";

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

	test("is not hidden by a number that stands open in the slice of another indicator", async () => {
		const slice = { indicator: "requests", breakdown: "group=young" };
		const open = delivery(cells({ dolder: 6, town: 52 }, slice));
		const { told } = await publish(open, delivery(cells(wor, { indicator: "young" })));
		expect(told).toMatchObject({ "young dolder": "6", "young east": "<5", "young centre": "withheld" });
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

describe("a part that a delivery does not give", () => {
	const of = (place: string, values: Record<string, number | null>) =>
		Object.entries(values).map(([group, value]) =>
			cell(place, value, { breakdown: group && `group=${group}` }),
		);

	test("takes a part that it does give with it, where their whole would tell it", async () => {
		const { told, protection } = await publish(delivery(of("town", { "": 20, a: 9, b: 8, c: null })));
		expect(told).toEqual({
			town: "20",
			"town group=a": "9",
			"town group=b": "withheld",
			"town group=c": "<5",
		});
		expect(protection.unsafe).toEqual([]);
	});

	test("is not told by other places either, where that part is large", async () => {
		const { told, protection } = await publish(
			delivery([
				...of("town", { "": 220, a: 109, b: 46 }),
				...of("north", { "": 60, a: 30, b: 10 }),
				...of("west", { "": 50, a: 25, b: 8 }),
				...of("centre", { "": 40, a: 15, b: 10 }),
				...of("east", { "": 30, a: 12, b: 8 }),
				...of("dolder", { "": 40, a: 27, b: 10, c: null }),
			]),
		);
		expect(told["dolder group=c"]).toBe("<5");
		const withheld = Object.keys(told).filter((one) => told[one] === "withheld");
		expect(withheld.some((one) => one.startsWith("dolder"))).toBe(true);
		expect(withheld.some((one) => !one.startsWith("dolder"))).toBe(true);
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
		const { protection } = await publish(delivery(cells({ ...wor, rest: 30, town: 83 })));
		expect(protection.violated).toEqual([{ id: "over|clients|2024||town", by: 1 }]);
		expect(protection.unsafe).toEqual([]);
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
