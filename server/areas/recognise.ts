import { asKept } from "#app/domain/control-signs.ts";
import { type CodedLevel, gemeenteOfCode, levelOfCode } from "#app/domain/place/cbs-code.ts";
import type { Feature } from "./read-features.ts";

/** An area that bears a code of CBS. */
export interface Recognised {
	level: CodedLevel;
	code: string;
	name: string | null;
	year: number | null;
	geometry: unknown;
}

/** How PDOK, CBS and their derivatives name the code and the name of each level, the smallest level first. */
const own: { level: CodedLevel; codes: string[]; names: string[] }[] = [
	{ level: "buurt", codes: ["buurtcode", "bu_code", "bucode"], names: ["buurtnaam", "bu_naam"] },
	{ level: "wijk", codes: ["wijkcode", "wk_code", "wkcode"], names: ["wijknaam", "wk_naam"] },
	{ level: "gemeente", codes: ["gemeentecode", "gm_code", "gmcode"], names: ["gemeentenaam", "gm_naam"] },
];
const anyCode = ["statcode", "gwb_code", "code"];
const anyName = ["statnaam", "naam", "name"];
/** Before the code stands the year: "2025WK035501". */
const codesOfYear = ["jrstatcode", "jaarstatcode"];
const yearNames = ["jaar", "year", "peiljaar"];
/** Whether it is water, where nobody lives: CBS gives it a part of its own. */
const waterNames = ["water", "h2o"];
const longestName = 80;

/** @returns null for what bears no code of CBS, "water" for what is water alone */
export function recognise({ properties, geometry }: Feature): Recognised | "water" | null {
	const text = (names: string[]) => {
		for (const name of names) {
			const value = properties[name];
			const found = typeof value === "string" ? asKept(value.replaceAll("\0", "")) : "";
			if (found) return found;
		}
		return null;
	};
	if (/^(ja|b)$/i.test(text(waterNames) ?? "")) return "water";
	const year = readYear(properties, text(codesOfYear));
	for (const { level, codes, names } of own) {
		const code = text(codes)?.toUpperCase();
		// Files of CBS hold the gemeente of every wijk too: what has a code of its own below is no gemeente.
		if (code && levelOfCode(code) === level && !(level === "gemeente" && text(anyCode)))
			return { level, code, name: nameOf(text([...names, ...anyName])), year, geometry };
	}
	const code = (text(anyCode) ?? text(codesOfYear)?.slice(4))?.toUpperCase() ?? "";
	const level = levelOfCode(code);
	return level && { level, code, name: nameOf(text(anyName)), year, geometry };
}

const nameOf = (name: string | null): string | null => name?.slice(0, longestName) ?? null;

function readYear(properties: Record<string, unknown>, codeOfYear: string | null): number | null {
	const given = yearNames.map((name) => Number(properties[name])).find((year) => isYear(year));
	const before = Number(codeOfYear?.slice(0, 4));
	return given ?? (isYear(before) ? before : null);
}

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1990 && year <= 2100;

/** The gemeenten of a file, for who has to be told that theirs is not in it. */
export const gemeentenOf = (areas: Recognised[]): string[] => [
	...new Set(areas.map(({ code }) => gemeenteOfCode(code))),
];
