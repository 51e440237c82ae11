import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { sampleOutcome } from "#tests/helpers/sample-outcome.ts";
import { AtAGlance } from "./at-a-glance.tsx";
import { Agreements, PassedOn } from "./outcome-agreements.tsx";
import { Lookback } from "./outcome-room.tsx";
import { viewOf } from "./outcome-view.ts";

test("an agreement keeps its number where what is passed on stands apart", () => {
	const sample = sampleOutcome();
	const [one, other] = sample.agreements;
	if (!one || !other) throw new Error("The sample has agreements");
	const agreements = [
		{ ...one, kind: "doorgeven" as const, passedTo: "gemeente" as const },
		{ ...other, kind: "behouden" as const, passedTo: null },
	];
	const view = viewOf({ ...sample, agreements });
	const glance = renderToStaticMarkup(<AtAGlance outcome={view} />);
	expect(glance).toContain(">2</span>");
	expect(glance).not.toContain(">1</span>");
	expect(glance).toContain("1. Gemeente:");
	expect(renderToStaticMarkup(<Agreements {...view} />)).toContain("Afspraak 2");
	expect(renderToStaticMarkup(<PassedOn agreements={view.agreements} />)).toContain("Afspraak 1");
});

test("an agreement without a goal is called by what is to be done, which is not told twice", () => {
	const [one] = sampleOutcome().agreements;
	if (!one) throw new Error("The sample has agreements");
	const action = "Het veld is twee avonden open";
	const made = { ...one, goal: "", action, passedTo: null, kind: "verbeteren" as const };
	const handedOn = { ...made, id: "handed-on", kind: "doorgeven" as const, passedTo: "gemeente" as const };
	const empty = { ...made, id: "empty", action: "" };
	const view = viewOf({ ...sampleOutcome(), agreements: [made, handedOn, empty] });
	const glance = renderToStaticMarkup(<AtAGlance outcome={view} />);
	expect(glance.split(action)).toHaveLength(3);
	expect(glance).toContain("Hier staat nog niet wat we afspreken</a>");
	const agreements = renderToStaticMarkup(<Agreements {...view} />);
	expect(agreements.split(action)).toHaveLength(2);
	expect(agreements).toContain(`${action}</h3>`);
	expect(agreements).toContain("Hier staat nog niet wat we afspreken</h3>");
	expect(agreements).toContain("<dt>Doel</dt>");
	const passed = renderToStaticMarkup(<PassedOn agreements={view.agreements} />);
	expect(passed.split(action)).toHaveLength(2);
	expect(passed).toContain(`${action}</h3>`);
});

test("an earlier agreement without a goal is called by what was to be done", () => {
	const sample = sampleOutcome();
	const [item] = sample.lookback?.items ?? [];
	if (!sample.lookback || !item) throw new Error("The sample looks back");
	const lookback = {
		...sample.lookback,
		items: [{ ...item, goal: "", action: "Een praatje bij de school" }],
	};
	expect(renderToStaticMarkup(<Lookback lookback={lookback} />)).toContain("Een praatje bij de school</h3>");
});

test("a target is written in the unit of its figure, also when that figure lay on no table", () => {
	const [, sample] = sampleOutcome().agreements;
	if (!sample?.figure) throw new Error("The sample watches a figure");
	const figure = {
		...sample.figure,
		indicator: "elders",
		unit: "percentage" as const,
		value: "73%",
		number: 73,
	};
	const target = { value: 75, unit: "percentage" as const, direction: "at-least" as const, year: 2027 };
	const markup = renderToStaticMarkup(<Agreements agreements={[{ ...sample, figure, target }]} />);
	expect(markup).toContain("75%");
});
