import { fold } from "#app/domain/typed/fold.ts";

/** An id in the shape of the catalogue's, made of a title. */
export const idOf = (title: string): string =>
	fold(title)
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "")
		.slice(0, 40) || "import";
