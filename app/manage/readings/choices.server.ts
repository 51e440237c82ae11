import { partField } from "#app/domain/figure/part-fields.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { getLocale } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { listPlaces, namesOf, retiredPlaces } from "#db/queries/areas.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import { listChoosableIndicators } from "#db/queries/manage-indicators.server.ts";
import type { Choice } from "./form-parts.tsx";

/** Indicators that may be chosen, and the one that was. */
export async function indicatorChoices(db: Db, chosen = ""): Promise<Choice[]> {
	const locale = getLocale();
	return (await listChoosableIndicators(db, [chosen])).map(({ id, label }) => ({
		value: id,
		label: inLanguage(label, locale),
	}));
}

/** Places that may be chosen, and the one that was. */
export async function placeChoices(db: Db, chosen?: string | null): Promise<Choice[]> {
	const [places, retired] = [await listPlaces(db), await retiredPlaces(db)];
	return places.flatMap(({ id, name }) =>
		retired.has(id) && id !== chosen ? [] : [{ value: id, label: name }],
	);
}

/** What a form about a figure lets choose. */
export interface AboutChoices {
	indicator: Choice;
	places: Choice[];
	/** every place as a text may call it */
	placeNames: string[];
	/** a field for each way in which the figure is broken down */
	parts: { name: string; label: string; options: Choice[] }[];
}

/** @returns null when there is no such indicator */
export async function aboutChoices(
	db: Db,
	indicatorId: string,
	place?: string | null,
): Promise<AboutChoices | null> {
	const locale = getLocale();
	const [indicator] = indicatorId ? await listIndicators(db, [indicatorId]) : [];
	if (!indicator) return null;
	return {
		indicator: { value: indicator.id, label: inLanguage(indicator.label, locale) },
		places: await placeChoices(db, place),
		placeNames: namesOf(await listPlaces(db)),
		parts: indicator.dimensions.map(({ id, label, values }) => ({
			name: partField(id),
			label: inLanguage(label, locale),
			options: values.map((value) => ({ value: value.id, label: inLanguage(value.label, locale) })),
		})),
	};
}

/** The names of indicators, places and parts as lists show them. */
export async function namesForLists(db: Db, indicatorIds: string[]) {
	const locale = getLocale();
	const [indicators, places] = [await listIndicators(db, [...new Set(indicatorIds)]), await listPlaces(db)];
	const labels = new Map(indicators.map(({ id, label }) => [id, inLanguage(label, locale)]));
	const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
	const placeNames = new Map(places.map(({ id, name }) => [id, name]));
	const parts = new Map<string, string>(
		indicators.flatMap(({ dimensions }) =>
			dimensions.flatMap(({ id, values }) =>
				values.map((value) => [`${id}=${value.id}`, inLanguage(value.label, locale)] as const),
			),
		),
	);
	return {
		indicator: (id: string) => labels.get(id) ?? id,
		unit: (id: string) => units.get(id) ?? null,
		place: (id: string) => placeNames.get(id) ?? id,
		/** "0 tot 4 jaar, meisjes"; "" for the whole */
		breakdown: (text: string) =>
			text
				.split(";")
				.map((part) => parts.get(part) ?? part)
				.join(", "),
	};
}
