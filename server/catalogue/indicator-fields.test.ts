import { expect, test } from "vitest";
import {
	fieldsOfIndicator,
	type IndicatorContent,
	readIndicator,
	wrongSentences,
} from "./indicator-fields.ts";

const full: IndicatorContent = {
	label: { nl: "Jeugdhulp", en: "Youth care", tr: "Gençlik yardımı" },
	explanation: { nl: "Wie een besluit heeft." },
	sentence: {
		nl: { one: "{value} kind in {area}", other: "{value} kinderen in {area}" },
		en: { other: "{value} children in {area}" },
	},
	...{ unit: "aantal", kind: "count", measure: "stock", population: "kinderen", direction: "lager-is-beter" },
	...{ decimals: 2, periodKind: "quarter", shownBreakdown: "leeftijd=0-4", openZero: true },
	relation: {
		sumOverWijken: true,
		share: { numerator: "a", denominator: "b" },
		standsOn: ["c", "d"],
		sliceOf: { indicator: "e", breakdown: "doelgroep=jeugd" },
	},
	dimensions: ["leeftijd", "verwijzer"],
	nodes: [
		{ node: "kader:2", role: "result" },
		{ node: "kader:1", role: "monitoring" },
	],
};
const bare: IndicatorContent = {
	...full,
	...{ sentence: null, relation: {}, dimensions: [], nodes: [], shownBreakdown: "", openZero: false },
};

test.each([
	["everything that can be said", full],
	["only what must be said", bare],
])("a form holds %s of an indicator, and is read as the same", (_, content) => {
	expect(readIndicator(fieldsOfIndicator(content)).data).toEqual(content);
});

test("the sort of number follows the unit where nobody chose one", () => {
	const fields = fieldsOfIndicator(bare);
	expect(readIndicator({ ...fields, unit: "percentage", kind: "" }).data?.kind).toBe("share");
	expect(readIndicator({ ...fields, unit: "cijfer", kind: "" }).data?.kind).toBe("grade");
});

test("what is left empty between others, or chosen twice, counts for nothing", () => {
	const fields = {
		...fieldsOfIndicator(bare),
		"dimension.0": "",
		"dimension.2": "leeftijd",
		"dimension.3": "leeftijd",
	};
	expect(readIndicator(fields).data?.dimensions).toEqual(["leeftijd"]);
	const nodes = { ...fields, "node.1": "kader:1", "role.0": "result", "role.1": "performance" };
	expect(readIndicator(nodes).data?.nodes).toEqual([{ node: "kader:1", role: "performance" }]);
});

test("a sentence names the number and the place, in each language that it is written in", () => {
	const sentences = {
		"sentenceOther.nl": "{value} in {area}, {breakdown}",
		"sentenceOther.en": "{area} only",
	};
	expect(wrongSentences(sentences)).toEqual(["sentenceOther.en"]);
	expect(
		wrongSentences({ "sentenceOther.nl": "{value} in {area} {", "sentenceOne.nl": "{value} in {x}" }),
	).toEqual(["sentenceOne.nl"]);
	expect(wrongSentences({ "sentenceOne.nl": "{value} in {area}" })).toEqual(["sentenceOther.nl"]);
});
