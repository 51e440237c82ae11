import type { CoarserTable, Protection } from "../disclosure/protection.ts";
import { cellId, type RegisterMoment, type WithheldReason } from "../disclosure/register.ts";
import type { FigureKey } from "../figure/figures.ts";
import type { ReleasePart, WayOut } from "./ways-out.ts";

/** What the protection of a draft came to, kept with it until it is read anew or published. Cells are `indicator|place|period|breakdown`. */
export interface KeptProtection {
	/** how the register was: what was published or undone since, it does not know of */
	after: RegisterMoment;
	/** `missing` is absent in what was protected before these were counted */
	counts: { shown: number; small: number; withheld: number; missing?: number };
	hidden: { id: string; lessThan: number | null; reason: WithheldReason }[];
	unsafe: string[];
	givenAway: string[];
	wholeGroups: string[];
	coarser: CoarserTable[];
	/** the part of the delivery that was protected; absent for all of it */
	only?: ReleasePart | undefined;
	/** what was typed on the page that asked, to be shown again */
	typed?: Record<string, string> | undefined;
	/** the parts that could be published; absent in what was protected before these were kept */
	ways?: WayOut[] | undefined;
}

/** So many cells are named; the counts tell of all. */
const mostNamed = 200;

/**
 * @param figures those that were protected, in their order
 * @param told what may be read of each
 */
export function keptProtection(
	figures: FigureKey[],
	protection: Protection,
	told: {
		state: Protection["cells"][number]["state"] | "range";
		lessThan: number | null;
		reason: WithheldReason | null;
	}[],
	after: RegisterMoment,
	part: Pick<KeptProtection, "only" | "ways" | "typed">,
): KeptProtection {
	const counts = { shown: 0, small: 0, withheld: 0, missing: 0 };
	const hidden: KeptProtection["hidden"] = [];
	for (const [n, { state, lessThan, reason }] of told.entries()) {
		const figure = figures[n];
		counts[state === "range" ? "shown" : state] += 1;
		if (reason && figure && hidden.length < mostNamed) hidden.push({ id: cellId(figure), lessThan, reason });
	}
	const { unsafe, givenAway, wholeGroups, coarser } = protection;
	const some = <One>(list: One[]) => list.slice(0, mostNamed);
	return {
		...{ after, counts, hidden, unsafe: some(unsafe), givenAway: some(givenAway) },
		...{ wholeGroups: some(wholeGroups), coarser: some(coarser), ...part },
	};
}
