import type { Protection } from "#app/domain/disclosure/protection.ts";

/**
 * Why a release is not published as it is. `unsafe`: something could be worked out whatever is withheld, so tell less:
 * only of the gemeente, without a breakdown, or keep the former release. `consent`: a part is all of its whole, so that
 * everybody in it is told of. `too-many-small`: so many small cells that a coarser table is the better answer.
 * `rounded-beside-exact`: another source told the same counts, one of the two rounded and the other not: make an
 * indicator of its own for one of them.
 */
export class ProtectionError extends Error {
	override name = "ProtectionError";
	constructor(
		readonly code: "unsafe" | "consent" | "too-many-small" | "rounded-beside-exact",
		/** The cells that it is about, as `indicator|place|period|breakdown`. */
		readonly cells: string[],
		readonly protection: Protection | null,
	) {
		super(`The release cannot be published as it is (${code}): ${cells.slice(0, 5).join(", ")}`);
	}
}
