import { asciiDigits } from "./digits.ts";

/**
 * A time of day that somebody typed, as "19:30": "19.30", "19u30", "19 uur", "7:30 pm". Null for anything else; words
 * such as "half acht" can be morning and evening.
 */
export function readTime(typed: string): string | null {
	const plain = asciiDigits(typed)
		.replace(/\p{Cf}/gu, "")
		.toLowerCase()
		.trim();
	const read =
		/^(\d{1,2})\s?[:.uh]\s?(\d{2})(?::\d{2})?\s?(uur|am|pm)?$/.exec(plain) ??
		/^(\d{1,2})()\s?(uur|u|am|pm)$/.exec(plain);
	if (!read) return null;
	const [, hours, minutes, half] = read;
	const isHalf = half === "am" || half === "pm";
	const said = Number(hours);
	if (isHalf && (said < 1 || said > 12)) return null;
	const hour = isHalf ? (said % 12) + (half === "pm" ? 12 : 0) : said;
	const minute = Number(minutes);
	if (hour > 23 || minute > 59) return null;
	return [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
}
