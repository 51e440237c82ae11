import type { Db } from "#db/client.ts";
import { insertValue } from "#db/queries/dimensions.server.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { withFreeId } from "./free-id.ts";

/** A word of a file that becomes a part of a dimension, under its own name. */
export interface NewDimensionValue {
	dimension: string;
	word: string;
}

/** Makes parts of dimensions out of words that a file has for them. */
export function addDimensionValues(db: Db, values: NewDimensionValue[], by: By) {
	return changeInstallation<number, never>(db, by, "add-dimension-value", async (tx) => {
		for (const { dimension, word } of values)
			await withFreeId(word, (id) =>
				insertValue(tx, { dimension, id, label: { nl: word.slice(0, 120) }, aliases: [word.slice(0, 120)] }),
			);
		return {
			ok: true,
			answer: values.length,
			deed: { subject: "dimension", detail: { values: values.length } },
		};
	});
}
