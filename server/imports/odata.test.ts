import { afterEach, describe, expect, test } from "vitest";
import { importCatalogue } from "#tests/helpers/import-catalogue.ts";
import { officeTable, openOffice } from "#tests/helpers/statistics-office.ts";
import { odataAddress, odataFileName } from "./odata-address.ts";
import { type ODataChoice, workOnOData } from "./odata-work.ts";
import { readPreview } from "./read-preview.ts";

type Office = Awaited<ReturnType<typeof openOffice>>;
let office: Office | undefined;
afterEach(() => office?.close());

const everything: ODataChoice = {
	measures: ["UniekeClientenMetJeugdhulp_14", "M000300"],
	period: "2024JJ00",
};
const jobOf = (at: Office, chosen: ODataChoice | null, more: { bytes?: number; ms?: number } = {}) => ({
	address: at.address,
	catalogue: importCatalogue,
	chosen,
	limits: { bytes: more.bytes ?? 1e6, until: Date.now() + (more.ms ?? 20_000), allowed: [at.host] },
});

const cell = (Measure: string, WijkenEnBuurten: string, Value: number | null, more: object = {}) => ({
	Id: 1,
	Measure,
	ValueAttribute: "None",
	Value,
	StringValue: null,
	WijkenEnBuurten,
	Perioden: "2024JJ00",
	Leeftijd: "T001038   ",
	...more,
});
const young = "UniekeClientenMetJeugdhulp_14";
const pages = [
	[
		cell(young, "GM0355    ", 610),
		cell(young, "WK035502  ", 210.5, { Leeftijd: "10080", Value: 20 }),
		cell(young, "WK035504  ", 0),
		cell(young, "GM9999    ", 1200),
	],
	[
		cell("M000300", "GM0355    ", 9100),
		cell("M000300", "WK035502  ", null, { ValueAttribute: "Confidential" }),
		cell("M000300", "WK035504  ", null, { ValueAttribute: "Impossible" }),
		cell("M000200", "GM0355    ", 66_000),
	],
];

const usual = async (observations: (page: number, at: () => Office) => unknown) => {
	const opened: Office = await openOffice((path, query) =>
		path === "Observations" ? observations(Number(query.get("$skip") ?? 0), () => opened) : officeTable[path],
	);
	office = opened;
	return opened;
};

describe("a table of a statistics office", () => {
	test("offers its measures, those that are an indicator of ours first whatever number their name bears", async () => {
		const at = await usual(() => []);
		expect(await workOnOData(jobOf(at, null))).toEqual({
			ok: true,
			offer: {
				title: "Jeugdhulp; wijken 2024",
				measures: [
					{ id: young, title: "Met jeugdhulp", unit: "aantal", isKnown: true },
					{ id: "M000300", title: "Kosten van jeugdhulp", unit: "1 000 euro", isKnown: true },
					{ id: "M000200", title: "Aantal inwoners", unit: "aantal", isKnown: false },
				],
				periods: [
					{ id: "2024JJ00", title: "2024*" },
					{ id: "2023JJ00", title: "2023" },
				],
			},
		});
	});

	test("is asked for the own places and what was chosen alone, page after page, and read like a file", async () => {
		const at = await usual((page, self) => ({
			value: pages[page],
			...(page === 0 && { "@odata.nextLink": `${self().address}/Observations?$skip=1` }),
		}));
		const fetched = await workOnOData(jobOf(at, everything));
		const [first] = at.asked.filter(({ pathname }) => pathname.endsWith("Observations"));
		expect(first?.searchParams.get("$filter")).toBe(
			`(Measure eq '${young}' or Measure eq 'M000300') and (WijkenEnBuurten eq 'GM0355    ' or WijkenEnBuurten eq 'WK035502  ' or WijkenEnBuurten eq 'WK035504  ') and (Perioden eq '2024JJ00')`,
		);
		if (!("file" in fetched)) throw new Error(JSON.stringify(fetched));
		const { accepted, problems, account } = readPreview({
			bytes: fetched.file,
			catalogue: importCatalogue,
		});
		expect(problems).toEqual([]);
		expect(
			accepted.map((one) =>
				[
					one.indicator,
					one.area,
					one.period,
					one.breakdown,
					one.value ?? one.missing,
					one.qualifier,
					one.status,
				].join(" "),
			),
		).toEqual([
			"jeugdhulp-clienten GM0355 2024  610 exact voorlopig",
			"jeugdhulp-clienten WK035502 2024 leeftijd=0-4 20 exact voorlopig",
			"jeugdhulp-clienten WK035504 2024  0 about voorlopig",
			"jeugdhulp-kosten GM0355 2024  9100000 exact voorlopig",
			"jeugdhulp-kosten WK035502 2024  geheim exact voorlopig",
			"jeugdhulp-kosten WK035504 2024  kan-niet exact voorlopig",
		]);
		expect(account).toContain("Jeugdhulp; wijken 2024");
	});

	test.each([
		["a measure that it lacks", { measures: ["M1"], period: "2024JJ00" }, "no-measures"],
		["a period that it lacks", { measures: [young], period: "2019JJ00" }, "no-period"],
	])("says so of %s", async (_, chosen, code) => {
		expect(await workOnOData(jobOf(await usual(() => []), chosen))).toEqual({ ok: false, code });
	});

	test("says so when it knows none of the own places, or holds no cell of them", async () => {
		const at = await usual(() => []);
		const elsewhere = { ...importCatalogue, places: [] };
		expect(await workOnOData({ ...jobOf(at, everything), catalogue: elsewhere })).toMatchObject({
			code: "no-places",
		});
		expect(await workOnOData(jobOf(at, everything))).toMatchObject({ code: "nothing-there" });
	});
});

describe("an office that means harm, or is ill", () => {
	test.each<[string, (page: number, at: () => Office) => unknown, string]>([
		[
			"gives the same next page for ever",
			(_, at) => ({ value: [], "@odata.nextLink": `${at().address}/Observations?$skip=1` }),
			"too-large",
		],
		[
			"has no end of pages",
			(page, at) => ({ value: [], "@odata.nextLink": `${at().address}/Observations?$skip=${page + 1}` }),
			"too-large",
		],
		["gives pages of any size", () => ({ value: [cell("x".repeat(2e6), "GM0355", 1)] }), "too-large"],
		["gives no JSON", () => "<html>Storing</html>", "not-odata"],
		["gives other JSON", () => ({ value: [{ Measure: 3 }] }), "not-odata"],
		["lacks the list", () => undefined, "not-found"],
	])("%s", async (_, observations, code) => {
		expect(await workOnOData(jobOf(await usual(observations), everything))).toEqual({ ok: false, code });
	});

	test("sends to another server for the next page, though that one may be asked itself", async () => {
		const other = await openOffice(() => ({ value: [] }));
		const at = await usual(() => ({ value: [], "@odata.nextLink": `${other.address}/Observations` }));
		const job = jobOf(at, everything);
		const limits = { ...job.limits, allowed: [at.host, other.host] };
		expect(await workOnOData({ ...job, limits })).toEqual({ ok: false, code: "not-public" });
		expect(other.asked).toEqual([]);
		other.close();
	});

	test("answers slowly", async () => {
		expect(await workOnOData(jobOf(await usual(() => "later"), everything, { ms: 300 }))).toMatchObject({
			code: "too-slow",
		});
	});

	test("sends on to this machine, or round and round", async () => {
		const inner = await openOffice(() => ({ secret: true }));
		const outer = await openOffice((path, __, response) =>
			response
				.writeHead(302, { location: path === "Properties" ? `http://${inner.host}/table/Properties` : "/x" })
				.end(),
		);
		office = outer;
		expect(await workOnOData(jobOf(outer, null))).toEqual({ ok: false, code: "not-public" });
		expect(inner.asked).toEqual([]);
		inner.close();
		const round = await openOffice((_, __, response) =>
			response.writeHead(302, { location: "/table/again" }).end(),
		);
		expect(await workOnOData(jobOf(round, null))).toEqual({ ok: false, code: "refused" });
		round.close();
	});

	test.each([
		"https://127.0.0.1/x",
		"https://localhost/x",
		"https://[::1]/x",
		"https://169.254.169.254/x",
		"http://8.8.8.8/x",
	])("is not asked at %s", async (address) => {
		const at = await usual(() => []);
		expect(await workOnOData({ ...jobOf(at, null), address })).toEqual({ ok: false, code: "not-public" });
	});
});

test("a table is named by its number at CBS, or by an address, also that of one of its lists", () => {
	expect(odataAddress(" 85984ned ")).toBe("https://datasets.cbs.nl/odata/v1/CBS/85984NED");
	expect(odataAddress("https://x.nl/a/T1/Observations?$filter=x")).toBe("https://x.nl/a/T1");
	expect(odataFileName("https://x.nl/a/T1/Observations?$filter=x")).toBe("T1.xlsx");
	for (const typed of ["", "cijfers", "ftp://x.nl/a", "https://x.nl", "https://jan@x.nl/a"])
		expect(odataAddress(typed)).toBeNull();
});
