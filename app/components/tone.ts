/** The coloured edges of cards, badges and choices. A tone never stands alone: a word and an icon go with it. */
export type LensTone = "goed" | "beter" | "nodig";

export type StatusTone = "info" | "success" | "warning" | "danger";

/** The class that sets `--tone`, `--tone-soft` and `--tone-ink` for everything inside the element. */
export function toneClass(tone: LensTone | StatusTone | undefined): string | undefined {
	return tone && `tone-${tone}`;
}
