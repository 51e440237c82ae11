import type { Db } from "#db/client.ts";
import { findBreak, listManagedBreaks } from "#db/queries/breaks.server.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import { fieldsOfBreak, removeBreak, retireBreak, saveBreak } from "#server/readings/breaks.server.ts";
import { uuidIn } from "../record/id-in.ts";
import { takeRecord } from "../record/take-record.server.ts";
import { aboutChoices, indicatorChoices, namesForLists } from "./choices.server.ts";

/** Every break, by the figure that it is in. @param chosen of that indicator alone; "" for all */
export async function loadBreaks(db: Db, chosen: string) {
	const rows = await listManagedBreaks(db, chosen || undefined);
	const names = await namesForLists(
		db,
		rows.map(({ indicator }) => indicator),
	);
	const breaks = rows.map(({ id, indicator, place, breakdown, period, kind, retired }) => ({
		...{ id, period, kind, retired },
		indicator: names.indicator(indicator),
		place: place && names.place(place),
		part: names.breakdown(breakdown),
	}));
	return { breaks, indicators: await indicatorChoices(db, chosen) };
}
export type LoadedBreaks = Awaited<ReturnType<typeof loadBreaks>>;

/** What the page of a break is given; null when there is none. @param asked what the address of a new one says already */
export async function loadBreak(db: Db, id: string | null, asked: Fields) {
	const found = id === null ? null : await findBreak(db, id);
	if (id !== null && !found) return null;
	const stored = found ? fieldsOfBreak(found) : asked;
	return {
		record: found && { id: found.id, period: found.period, retired: found.retired },
		title: found?.period,
		stored,
		about: await aboutChoices(db, stored.indicator ?? "", found?.place),
		indicators: found ? [] : await indicatorChoices(db),
	};
}
export type LoadedBreak = NonNullable<Awaited<ReturnType<typeof loadBreak>>>;

/** Takes one of the forms of a break. The page of a new one also takes the deletion of another, to hold what that said. */
export async function takeBreak(db: Db, id: string | null, fields: Fields, by: By) {
	const gone = id === null && fields.intent === "delete" ? uuidIn(fields.record) : null;
	if (gone !== null) return removeBreak(db, gone, by);
	return takeFields(db, id, fields, by);
}

const takeFields = takeRecord({ save: saveBreak, retire: retireBreak, remove: removeBreak });
