import { fold } from "../typed/fold.ts";

/** Long enough to know a place by, in addresses and in the keys of figures. */
const longestId = 40;
/** What the API and contributions take for the code of an area. */
const longestCode = 20;

/**
 * What people call a wijk inside its gemeente: "Zeist-Noord" is "Noord", "Wijk 02 Noord" too.
 * @param gemeente its name, such as "Zeist"
 */
export function shortNameOf(name: string, gemeente: string): string {
	const bare = name.replace(/^wijk\s+\d{1,2}[\s:.-]+(?=\S)/i, "");
	const begins = fold(bare).startsWith(`${fold(gemeente)}-`) || fold(bare).startsWith(`${fold(gemeente)} `);
	const rest = begins ? bare.slice(gemeente.length + 1).trim() : bare;
	return (rest || name).replace(/ e\.?o\.?$/, "");
}

/**
 * The id of a new place: its name as an address can hold it, "zeist-noord".
 * @param taken ids that are in use
 */
export const newPlaceId = (name: string, taken: ReadonlySet<string>): string =>
	newName(name, taken, longestId);

/**
 * A code of our own for a place that nobody else gave one.
 * @param taken codes that are in use
 */
export const newPlaceCode = (name: string, taken: ReadonlySet<string>): string =>
	newName(name, taken, longestCode);

/** Whether it can be a code of our own: one that the API takes. */
export const isPlaceCode = (code: string): boolean => /^[\w-]{2,20}$/.test(code);

function newName(name: string, taken: ReadonlySet<string>, longest: number): string {
	const bare = fold(name)
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+/, "")
		.slice(0, longest - 3)
		.replace(/-+$/, "");
	const base = bare || "gebied";
	for (let more = 1; ; more++) {
		const id = more === 1 ? base : `${base}-${more}`;
		if (!taken.has(id)) return id;
	}
}
