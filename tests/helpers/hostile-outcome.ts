import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { sampleOutcome } from "./sample-outcome.ts";

/** What somebody may type who wants to break a file, or who only has another keyboard. */
export const hostileTexts = {
	formula: '=HYPERLINK("http://voorbeeld.invalid","klik")',
	markup: '#import "x": * $x^2$ *vet* _schuin_ `code` [link](x) @label <fout> // \\',
	tags: "<script>alert(1)</script> & <w:p/> ]]> &amp; {{naam}}",
	control: "voor\u0000\u0001\u0008\u000b\u001f\u007f\u0085na\uFFFE\uFFFF\uD800 los",
	emoji: "Superleuk 😀👩‍👩‍👧‍👦🏳️‍🌈 ☺️ 中文字 \uE000",
	rightToLeft: "‮omgekeerd‬ ⁧שלום⁩ أهلاً",
	marks: `Z${"\u0300\u0301\u0323".repeat(20)} ب\u0308 \u0301`,
	word: "w".repeat(10_000),
	long: "Dit is een heel lang verhaal over onze straat. ".repeat(213),
	lines: "een\r\ntwee\u2028drie\n\n\n- vier\n\n\tvijf",
};

/** The keys of an outcome that hold what people wrote; all else is identifiers, dates and fixed words. */
const freeText = new Set([
	...[
		"title",
		"name",
		"shortName",
		"gemeente",
		"organisations",
		"organisation",
		"remark",
		"text",
		"translation",
	],
	...[
		"goal",
		"action",
		"who",
		"lead",
		"firstStep",
		"contactPoint",
		"extraCapacity",
		"capacityDecider",
		"noticedBy",
	],
	...[
		"condition",
		"note",
		"label",
		"sentence",
		"value",
		"place",
		"period",
		"periodText",
		"publisher",
		"caveats",
	],
	...["figures", "figure", "themes", "theme", "source"],
]);

/** An outcome with every free text in it replaced. */
export function withText(text: string, outcome: Outcome = sampleOutcome()): Outcome {
	const visit = (value: unknown, key: string): unknown => {
		if (Array.isArray(value)) return value.map((one) => visit(one, key));
		if (value !== null && typeof value === "object")
			return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, visit(one, name)]));
		return typeof value === "string" && freeText.has(key) ? text : value;
	};
	return visit(outcome, "") as Outcome;
}
