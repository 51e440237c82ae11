/** The first words of a long text, cut between two words. */
export function shortened(text: string, most: number): string {
	const line = text.replaceAll("\n", " ");
	if (line.length <= most) return line;
	const cut = line.slice(0, most);
	const end = cut.lastIndexOf(" ");
	return `${(end > most / 2 ? cut.slice(0, end) : cut).replace(/[\uD800-\uDBFF]$|[\s.,;:!?]+$/, "")}…`;
}
