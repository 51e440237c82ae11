import { and, asc, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { CardBeside, CardPeople } from "#app/domain/figure/beside.ts";
import { toCardValue } from "#app/domain/figure/card-value.ts";
import type { Indicator, Place } from "#app/domain/figure/figure-card.ts";
import { dimensionBeside } from "#app/domain/figure/parts-of-indicator.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import { isOfPeople } from "#app/domain/figure/picture.ts";
import { isNoteTold, isNumber } from "#app/domain/figure/told-note.ts";
import { inLanguage } from "#app/domain/localised.ts";
import type { Db } from "../client.ts";
import {
	figureRelease,
	indicator,
	indicatorDimension,
	place,
	placeMember,
	publishedFigure,
	readingNote,
	session,
	source,
} from "../schema/index.ts";
import { assessmentsOfIndicators } from "./assessments.server.ts";
import { targetsOfFigures } from "./card-targets.server.ts";
import { type Asker, type LiveFigure, newestFigures } from "./live-figures.server.ts";
import { figuresOfNotes } from "./published-notes.server.ts";

/** The figure that a card shows, with what it is a figure of. */
export interface ShownFigure {
	figure: LiveFigure;
	found: Indicator;
}

type Request = Asker & {
	locale: string;
	/** the evenings that the reader may open: of no other the id is given */
	mayOpen?: string[];
};

/**
 * Everything that stands beside the figures of cards: one round trip for each sort, all at once, and one more for what
 * decides whether notes are told.
 * @param own the places that the cards tell of: the wijk and its gemeente
 * @returns what stands beside one of them, given all the figures that its card is made of
 */
export async function loadBeside(
	db: Db,
	request: Request,
	cards: ShownFigure[],
	own: string[],
	places: Place[],
): Promise<(card: ShownFigure, figures: LiveFigure[]) => CardBeside> {
	const ids = cards.map(({ found }) => found.id);
	const [accounts, notes, targetsOf, assessments, people, members] = await Promise.all([
		accountsOf(
			db,
			cards.map(({ figure }) => figure.release),
		),
		notesOf(db, request, ids, own),
		targetsOfFigures(db, request, cards, places),
		assessmentsOfIndicators(db, ids, own),
		peopleBeside(db, request, cards),
		membersOf(
			db,
			places.filter(({ level }) => level === "groep").map(({ id }) => id),
		),
	]);
	const { locale, mayOpen = [] } = request;
	const nameOf = (id: string) => places.find((one) => one.id === id)?.name ?? "";
	return (card, figures) => {
		const { figure, found } = card;
		const account = accounts.get(figure.release);
		const at = [figure.place, own.at(-1)];
		const held = figures.filter(
			(one) => one.breakdown === "" && own.includes(one.place) && !isNumber(one.value),
		);
		const isOfHeld = (one: { place: string; period: string }) =>
			!isNumber(figure.value) ||
			held.some(({ place: of, period }) => of === one.place && period === one.period);
		// A judgement of one number alone would tell how high one is that is not shown.
		const assessment = assessments.find(
			(one) => one.indicator === found.id && at.includes(one.place) && !(one.alone && isOfHeld(one)),
		);
		return {
			account: account ? inLanguage(account, locale) : null,
			notes: notes
				.filter((note) => note.indicator === found.id)
				.map(({ id, kind, text, period, place: of, writtenAt, evening, wijk, heldOn }) => ({
					...{ id, kind, period },
					text: inLanguage(text, locale),
					place: of && nameOf(of),
					writtenOn: writtenAt.toISOString(),
					evening:
						evening !== null && wijk !== null && heldOn !== null
							? { ...(mayOpen.includes(evening) && { id: evening }), wijk, heldOn }
							: null,
				})),
			...targetsOf(card, figures),
			assessment: assessment
				? {
						colour: assessment.colour,
						words: inLanguage(assessment.words, locale),
						node: inLanguage(assessment.node, locale),
						place: nameOf(assessment.place),
						period: assessment.period,
					}
				: null,
			people: people(card),
			members: membersUpTo(members, parsePeriod(figure.period).year, nameOf),
		};
	};
}

/** @returns what their sources say of what is in them, by release */
async function accountsOf(db: Db, releases: string[]) {
	const rows = await db
		.select({ release: figureRelease.id, account: source.account })
		.from(figureRelease)
		.innerJoin(source, eq(source.id, figureRelease.source))
		.where(inArray(figureRelease.id, releases));
	return new Map(rows.map(({ release, account }) => [release, account]));
}

/** The notes that are in use and may be told, of these places or of everywhere, the newest first. */
async function notesOf(db: Db, asker: Asker, indicators: string[], own: string[]) {
	const { id, indicator: of, place: at, period, kind, text, writtenAt } = readingNote;
	const notes = await db
		.select({
			...{ id, indicator: of, place: at, period, kind, text, writtenAt },
			...{ evening: session.id, wijk: place.name, heldOn: session.heldOn },
		})
		.from(readingNote)
		.leftJoin(session, eq(session.id, readingNote.sessionId))
		.leftJoin(place, eq(place.id, session.placeId))
		.where(
			and(
				eq(readingNote.retired, false),
				eq(readingNote.proposed, false),
				inArray(of, indicators),
				or(isNull(at), inArray(at, own)),
			),
		)
		.orderBy(desc(writtenAt), asc(id));
	const figures = await figuresOfNotes(db, asker, notes);
	return notes.filter((note) => isNoteTold(note, figures));
}

/**
 * The people that are divided over the same parts as money is, at the same place and in the same period. Only where one
 * indicator says so: of two nobody knows which is meant.
 */
async function peopleBeside(
	db: Db,
	request: Request,
	cards: ShownFigure[],
): Promise<(card: ShownFigure) => CardPeople | null> {
	const divided = cards.filter(({ found }) => found.kind === "share" && !isOfPeople(found.population));
	const dimensions = divided.flatMap(
		({ found, figure }) => dimensionBeside(found, figure.breakdown)?.id ?? [],
	);
	if (dimensions.length === 0) return () => null;
	const divides = sql`select ${indicatorDimension.indicator} from ${indicatorDimension} where ${inArray(indicatorDimension.dimension, dimensions)}`;
	const candidates = and(
		eq(indicator.kind, "share"),
		eq(indicator.population, "inwoners"),
		isNull(indicator.retiredAt),
		sql`${indicator.id} in (${divides})`,
	);
	const places = divided.map(({ figure }) => figure.place);
	const [rows, labels] = await Promise.all([
		newestFigures(db, request, and(inArray(publishedFigure.place, places), candidates)),
		db.select({ id: indicator.id, label: indicator.label }).from(indicator).where(candidates),
	]);
	return ({ found, figure }) => {
		const dimension = divided.some((one) => one.found === found)
			? dimensionBeside(found, figure.breakdown)
			: undefined;
		const at = rows.filter(({ place: of, period }) => of === figure.place && period === figure.period);
		const parts = (dimension?.values ?? []).map(({ id, label }) => {
			const key = `${dimension?.id}=${id}`;
			return { id: key, label, rows: at.filter(({ breakdown }) => breakdown === key) };
		});
		const [only, ...more] = new Set(parts.flatMap((part) => part.rows.map((row) => row.indicator)));
		const label = labels.find(({ id }) => id === only)?.label;
		if (!label || more.length > 0) return null;
		return {
			label: inLanguage(label, request.locale),
			period: figure.period,
			parts: parts.flatMap(({ id, label: of, rows: [row] }) =>
				row ? [{ ...toCardValue(row, request.locale), id, label: inLanguage(of, request.locale) }] : [],
			),
		};
	};
}

/** Who was in these groups in which year, the newest year first. */
async function membersOf(db: Db, groups: string[]) {
	if (groups.length === 0) return [];
	return db
		.select()
		.from(placeMember)
		.where(inArray(placeMember.group, groups))
		.orderBy(desc(placeMember.year), asc(placeMember.member));
}

function membersUpTo(
	rows: (typeof placeMember.$inferSelect)[],
	until: number,
	nameOf: (id: string) => string,
): CardBeside["members"] {
	const members: CardBeside["members"] = {};
	for (const { group, year, member } of rows) {
		if (year > until) continue;
		members[group] ??= { year, names: [] };
		if (members[group].year === year) members[group].names.push(nameOf(member));
	}
	return members;
}
