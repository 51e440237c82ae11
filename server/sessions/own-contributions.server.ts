import { type Actor, actorKey, can, type SessionResource } from "#app/domain/authorisation.ts";
import type { FigureRef, PublishedValue, Unit } from "#app/domain/figures.ts";
import type { ContributionKind, Lens, Subject, WritingLanguage } from "#app/domain/vocabulary.ts";
import { getLocale } from "#app/i18n/index.ts";
import { type Contribution, listOwn } from "#db/queries/contributions.server.ts";
import { describeFigureRefs, type FigureDescription } from "#db/queries/figures.server.ts";
import type { ContributionStatus } from "#db/schema/index.ts";
import { database } from "../context.server.ts";

/** What the writer sees of an own contribution. Who decided on it is not in it. */
export interface OwnContribution {
	id: string;
	status: ContributionStatus;
	/** why it was not placed; empty when nobody wrote a reason */
	reason: string;
	kind: ContributionKind;
	lens: Lens;
	about: Subject;
	text: string;
	language: WritingLanguage;
	quotable: boolean;
	/** ISO moments in UTC */
	sentAt: string;
	changedAt: string | null;
	figure: OwnFigure | null;
	mayEdit: boolean;
	mayWithdraw: boolean;
}

/** The figure that it was written about, with its value then and, when it was revised, its value now. */
export interface OwnFigure {
	label: string;
	place: string;
	unit: Unit;
	decimals: number;
	/** null when it may not be seen any more */
	value: PublishedValue | null;
	revised: PublishedValue | null;
}

type Author = { participantId: string } | { accountId: string };

/** Everything this actor wrote in a session, newest first. */
export async function loadOwnContributions(
	actor: Actor,
	session: SessionResource,
): Promise<OwnContribution[]> {
	const author = authorOf(actor);
	if (!author) return [];
	const rows = await listOwn(database(), session.id, author);
	const figures = await describeFigureRefs(
		database(),
		rows.flatMap((row) => figureRef(row) ?? []),
		getLocale(),
	);
	return rows.map((row) => toOwn(row, figures, actor, session));
}

export function authorOf(actor: Actor): Author | null {
	if (actor.kind === "anonymous") return null;
	return actor.kind === "account" ? { accountId: actor.id } : { participantId: actor.id };
}

function toOwn(
	row: Contribution,
	figures: FigureDescription[],
	actor: Actor,
	session: SessionResource,
): OwnContribution {
	const ref = figureRef(row);
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
		mayEdit: there && can(actor, "contribution.edit", session, key).allowed,
		mayWithdraw: there && can(actor, "contribution.withdraw", session, key).allowed,
	};
}

/** A decision sets `updatedAt` too; a correction is a change that nobody decided on at that moment. */
function wasCorrected(row: Contribution): boolean {
	const changed = row.updatedAt.getTime();
	return changed > row.createdAt.getTime() && changed !== row.decidedAt?.getTime();
}

function figureRef(row: Contribution): FigureRef | null {
	if (!row.indicatorId || !row.figurePlaceId || row.period === null || !row.releaseId) return null;
	return {
		indicator: row.indicatorId,
		place: row.figurePlaceId,
		period: row.period,
		breakdown: row.breakdown ?? "",
		release: row.releaseId,
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
