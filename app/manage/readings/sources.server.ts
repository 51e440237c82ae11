import { deliveryState } from "#app/domain/figure/delivery.ts";
import { holds } from "#app/domain/typed/fold.ts";
import { dayAt } from "#app/domain/typed/start-of-day.ts";
import type { Db } from "#db/client.ts";
import { findSource, listManagedSources, usesOfSource } from "#db/queries/sources.server.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import { fieldsOfSource, removeSource, retireSource, saveSource } from "#server/readings/sources.server.ts";
import { takeRecord } from "../record/take-record.server.ts";

/** Every source that holds what somebody looks for, and of all in use what is still to be delivered: what is late first. */
export async function loadSources(db: Db, query: string, now: Date) {
	const sources = (await listManagedSources(db)).map(({ newest, ...source }) => {
		const delivered = newest && { label: newest.label, day: dayAt(newest.at) };
		const { id, title, publisher, kind, public: isPublic, retired, deliverer, due } = source;
		const state = deliveryState(due, delivered?.day ?? null, dayAt(now));
		return { id, title, publisher, kind, isPublic, retired, deliverer, due, state, newest: delivered };
	});
	const calendar = sources
		.filter(({ retired, due, deliverer }) => !retired && (due !== null || deliverer !== null))
		.sort((a, b) => (a.due ?? "9999").localeCompare(b.due ?? "9999"));
	return {
		total: sources.length,
		sources: sources.filter(({ title, publisher }) => holds([title, publisher], query)),
		calendar,
	};
}
export type LoadedSources = Awaited<ReturnType<typeof loadSources>>;

/** What the page of a source is given; null when there is none. @param id null for a new one */
export async function loadSource(db: Db, id: string | null) {
	const source = id === null ? null : await findSource(db, id);
	if (id !== null && !source) return null;
	return {
		source: source && { id: source.id, title: source.title, kind: source.kind, retired: source.retired },
		stored: source ? fieldsOfSource(source) : newSource,
		uses: source ? await usesOfSource(db, source.id) : {},
	};
}
export type LoadedSource = NonNullable<Awaited<ReturnType<typeof loadSource>>>;

const newSource: Fields = { kind: "register", totals: "exact", threshold: "5" };

export const takeSource = takeRecord({ save: saveSource, retire: retireSource, remove: removeSource });
