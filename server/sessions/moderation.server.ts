import type { WaitingContribution } from "#app/domain/contribution.ts";
import { shownGroup } from "#app/domain/shown-group.ts";
import { getLocale } from "#app/i18n/index.ts";
import { type Contribution, figureRefOf, listWaiting } from "#db/queries/contributions.server.ts";
import { describeFigureRefs } from "#db/queries/figures.server.ts";
import { countByRole, listParticipants } from "#db/queries/participants.server.ts";
import { database } from "../context.server.ts";

/** What waits to be read in a session, longest first. */
export async function loadQueue(sessionId: string): Promise<WaitingContribution[]> {
	const db = database();
	const rows = await listWaiting(db, sessionId);
	const roles = new Map((await listParticipants(db, sessionId)).map((one) => [one.id, one.role]));
	const present = await countByRole(db, sessionId);
	const labels = await figureLabels(rows);
	return rows.map((row) => ({
		id: row.id,
		kind: row.kind,
		lens: row.lens,
		about: row.about,
		text: row.text,
		language: row.language,
		translation: row.translation,
		group: shownGroup(row.behalfRole ?? roles.get(row.participantId ?? "") ?? "professional", present),
		figure: row.indicatorId ? (labels.get(row.indicatorId) ?? null) : null,
		quotable: row.quotable,
		onBehalf: row.behalfRole !== null,
		fromPaper: row.fromPaper,
		corrected: row.updatedAt.getTime() > row.createdAt.getTime(),
		at: row.updatedAt.toISOString(),
	}));
}

async function figureLabels(rows: Contribution[]): Promise<Map<string, string>> {
	const refs = rows.flatMap((row) => figureRefOf(row) ?? []);
	const described = await describeFigureRefs(database(), refs, getLocale());
	return new Map(described.map((one) => [one.ref.indicator, one.label]));
}
