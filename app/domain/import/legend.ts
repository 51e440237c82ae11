import { fold } from "../typed/fold.ts";
import type { SignMeaning } from "./mapping.ts";

/** What a legend says of a sign, by its words; the first that fits. */
const meanings: [RegExp, SignMeaning][] = [
	[/geheim|vertrouwelijk|onthuld|onthulling|secret|confidential|suppressed/, "geheim"],
	[/te weinig|too few|onvoldoende betrouwbaar|onbetrouwbaar/, "te-weinig-antwoorden"],
	[/niet gevraagd|not asked/, "niet-gevraagd"],
	[/nog niet bekend|nog onbekend|volgt|not yet/, "nog-niet-bekend"],
	[/kan niet voorkomen|niet van toepassing|logische gronden|impossible|not applicable|n\.v\.t/, "kan-niet"],
	[/kleiner dan de helft|less than half/, "afgerond-nul"],
	[/\bnihil\b|\bnul\b|\bnil\b|\bzero\b/, "nul"],
	[/voorlopig|provisional/, "voorlopig"],
	[
		/onbekend|ontbre|geen gegevens|geen cijfer|geen data|niet beschikbaar|unknown|not available|missing|no data/,
		"geen-gegevens",
	],
];

const line =
	/^["'(]?\s*(\.{1,3}|-{1,2}|x|\*{1,2}|#|~|\?|:|\/|-9999\d{1,4}|99999\d*|0(?:\s*\(0[.,]0\))?|blank|blanco|leeg|niets(?: \(blanco\))?)\s*["')]?\s*(?:=|:|→|betekent|means|is)\s*(.+)$/i;

/** The legend that a file itself gives in the lines around its table: "x = geheim", "* voorlopige cijfers". */
export function legendIn(lines: string[]): Record<string, SignMeaning> {
	const legend: Record<string, SignMeaning> = {};
	for (const each of lines.flatMap((text) =>
		text.split(/\s*[|;]\s*|(?<=\w),\s(?=(?:\.|x|-|\*{1,2})\s*(?:=|:))/),
	)) {
		const found = line.exec(each.trim()) ?? /^(\*{1,2})\s*(.+)$/.exec(each.trim());
		const meaning = found && meanings.find(([words]) => words.test(fold(found[2] ?? "")))?.[1];
		if (!found || !meaning) continue;
		const sign = (found[1] ?? "").toLowerCase();
		legend[/^(?:blan|leeg|niets)/.test(sign) ? "" : sign.replace(/\s*\(.*\)$/, "")] = meaning;
	}
	return legend;
}
