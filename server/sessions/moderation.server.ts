import { type WaitingContribution, wasCorrected } from "#app/domain/contribution.ts";
import type { RichText } from "#app/domain/rich-text.ts";
import { shownGroup } from "#app/domain/shown-group.ts";
import type { Group, ParticipantRole } from "#app/domain/vocabulary.ts";
import { themeKey } from "#app/domain/workbook-keys.ts";
import { getLocale } from "#app/i18n/index.ts";
import type { WaitingProposal } from "#app/themes/waiting-proposal.tsx";
import { type Contribution, figureRefOf, listWaiting } from "#db/queries/contributions.server.ts";
import { describeFigureRefs } from "#db/queries/figures.server.ts";
import { countByRole, listParticipants } from "#db/queries/participants.server.ts";
import { listWaitingProposals } from "#db/queries/proposals.server.ts";
import { database } from "../context.server.ts";
import { loadTexts } from "../workbook/texts.server.ts";

type GroupOf = (participant: string | null, behalf: ParticipantRole | null) => Group;

/** What waits in a session for whoever reads it, longest first. */
export async function loadWaiting(sessionId: string) {
	const groupOf = await groupsOf(sessionId);
	return {
		queue: await loadQueue(sessionId, groupOf),
		proposals: await loadProposals(sessionId, groupOf),
	};
}

async function loadQueue(sessionId: string, groupOf: GroupOf): Promise<WaitingContribution[]> {
	const rows = await listWaiting(database(), sessionId);
	const labels = await figureLabels(rows);
	return rows.map((row) => ({
		id: row.id,
		kind: row.kind,
		lens: row.lens,
		about: row.about,
		text: row.text,
		language: row.language,
		translation: row.translation,
		group: groupOf(row.participantId, row.behalfRole),
		figure: row.indicatorId ? (labels.get(row.indicatorId) ?? null) : null,
		quotable: row.quotable,
		onBehalf: row.behalfRole !== null,
		fromPaper: row.fromPaper,
		corrected: wasCorrected(row),
		at: row.updatedAt.toISOString(),
	}));
}

/** What waits to be taken over into a text or as an agreement. */
async function loadProposals(sessionId: string, groupOf: GroupOf): Promise<WaitingProposal[]> {
	const rows = await listWaitingProposals(database(), sessionId);
	if (rows.length === 0) return [];
	const { texts } = await loadTexts(sessionId);
	const textOf = (theme: string, part: NonNullable<WaitingProposal["part"]>): RichText =>
		texts[themeKey(theme, part)] ?? [];
	return rows.map((row) => ({
		id: row.id,
		text: row.text,
		language: row.language,
		group: groupOf(row.participantId, null),
		theme: row.themeId === null ? null : { id: row.themeId, name: row.themeName ?? "" },
		part: row.part,
		there: row.themeId && row.part ? textOf(row.themeId, row.part) : [],
		at: row.createdAt.toISOString(),
	}));
}

/** Which group somebody is said to be of, by the rule of small groups. */
async function groupsOf(sessionId: string): Promise<GroupOf> {
	const db = database();
	const roles = new Map((await listParticipants(db, sessionId)).map((one) => [one.id, one.role]));
	const present = await countByRole(db, sessionId);
	return (participant, behalf) =>
		shownGroup(behalf ?? roles.get(participant ?? "") ?? "professional", present);
}

async function figureLabels(rows: Contribution[]): Promise<Map<string, string>> {
	const refs = rows.flatMap((row) => figureRefOf(row) ?? []);
	const described = await describeFigureRefs(database(), refs, getLocale());
	return new Map(described.map((one) => [one.ref.indicator, one.label]));
}
