import { z } from "zod";

const versionTwo = z.looseObject({ present: z.looseObject({}) });

/** Version 2 to 3: says whether the facilitator corrected how many people were there. In version 2 nobody could. */
export function addCorrection(stored: object): object {
	const { present, ...rest } = versionTwo.parse(stored);
	return { ...rest, present: { ...present, correction: null } };
}
