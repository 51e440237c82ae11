import { z } from "zod";
import { offerLanguages, offerLayers } from "#app/domain/figure/reading.ts";
import { localisedFields, readLocalised } from "#app/domain/localised.ts";
import { localisedText, plain } from "#app/domain/text-field.ts";
import { readDay } from "#app/domain/typed/read-day.ts";
import type { Db } from "#db/client.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import {
	deleteOffer,
	findOffer,
	listManagedOffers,
	type OfferRow,
	putOffer,
	setOfferRetired,
} from "#db/queries/offers.server.ts";
import { newId } from "../auth/secrets.ts";
import {
	deleteRecord,
	type Fields,
	noSuchRecord,
	retireRecord,
	saveRecord,
	wrongFields,
} from "../catalogue/change-record.server.ts";
import { asField, blankWhereMissing, readOrNull, wholeOrNull } from "../catalogue/read-fields.ts";
import type { By } from "../commands/change-installation.server.ts";
import { invalidFields } from "../commands/invalid-fields.ts";

export type OfferProblem =
	/** the shortest wait is longer than the longest */
	| "waiting"
	/** a wait of which nobody knows when it was so */
	| "undated"
	| "future"
	/** no language was ticked */
	| "no-language";

/** two years, in weeks */
const longestWait = 104;

const schema = z.object({
	name: localisedText(120),
	what: localisedText(600),
	forWhom: localisedText(300),
	layer: z.enum(offerLayers),
	place: z.string(),
	address: plain().max(200),
	times: plain().max(200),
	cost: plain().max(120),
	contact: plain().max(200),
	waitingLow: wholeOrNull(0, longestWait),
	waitingHigh: wholeOrNull(0, longestWait),
	reportedOn: readOrNull(readDay),
});
const texts = ["name", "what", "forWhom"] as const;

/** "language.tr", a box to tick */
const languageField = (language: string): string => `language.${language}`;

/** The fields of a form that says this of an offer. */
export function fieldsOfOffer(row: Omit<OfferRow, "id" | "retired">): Fields {
	const { name, what, forWhom, languages, ...plainOnes } = row;
	return {
		...Object.fromEntries(Object.entries(plainOnes).map(([field, value]) => [field, asField(value)])),
		...localisedFields("name", name),
		...localisedFields("what", what),
		...localisedFields("forWhom", forWhom),
		...Object.fromEntries(languages.map((language) => [languageField(language), "on"])),
	};
}

/** Says what people can turn to, or changes it. @param id null makes a new one */
export function saveOffer(db: Db, id: string | null, fields: Fields, by: By, now = new Date()) {
	return saveRecord<OfferProblem>(db, by, "save-offer", async (tx) => {
		const before = id === null ? null : await findOffer(tx, id);
		if (id !== null && !before) return noSuchRecord;
		const said = Object.fromEntries(texts.map((field) => [field, readLocalised(fields, field)]));
		const parsed = schema.safeParse({ ...blankWhereMissing(fields, Object.keys(schema.shape)), ...said });
		if (!parsed.success) return wrongFields(parsed.error);
		const { data } = parsed;
		if (!(await listPlaces(tx)).some((place) => place.id === data.place))
			return invalidFields({ field: "place", code: "choice" });
		const known = new Set([...offerLanguages, ...(before?.languages ?? [])]);
		const languages = [...known].filter((language) => fields[languageField(language)]);
		if (languages.length === 0) return invalidFields({ field: "languages", code: "no-language" });
		const problem = problemOfWait(data, now);
		if (problem) return invalidFields(problem);
		const others = await listManagedOffers(tx, data.place);
		if (others.some((other) => other.id !== id && other.name.nl === data.name.nl))
			return invalidFields({ field: "name.nl", code: "taken" });
		const saved = id ?? newId();
		await putOffer(tx, { id: saved, ...data, languages });
		return { id: saved, former: before && fieldsOfOffer(before) };
	});
}

function problemOfWait(
	{ waitingLow, waitingHigh, reportedOn }: Pick<OfferRow, "waitingLow" | "waitingHigh" | "reportedOn">,
	now: Date,
): { field: string; code: OfferProblem } | null {
	if (waitingLow !== null && waitingHigh !== null && waitingLow > waitingHigh)
		return { field: "waitingHigh", code: "waiting" };
	if ((waitingLow !== null || waitingHigh !== null) && reportedOn === null)
		return { field: "reportedOn", code: "undated" };
	// A day ahead is today somewhere else.
	const tomorrow = new Date(now.getTime() + 24 * 3600_000).toISOString().slice(0, 10);
	return reportedOn !== null && reportedOn > tomorrow ? { field: "reportedOn", code: "future" } : null;
}

/** Takes an offer out of what people are shown, or brings it back. */
export const retireOffer = (db: Db, id: string, retire: boolean, by: By) =>
	retireRecord(db, by, { kind: "offer", id, retire }, (tx) => setOfferRetired(tx, id, retire));

/** Deletes an offer: nothing refers to one. */
export const removeOffer = (db: Db, id: string, by: By) =>
	deleteRecord(
		db,
		by,
		{ kind: "offer", id },
		{
			usesOf: async (tx) => ((await findOffer(tx, id)) ? {} : null),
			remove: (tx) => deleteOffer(tx, id),
		},
	);
