import { authorBy } from "#app/domain/contribution/author.ts";
import {
	mayStandInOutcome,
	type OwnContribution,
	wasCorrected,
} from "#app/domain/contribution/contribution.ts";
import type { PublishedValue, Unit } from "#app/domain/figure/figures.ts";
import { themeKey } from "#app/domain/live/workbook-keys.ts";
import { type Actor, actorKey, can, type SessionResource } from "#app/domain/session/authorisation.ts";
import { getLocale } from "#app/words/index.ts";
import { listProgress } from "#db/queries/agreements.server.ts";
import { type Contribution, figureRefOf, listOwn } from "#db/queries/contributions.server.ts";
import { describeFigureRefs, type FigureDescription } from "#db/queries/figure-refs.server.ts";
import { nextOutcomeNumber } from "#db/queries/outcomes.server.ts";
import { loadBoard } from "#server/realtime/load-board.server.ts";
import { loadTexts } from "#server/realtime/texts.server.ts";
import { database } from "#server/services.server.ts";
import type { Landed, OwnAnswer } from "./landing.ts";

/** The figure that it was written about, with its value then and, when it was revised, its value now. */
export interface OwnFigure {
	label: string;
	place: string;
	unit: Unit;
	decimals: number;
	/** null when it may no longer be seen */
	value: PublishedValue | null;
	revised: PublishedValue | null;
}

/** Everything this actor wrote in a session, newest first. */
export async function loadOwnContributions(
	actor: Actor,
	session: SessionResource,
): Promise<(OwnContribution<OwnFigure> & OwnAnswer)[]> {
	const author = authorBy(actor);
	if (!author) return [];
	const rows = await listOwn(database(), session.id, author);
	const figures = await describeFigureRefs(
		database(),
		rows.flatMap((row) => figureRefOf(row) ?? []),
		{ audience: { sessions: [session.id] }, today: new Date(), locale: getLocale() },
	);
	const wasAdopted = (await nextOutcomeNumber(database(), session.id)) > 0;
	return rows.map((row) => ({
		...toOwn(row, figures, actor, session),
		isFrozen: mayStandInOutcome(row, wasAdopted),
	}));
}

function toOwn(
	row: Contribution,
	figures: FigureDescription[],
	actor: Actor,
	session: SessionResource,
): Omit<OwnContribution<OwnFigure>, "isFrozen"> & OwnAnswer {
	const ref = figureRefOf(row);
	const figure = ref && figures.find((each) => JSON.stringify(each.ref) === JSON.stringify(ref));
	const there = row.status !== "withdrawn";
	const key = actorKey(actor);
	return {
		id: row.id,
		status: row.status,
		reason: row.rejectReason ?? "",
		kind: row.kind,
		lens: row.lens,
		about: row.about,
		text: row.text,
		language: row.language,
		quotable: row.quotable,
		sentAt: row.createdAt.toISOString(),
		changedAt: wasCorrected(row) ? row.updatedAt.toISOString() : null,
		figure: figure ? toOwnFigure(figure) : null,
		wasMissed: row.status === "waiting" && session.closed,
		mayEdit: there && can(actor, "contribution.edit", session, key).allowed,
		mayWithdraw: there && can(actor, "contribution.withdraw", session, key).allowed,
		understood: row.understood,
		meant: row.understoodRemark,
	};
}

/**
 * Where own contributions landed: the board with no other cards than these, what the room sees in their themes, and
 * how the agreements about them go through the year.
 */
export async function loadLanded(sessionId: string, own: { id: string }[]): Promise<Landed> {
	const board = await loadBoard(sessionId);
	const ids = new Set(own.map(({ id }) => id));
	const cards = board.cards.filter((card) => ids.has(card.id));
	const themes = new Set(cards.flatMap((card) => card.themes));
	const { texts } = await loadTexts(sessionId);
	const sees = [...themes].flatMap((theme) => {
		const key = themeKey(theme, "see");
		return texts[key] ? [[key, texts[key]]] : [];
	});
	const about = board.agreements.filter(({ theme }) => theme && themes.has(theme)).map(({ id }) => id);
	// Newest first, so the first report on an agreement is its state.
	const reports = (await listProgress(database(), about)).reverse();
	return {
		board: { ...board, cards },
		// Only a part of the texts: whoever asks for them later gets all, whatever they know.
		texts: { seq: 0, texts: Object.fromEntries(sees) },
		states: Object.fromEntries(reports.map(({ itemId, state, note }) => [itemId, { state, note }])),
	};
}

function toOwnFigure(figure: FigureDescription): OwnFigure {
	return {
		label: figure.breakdown ? `${figure.label}, ${figure.breakdown}` : figure.label,
		place: figure.place.name,
		unit: figure.unit,
		decimals: figure.decimals,
		value: figure.value,
		revised: figure.revised,
	};
}
