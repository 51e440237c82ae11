import { z } from "zod";
import { asKept } from "./control-signs.ts";
import { holdsRefused } from "./privacy/identifiers.ts";

/** What a schema says of a text with a number in it that nobody may share here. */
export const identifying = { reason: "identifying" } as const;

/**
 * A text that people typed, as every schema reads it: without control signs and space around it, "" when it is blank. One
 * with a bank account or burgerservicenummer in it is not taken.
 */
export const plain = () =>
	z
		.string()
		.overwrite(asKept)
		.refine((text) => !holdsRefused(text), { params: identifying });

/** One that may not be empty, of at most so many characters. */
export const shortText = (max: number) => plain().min(1).max(max);

/** One in several languages, of at most so many characters in each, as `readLocalised` gives it. Dutch may not be missing. */
export const localisedText = (max: number) => {
	const text = () => shortText(max).optional();
	return z.object({ nl: shortText(max), en: text(), tr: text(), ar: text(), uk: text() });
};

/** The same that may be missing: null where nothing is said in any language. */
export const optionalLocalised = (max: number) =>
	z.preprocess(
		(said) => (said && Object.keys(said).length === 0 ? null : said),
		localisedText(max).nullable(),
	);
