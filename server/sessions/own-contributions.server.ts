import { type Actor, actorKey, can, type SessionResource } from "#app/domain/authorisation.ts";
import type { OwnContribution } from "#app/domain/contribution.ts";
import type { PublishedValue, Unit } from "#app/domain/figures.ts";
import { getLocale } from "#app/i18n/index.ts";
import { type Contribution, figureRefOf, listOwn } from "#db/queries/contributions.server.ts";
import { describeFigureRefs, type FigureDescription } from "#db/queries/figures.server.ts";
import { database } from "../context.server.ts";

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
): Promise<OwnContribution<OwnFigure>[]> {
	const author = authorOf(actor);
	if (!author) return [];
	const rows = await listOwn(database(), session.id, author);
	const figures = await describeFigureRefs(
		database(),
		rows.flatMap((row) => figureRefOf(row) ?? []),
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
): OwnContribution<OwnFigure> {
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
		mayEdit: there && can(actor, "contribution.edit", session, key).allowed,
		mayWithdraw: there && can(actor, "contribution.withdraw", session, key).allowed,
	};
}

/** A decision sets `updatedAt` too; a correction is a change that nobody decided on at that moment. */
function wasCorrected(row: Contribution): boolean {
	const changed = row.updatedAt.getTime();
	return changed > row.createdAt.getTime() && changed !== row.decidedAt?.getTime();
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
