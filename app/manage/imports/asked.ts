import * as paths from "#app/paths.ts";

/** In the address of a delivery, and the name of the place there: asks whether it is to be thrown away, or taken back. */
export const dropAsked = "weggooien";
export const undoAsked = "terugdraaien";

export const askedPath = (id: string, asked: typeof dropAsked | typeof undoAsked): string =>
	`${paths.importFile(id)}?${asked}#${asked}`;
