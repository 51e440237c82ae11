import type { CaveatKind } from "./figures.ts";

/** What has to be minded at a figure, as it is published and as a card has it. */
interface Minded {
	caveats: { kind: CaveatKind }[];
}

const has = (kind: CaveatKind) => (one: Minded) => one.caveats.some((caveat) => caveat.kind === kind);

/** It is about other people than the same indicator elsewhere, and is never compared. */
export const isAboutOthers = has("andere-groep");

/** It was worked out with a model and not counted, and has no course. */
export const isModel = has("model");
