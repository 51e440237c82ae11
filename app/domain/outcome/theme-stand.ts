/** What became of a theme: it was chosen, an agreement was made about it all the same, or neither. */
export type ThemeStand = "chosen" | "agreed" | "left";

/** @param agreements with the name of the theme that each is about */
export function standOf(
	theme: { name: string; chosen: boolean },
	agreements: { theme: string | null }[],
): ThemeStand {
	if (theme.chosen) return "chosen";
	return agreements.some((one) => one.theme === theme.name) ? "agreed" : "left";
}
