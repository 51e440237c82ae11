import type { z } from "zod";
import type { Db } from "#db/client.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import { listBreaks } from "#db/queries/published-breaks.server.ts";
import { listNotes } from "#db/queries/published-notes.server.ts";
import { listOffers } from "#db/queries/published-offers.server.ts";
import { listTargets } from "#db/queries/published-targets.server.ts";
import type {
	breakItem,
	noteItem,
	offerItem,
	offersQuery,
	readingsQuery,
	targetItem,
} from "./open-readings.ts";

type Query = z.output<typeof readingsQuery>;
const everybody = () => ({ audience: "public", today: new Date() }) as const;

/** What is in use: codes by place, and units by indicator. */
async function known(db: Db) {
	const [places, indicators] = await Promise.all([listPlaces(db), listIndicators(db)]);
	const codes = new Map(places.map(({ id, code }) => [id, code]));
	/** Null for what holds everywhere; undefined for a place that bears no code. */
	const codeOf = (place: string | null) => (place === null ? null : codes.get(place));
	return { codes, codeOf, units: new Map(indicators.map(({ id, unit }) => [id, unit])) };
}

/** Of each target the newest version that everybody may read. */
export async function listTargetItems(db: Db, query: Query): Promise<z.infer<typeof targetItem>[]> {
	const { codes, codeOf, units } = await known(db);
	const found = await listTargets(db, { ...query, ...everybody() });
	return found.flatMap(({ place, aim, verdict, bySource, figure, ...one }): z.infer<typeof targetItem>[] => {
		const area = codes.get(place);
		const unit = units.get(one.indicator);
		if (!area || !unit) return [];
		return [
			{
				...{ indicator: one.indicator, area, period: one.period, breakdown: one.breakdown },
				...{ basis: one.basis, document: one.document, adopted: one.adopted, release: one.release, unit },
				withheld: aim === null,
				...{ value: aim?.value ?? null, low: aim?.low ?? null, high: aim?.high ?? null },
				relativeTo: codeOf(aim?.relativeTo ?? null) ?? null,
				figure: figure?.state ?? null,
				verdict,
				verdictBy: verdict && (bySource ? "source" : "computed"),
				...{ difference: one.difference, note: one.note, source: one.source },
			},
		];
	});
}

export async function listNoteItems(db: Db, query: Query): Promise<z.infer<typeof noteItem>[]> {
	const { codeOf, units } = await known(db);
	const found = await listNotes(db, { ...query, ...everybody() });
	return found.flatMap(({ place, sessionId, writtenAt, ...one }): z.infer<typeof noteItem>[] => {
		const area = codeOf(place);
		if (area === undefined || !units.has(one.indicator)) return [];
		return [{ ...one, area, fromEvening: sessionId !== null, writtenAt: writtenAt.toISOString() }];
	});
}

export async function listBreakItems(
	db: Db,
	{ indicator, area: asked, period }: Query,
): Promise<z.infer<typeof breakItem>[]> {
	const { codeOf, units } = await known(db);
	const found = await listBreaks(db, { ...(indicator && { indicators: [indicator] }), area: asked, period });
	return found.flatMap(({ place, ...one }): z.infer<typeof breakItem>[] => {
		const area = codeOf(place);
		return area === undefined || !units.has(one.indicator) ? [] : [{ ...one, area }];
	});
}

export async function listOfferItems(
	db: Db,
	query: z.output<typeof offersQuery>,
): Promise<z.infer<typeof offerItem>[]> {
	const { codes } = await known(db);
	return (await listOffers(db, query)).flatMap(({ place, ...one }): z.infer<typeof offerItem>[] => {
		const area = codes.get(place);
		return area ? [{ ...one, area }] : [];
	});
}
