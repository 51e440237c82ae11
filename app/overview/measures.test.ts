import { expect, test } from "vitest";
import { overviewAgreement, overviewEvening, overviewWijk } from "#tests/helpers/sample-overview.ts";
import { measureOf } from "./measures.ts";

const people = (total: number | null) => ({ people: { text: "", total, organisations: [], absent: [] } });
const shownOf = (...totals: (number | null)[]) => {
	const { state, value, text } = measureOf(
		"mensen",
		overviewWijk(...totals.map((total) => overviewEvening(people(total)))),
	);
	return [state, value, text];
};

test("fewer than five people are not counted out, and neither is a sum that would tell them", () => {
	expect(shownOf(12)).toEqual(["shown", 12, "12"]);
	expect(shownOf(12, 30)).toEqual(["shown", 42, "42"]);
	expect(shownOf(null)).toEqual(["small", null, "< 5"]);
	expect(shownOf(12, null)).toEqual(["withheld", null, "niet te zeggen"]);
});

test("without adopted agreements there is nothing to count but the evening", () => {
	const wijk = overviewWijk(overviewEvening(null));
	expect(measureOf("avonden", wijk).value).toBe(1);
	expect(measureOf("gedaan", wijk)).toMatchObject({ state: "missing", value: null });
});

test("what was passed on is open until it has an answer", () => {
	const agreements = [
		overviewAgreement({ passedTo: "regio" }),
		overviewAgreement({ kind: "doorgeven", state: "loopt" }),
		overviewAgreement({ passedTo: "gemeente", state: "doorgegeven" }),
		overviewAgreement({ state: "gedaan" }),
	];
	const wijk = overviewWijk(overviewEvening({ agreements }));
	expect([measureOf("open", wijk).value, measureOf("gedaan", wijk).value]).toEqual([2, 1]);
});
