import { asciiDigits } from "./digits.ts";
import { monthOf, readDay } from "./read-day.ts";

/**
 * A moment as precisely as somebody knows it: "2025", "2025-03" or "2025-03-01". It reads a year, "maart 2025", "3-2025",
 * "2025-03", and every day that {@link readDay} does. Null for anything else.
 */
export function readAboutWhen(typed: string): string | null {
	const plain = asciiDigits(typed)
		.replace(/\p{Cf}/gu, "")
		.trim()
		.toLowerCase();
	if (isYear(plain)) return plain;
	const { year = "", month = "" } =
		(
			/^(?<year>\d{4})\s?[-/.]\s?(?<month>\d{1,2})$/.exec(plain) ??
			/^(?<month>\d{1,2})\s?[-/.]\s?(?<year>\d{4})$/.exec(plain) ??
			/^(?<month>[a-z]+)\.?[\s,]+(?<year>\d{4})$/.exec(plain)
		)?.groups ?? {};
	const number = /^\d/.test(month) ? Number(month) : monthOf(month);
	if (isYear(year) && number >= 1 && number <= 12) return `${year}-${String(number).padStart(2, "0")}`;
	const day = readDay(plain);
	return day && isYear(day.slice(0, 4)) ? day : null;
}

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);
