import { z } from "zod";
import { firstEvening, lastEvening } from "../session/session-settings.ts";
import { numberIn } from "../typed/read-number.ts";

export { plain, shortText } from "../text-field.ts";

export const id = z.uuid();

/** A number, or what somebody typed for it: the phone leaves reading that to the server. */
export const typedNumber = <S extends z.ZodNumber>(number: S) =>
	z.preprocess((given) => (typeof given === "string" ? numberIn(given) : given), number);

/** The day of an evening, or of a first step. */
export const evening = z.iso.date().refine((day) => day >= firstEvening && day <= lastEvening);
