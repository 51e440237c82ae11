import { shownGroup } from "#app/domain/shown-group.ts";
import type { ContributionKind, Group, Lens, Subject, WritingLanguage } from "#app/domain/vocabulary.ts";
import { getLocale } from "#app/i18n/index.ts";
import { type Contribution, listWaiting } from "#db/queries/contributions.server.ts";
import { describeFigureRefs } from "#db/queries/figures.server.ts";
import { countByRole, listParticipants } from "#db/queries/participants.server.ts";
import { database } from "../context.server.ts";

/** A contribution as its moderator reads it: the words and whose group they come from, never who. */
export interface WaitingContribution {
	id: string;
	kind: ContributionKind;
	lens: Lens;
	about: Subject;
	text: string;
	language: WritingLanguage;
	translation: string | null;
	group: Group;
	figure: string | null;
	quotable: boolean;
	onBehalf: boolean;
	fromPaper: boolean;
	corrected: boolean;
	at: string;
}

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
	const refs = rows.flatMap((row) =>
		row.indicatorId && row.figurePlaceId && row.releaseId
			? [
					{
						indicator: row.indicatorId,
						place: row.figurePlaceId,
						period: row.period ?? "",
						breakdown: row.breakdown ?? "",
						release: row.releaseId,
					},
				]
			: [],
	);
	const described = await describeFigureRefs(database(), refs, getLocale());
	return new Map(described.map((one) => [one.ref.indicator, one.label]));
}
