import { formatInput } from "./format.ts";
import { m } from "./index.ts";

/** Asks which of its two readings an ambiguous number has, each as it can be typed. */
export const explainReadings = ([decimal, whole]: [number, number]): string =>
	m.error_ambiguous_number({ decimal: formatInput(decimal), whole: formatInput(whole) });
