import { fold } from "../typed/fold.ts";

/** Long enough to know a place by, in addresses and in the keys of figures. */
const longestId = 40;

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
export function newPlaceId(name: string, taken: ReadonlySet<string>): string {
	const bare = fold(name)
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+/, "")
		.slice(0, longestId)
		.replace(/-+$/, "");
	const base = bare || "gebied";
	for (let more = 1; ; more++) {
		const id = more === 1 ? base : `${base}-${more}`;
		if (!taken.has(id)) return id;
	}
}
