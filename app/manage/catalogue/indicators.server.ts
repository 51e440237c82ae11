import { inLanguage } from "#app/domain/localised.ts";
import { holds } from "#app/domain/typed/fold.ts";
import * as paths from "#app/paths.ts";
import { getLocale } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { listAllDimensions, type ManagedDimension } from "#db/queries/dimensions.server.ts";
import { listChoosableNodes } from "#db/queries/frameworks.server.ts";
import { findImport } from "#db/queries/imports.server.ts";
import {
	findIndicator,
	hasFigures,
	listAllIndicators,
	listChoosableIndicators,
	type ManagedIndicator,
	usesOfIndicator,
} from "#db/queries/manage-indicators.server.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import { fieldsOfBound, fieldsOfIndicator, wrongSentences } from "#server/catalogue/indicator-fields.ts";
import {
	removeIndicator,
	retireIndicator,
	saveIndicator,
} from "#server/catalogue/manage-indicators.server.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import { ownPath } from "#server/http/requests.server.ts";
import { rereadImport } from "#server/imports/draft-import.server.ts";
import { uuidIn } from "../record/id-in.ts";
import { takeRecord } from "../record/take-record.server.ts";
import { previewSentences } from "./preview-sentences.server.ts";

/** Every indicator that holds what somebody looks for, in the reader's language. */
export async function loadIndicators(db: Db, query: string) {
	const locale = getLocale();
	const all = await listAllIndicators(db);
	const listed = all.map(({ id, label, unit, heading, figures, retiredAt }) => ({
		...{ id, unit, figures, retired: retiredAt !== null },
		name: inLanguage(label, locale),
		heading: heading && { code: heading.code, name: inLanguage(heading.label, locale) },
	}));
	return {
		total: all.length,
		indicators: listed.filter(({ id, name }) => holds([name, id], query)),
	};
}
export type ListedIndicator = Awaited<ReturnType<typeof loadIndicators>>["indicators"][number];

/** What the form of an indicator can choose from: what is in use, and what it has already. */
async function loadChoices(db: Db, own: ManagedIndicator | null, dimensions: ManagedDimension[]) {
	const locale = getLocale();
	const { share, standsOn = [], sliceOf } = own?.relation ?? {};
	const tied = [share?.numerator, share?.denominator, ...standsOn, sliceOf?.indicator];
	const [indicators, nodes] = await Promise.all([
		listChoosableIndicators(
			db,
			tied.flatMap((id) => id ?? []),
		),
		listChoosableNodes(db, own?.nodes.map(({ node }) => node) ?? []),
	]);
	return {
		indicators: indicators
			.filter(({ id }) => id !== own?.id)
			.map(({ id, label }) => ({ value: id, label: inLanguage(label, locale) })),
		nodes: nodes.map(({ id, title, code, label }) => ({
			value: id,
			label: `${title}: ${code} ${inLanguage(label, locale)}`,
		})),
		dimensions: dimensions
			.filter(({ id, retired }) => !retired || own?.dimensions.includes(id))
			.map(({ id, label, values }) => ({
				value: id,
				label: inLanguage(label, locale),
				parts: values
					.map((part) => ({ ...part, value: `${id}=${part.id}` }))
					.filter(({ value, retired }) => !retired || value === own?.shownBreakdown)
					.map(({ value, label: name }) => ({ value, label: inLanguage(name, locale) })),
			})),
	};
}

/** The page of one indicator, or of a new one with a label that was asked for. Null when there is none of that id. */
export async function loadIndicator(db: Db, id: string | null, label = "") {
	const found = id === null ? null : await findIndicator(db, id);
	if (id !== null && !found) return null;
	const [dimensions, isBound, uses] = await Promise.all([
		listAllDimensions(db),
		found ? hasFigures(db, found.id) : false,
		found ? usesOfIndicator(db, found.id) : null,
	]);
	const values: Fields = found ? fieldsOfIndicator(found) : newIndicator(label);
	return {
		id: found?.id ?? null,
		title: found ? inLanguage(found.label, getLocale()) : null,
		retired: found ? found.retiredAt !== null : false,
		...{ values, isBound, uses: uses ?? {} },
		choices: await loadChoices(db, found, dimensions),
		preview: await previewSentences(db, id, values, dimensions),
	};
}
export type LoadedIndicator = NonNullable<Awaited<ReturnType<typeof loadIndicator>>>;

/** What is most often so. */
const newIndicator = (label: string): Fields => ({
	...{ "label.nl": label, unit: "aantal", measure: "flow", population: "inwoners" },
	...{ direction: "geen", decimals: "0", periodKind: "year" },
});

/** The sentences of a form that is not saved, and which of them cannot be; what is shut in it was not sent. */
export async function previewForm(db: Db, id: string | null, fields: Fields) {
	const found = id === null ? null : await findIndicator(db, id);
	const sent = { ...(found && fieldsOfBound(found)), ...fields };
	return {
		preview: await previewSentences(db, id, sent, await listAllDimensions(db)),
		problems: wrongSentences(fields).map((field) => ({ field, code: "sentence" })),
	};
}

export const takeIndicator = takeRecord({
	save: saveIndicator,
	retire: retireIndicator,
	remove: removeIndicator,
});

/** The address of the delivery that somebody came from to make a word of it known; null for anything else. */
export function deliveryIn(address: string | null | undefined): string | null {
	const path = ownPath(address ?? "", "");
	return path.startsWith(`${paths.imports}/`) ? path : null;
}

/** Reads a delivery again with a word of it that an indicator was made of. One that is no draft any more stays as it is. */
export async function readWithWord(
	db: Db,
	by: By,
	{ delivery, word, indicator }: { delivery: string; word: string; indicator: string },
): Promise<void> {
	const { pathname } = new URL(delivery, "http://localhost");
	const id = uuidIn(pathname.slice(paths.imports.length + 1));
	const found = id === null ? null : await findImport(db, id);
	if (found?.state !== "draft") return;
	const { words } = found.mapping;
	const indicators = { ...words?.indicators, ...(word && { [word]: indicator }) };
	await rereadImport(db, by, found.id, { ...found.mapping, words: { ...words, indicators } });
}
