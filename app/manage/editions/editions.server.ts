import { inLanguage } from "#app/domain/localised.ts";
import { getLocale } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { findOwnGemeente, listPlaces } from "#db/queries/areas.server.ts";
import { type EditionRecord, findEdition, lastNumber, listEditions } from "#db/queries/editions.server.ts";
import { findFramework, listAllFrameworks } from "#db/queries/frameworks.server.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import { choosableNodes } from "#server/editions/compose.server.ts";
import {
	chapterField,
	figureField,
	introductionField,
	toldIndicators,
} from "#server/editions/edition-plan.server.ts";
import {
	continueEdition,
	fieldsOfEdition,
	publishEdition,
	removeEdition,
	saveEdition,
	withdrawEdition,
} from "#server/editions/editions.server.ts";
import type { Taken } from "../record/record-answer.server.ts";

/** Every edition for who composes them: drafts too. */
export async function loadManagedEditions(db: Db) {
	const editions = await listEditions(db, { drafts: true });
	return editions.map(({ id, title, kind, state, number, from, until, placeName, publishedAt }) => ({
		...{ id, title, kind, state, number, from, until, place: placeName },
		publishedAt: publishedAt?.toISOString() ?? null,
	}));
}
export type ManagedEditions = Awaited<ReturnType<typeof loadManagedEditions>>;

/** What the page of a new edition is given. @param framework "" as long as none was chosen */
export async function loadNewEdition(db: Db, framework: string) {
	const [frameworks, places] = await Promise.all([listAllFrameworks(db), listPlaces(db)]);
	const chosen = frameworks.find(({ id, retired }) => id === framework && !retired);
	const own = chosen && !chosen.place ? await findOwnGemeente(db, places) : null;
	const gemeente = chosen?.place ?? own?.id;
	return {
		frameworks: frameworks
			.filter(({ retired, nodes }) => !retired && nodes > 0)
			.map(({ id, title, placeName }) => ({
				value: id,
				label: placeName ? `${title} (${placeName})` : title,
			})),
		chosen: chosen ? { id: chosen.id, title: chosen.title } : null,
		places: places
			.filter(({ id, level, parent }) => id === gemeente || (level === "wijk" && parent === gemeente))
			.sort((a, b) => Number(b.id === gemeente) - Number(a.id === gemeente))
			.map(({ id, name }) => ({ value: id, label: name })),
	};
}
export type NewEdition = Awaited<ReturnType<typeof loadNewEdition>>;

/** What the page of an edition is given; null when there is none. */
export async function loadManagedEdition(db: Db, id: string) {
	const found = await findEdition(db, id);
	if (!found) return null;
	const [framework, places, last] = await Promise.all([
		findFramework(db, found.framework),
		listPlaces(db),
		lastNumber(db, found),
	]);
	const { title, kind, state, number } = found;
	return {
		...{ id, title, kind, state, number, next: last + 1 },
		framework: framework?.title ?? "",
		place: places.find((one) => one.id === found.place)?.name ?? "",
		fields: fieldsOfEdition(found),
		chapters: state === "draft" ? await chaptersOf(db, found) : [],
	};
}
export type ManagedEdition = NonNullable<Awaited<ReturnType<typeof loadManagedEdition>>>;

/** Every chapter that could be in it, with the figures that there is something to tell of. */
async function chaptersOf(db: Db, draft: EditionRecord) {
	const [nodes, told] = await Promise.all([
		choosableNodes(db, draft.framework),
		toldIndicators(db, draft, new Date(), getLocale()),
	]);
	return nodes.map(({ id, code, label, depth, indicators }) => ({
		...{ id, code, depth, label: inLanguage(label, getLocale()) },
		field: chapterField(id),
		introduction: introductionField(id),
		figures: indicators.flatMap((indicator) => {
			const name = told.get(indicator);
			return name ? [{ field: figureField(id, indicator), label: name }] : [];
		}),
	}));
}

/** What takes one of the forms of an edition. @param id null is the page of a new one */
export function takeEdition(db: Db, id: string | null, fields: Fields, by: By): Promise<Taken> {
	if (id === null) return saveEdition(db, null, fields, by);
	switch (fields.intent) {
		case "publish":
			return publishEdition(db, id, fields, by);
		case "withdraw":
			return withdrawEdition(db, id, by);
		case "next":
			return continueEdition(db, id, by);
		case "delete":
			return removeEdition(db, id, by);
		default:
			return saveEdition(db, id, fields, by);
	}
}
