import { asciiDigits } from "./digits.ts";

/** The months as Dutch and English people write them, by their first letters; "mrt" is the odd one out. */
const months = [
	["januari", "january"],
	["februari", "february"],
	["maart", "mrt", "march"],
	["april"],
	["mei", "may"],
	["juni", "june"],
	["juli", "july"],
	["augustus", "august"],
	["september", "sept"],
	["oktober", "october"],
	["november"],
	["december"],
];

/**
 * The ISO date of a day that somebody typed: "30-11-2026", "30/11/2026", "30 november 2026", "November 30, 2026",
 * "2026-11-30". Null where it is no day that exists, or its year has no four digits.
 */
export function readDay(typed: string): string | null {
	const plain = asciiDigits(typed)
		.replace(/\p{Cf}/gu, "")
		.replace(/[‐‑–—]/g, "-")
		.toLowerCase()
		.trim();
	const iso = /^(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})$/.exec(plain);
	if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const numbers = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})$/.exec(plain);
	if (numbers) return dayOf(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
	const words =
		/^(?<day>\d{1,2})(?:st|nd|rd|th|e)?[-\s]+(?<month>[a-z]+)\.?[-\s,]+(?<year>\d{4})$/.exec(plain) ??
		/^(?<month>[a-z]+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/.exec(plain);
	const { day, month = "", year } = words?.groups ?? {};
	return dayOf(Number(year), monthOf(month), Number(day));
}

/** 1 to 12, or 0 for what is no month. At least three letters of a name are that month. */
export const monthOf = (word: string): number =>
	word.length < 3
		? 0
		: months.findIndex((names) => names.some((name) => name === word || name.slice(0, 3) === word)) + 1;

function dayOf(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const exists =
		date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return exists ? date.toISOString().slice(0, 10) : null;
}
