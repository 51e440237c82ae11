import { type NumberStyle, numberText } from "./figure-text.ts";

/** "+1.200", "−3", "0"; "" where no difference is told. */
export function differenceText(difference: number | null, style: NumberStyle): string {
	if (difference === null) return "";
	const text = numberText(Math.abs(difference), style);
	if (difference === 0) return text;
	return `${difference > 0 ? "+" : "\u2212"}\u2060${text}`;
}
