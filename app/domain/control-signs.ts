const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** All but what XML 1.0 has a place for; its controls from U+7F on are out too. Half a surrogate pair is no sign either. */
const unwritable = /[^\t\n\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** A letter, digit, mark or picture; not one that is drawn as nothing, such as the fillers of Hangul and empty Braille. */
const visible = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Text as we keep and show it: with one kind of line end, and without the signs that no keyboard writes. Databases, XML
 * and typesetters refuse those, and with them the whole evening that they stand in.
 */
export const withoutControls = (text: string): string => text.replace(lineEnds, "\n").replace(unwritable, "");

/** Whether there is nothing to see in it, whatever signs it holds. */
export const isEmptyText = (text: string): boolean => !visible.test(text);

/** A text that somebody typed as it is kept; its length is what limits and counters speak of. "" when it is blank. */
export function asKept(typed: string): string {
	const text = withoutControls(typed).trim();
	return isEmptyText(text) ? "" : text;
}
