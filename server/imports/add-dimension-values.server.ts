import { fold } from "#app/domain/typed/fold.ts";
import type { Db } from "#db/client.ts";
import { insertValue, lockDimension, updateValue } from "#db/queries/dimensions.server.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { withFreeId } from "./free-id.ts";

/** A word of a file that becomes a part of a dimension, under its own name. */
export interface NewDimensionValue {
	dimension: string;
	word: string;
}

const plain = (word: string): string => fold(word).replaceAll(" ", "");

/**
 * Makes parts of dimensions out of words that a file has for them. One that differs from a known one by case and spaces
 * alone becomes another word for it, so that the same words twice make nothing new. How many were made is the answer.
 */
export function addDimensionValues(db: Db, values: NewDimensionValue[], by: By) {
	return changeInstallation<number, never>(db, by, "add-dimension-value", async (tx) => {
		let made = 0;
		for (const { dimension, word: whole } of values) {
			const word = whole.slice(0, 120);
			const found = await lockDimension(tx, dimension);
			if (!found) continue;
			const known = found.values.find(({ label, aliases }) =>
				[...Object.values(label), ...aliases].some((name) => plain(name) === plain(word)),
			);
			if (known) {
				const aliases = [...new Set([...known.aliases, word])];
				await updateValue(tx, dimension, known.id, { aliases });
				continue;
			}
			await withFreeId(word, (id) =>
				insertValue(tx, { dimension, id, label: { nl: word }, aliases: [word] }),
			);
			made += 1;
		}
		return { ok: true, answer: made, deed: { subject: "dimension", detail: { values: made } } };
	});
}
