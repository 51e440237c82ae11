import { withoutControls } from "#app/domain/control-signs.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";

/** Turns the direction of whatever follows, our own words included; Arabic and Hebrew need none of these. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text that may stand in a file: only what can be written, one kind of line end, at most one empty line, no tabs. */
export function cleanText(text: string): string {
	return withoutControls(text)
		.replaceAll("\t", " ")
		.replace(turning, "")
		.replace(/\n\s*\n/g, "\n\n");
}

/** Under these keys stand pieces of a sentence, whose spaces at the ends keep the words apart. */
const pieces = new Set(["runs", "items"]);

/** The outcome with every text in it cleaned. */
export const cleanOutcome = (outcome: Outcome): Outcome => cleanTexts(outcome);

/** Plain data with every text in it cleaned. */
export function cleanTexts<Data>(data: Data): Data {
	const visit = (value: unknown, piece: boolean): unknown => {
		if (typeof value === "string") return piece ? cleanText(value) : cleanText(value).trim();
		if (Array.isArray(value)) return value.map((one) => visit(one, piece));
		if (value === null || typeof value !== "object") return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, one]) => [key, visit(one, piece || pieces.has(key))]),
		);
	};
	return visit(data, false) as Data;
}
