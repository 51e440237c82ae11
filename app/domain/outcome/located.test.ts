import { expect, test } from "vitest";
import { overviewAgreement, overviewEvening, overviewWijk } from "#tests/helpers/sample-overview.ts";
import { byPoint, countsOf } from "./evaluation.ts";
import { byNode, waitingFirst } from "./located.ts";
import type { OverviewNode } from "./overview.ts";

const node = (code: string, label: string, under: string | null = null): OverviewNode => ({
	...{ code, label, shown: label, under },
});
const known = [
	node("focus-1", "Basis"),
	node("1.1", "Ouders", "focus-1"),
	node("1.2", "Buurt", "focus-1"),
	node("focus-2", "Sturen"),
];
const laid = (id: string, code: string, label: string) =>
	overviewAgreement({ id, under: { focus: { code, label }, area: null } });
const wijken = [
	overviewWijk(
		overviewEvening({
			themes: [
				{
					name: "Ontmoeten",
					chosen: true,
					ownChoiceOf: [],
					under: { focus: [{ code: "1.1", label: "Ouders" }], area: [] },
				},
				{ name: "Besproken", chosen: false, ownChoiceOf: [], under: { focus: [], area: [] } },
			],
			agreements: [
				laid("goal", "1.1", "Ouders"),
				laid("point", "focus-1", "Basis"),
				laid("former", "focus-2", "Zoals het vroeger heette"),
				overviewAgreement({ id: "none" }),
			],
		}),
	),
];

test("each focus point is there, a goal when something hangs under it, and what is laid under none comes last", () => {
	const found = byNode("focus", known, wijken).map((one) => [
		one.node?.label ?? null,
		one.choices.map(({ name }) => name),
		one.agreements.map(({ id }) => id),
	]);
	expect(found).toEqual([
		["Basis", [], ["point"]],
		["Ouders", ["Ontmoeten"], ["goal"]],
		["Sturen", [], []],
		["Zoals het vroeger heette", [], ["former"]],
		[null, [], ["none"]],
	]);
});

test("a point has what its goals have", () => {
	expect(byPoint(known, wijken).map((one) => one.agreements.map(({ id }) => id))).toEqual([
		["point", "goal"],
		[],
		["former"],
		["none"],
	]);
});

test("what waits longest for an answer comes first, and what was answered last", () => {
	const at = { wijk: "Zeist-Noord", heldOn: "2026-11-12" };
	const late = { ...overviewAgreement({ id: "late", answerDue: "2026-02-01" }), ...at };
	const soon = { ...overviewAgreement({ id: "soon", state: "loopt" }), ...at };
	const given = {
		...overviewAgreement({ id: "given", state: "doorgegeven", answerDue: "2025-01-01" }),
		...at,
	};
	expect(waitingFirst([given, soon, late]).map(({ id }) => id)).toEqual(["late", "soon", "given"]);
});

test("every agreement is counted once, and passed on besides", () => {
	expect(
		countsOf([
			overviewAgreement({ state: "gedaan" }),
			overviewAgreement({ state: "doorgegeven" }),
			overviewAgreement({ passedTo: "regio", state: "loopt" }),
			overviewAgreement({ kind: "doorgeven", state: "gestopt" }),
			overviewAgreement(),
		]),
	).toEqual({
		...{ agreed: 5, done: 1, running: 1, stopped: 1, handed: 1, silent: 1 },
		...{ passedOn: 3, answered: 2 },
	});
});
