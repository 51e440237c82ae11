/** One named part: of the dimension `leeftijd` the value `0-4`. */
export interface BreakdownPart {
	dimension: string;
	value: string;
}

/** The most signs of a breakdown's text. */
const longestBreakdown = 500;

/**
 * Reads the text of a breakdown: "" for the whole, or `dimension=value` joined by `;`, sorted by dimension, each dimension
 * once: "aanbieder=x;leeftijd=0-4".
 * @returns null for anything else
 */
export function readBreakdown(text: string): BreakdownPart[] | null {
	if (text === "") return [];
	if (text.length > longestBreakdown || text.includes("|")) return null;
	const parts: BreakdownPart[] = [];
	for (const part of text.split(";")) {
		const [dimension = "", value = "", ...rest] = part.split("=");
		const before = parts.at(-1)?.dimension ?? "";
		if (!value || rest.length > 0 || dimension <= before) return null;
		parts.push({ dimension, value });
	}
	return parts;
}

/** @throws when the text is no breakdown */
export function parseBreakdown(text: string): BreakdownPart[] {
	const parts = readBreakdown(text);
	if (!parts) throw new Error(`"${text}" is not a breakdown`);
	return parts;
}

/**
 * The one text of these parts, whatever their order.
 * @throws when a dimension stands in it twice, or the text is too long
 */
export function breakdownText(parts: BreakdownPart[]): string {
	const sorted = [...parts].sort((a, b) => (a.dimension < b.dimension ? -1 : 1));
	if (new Set(sorted.map(({ dimension }) => dimension)).size < sorted.length)
		throw new Error("A dimension stands twice in one breakdown");
	const text = sorted.map(({ dimension, value }) => `${dimension}=${value}`).join(";");
	if (text.length > longestBreakdown) throw new Error("The breakdown is too long");
	return text;
}

/** The breakdown without one of its dimensions: what its parts add up to. */
export const withoutDimension = (parts: BreakdownPart[], dimension: string): string =>
	breakdownText(parts.filter((part) => part.dimension !== dimension));
