import { type WaitingContribution, wasCorrected } from "#app/domain/contribution/contribution.ts";
import type { RichText } from "#app/domain/live/rich-text.ts";
import { themeKey } from "#app/domain/live/workbook-keys.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { checkPrivacy } from "#app/domain/privacy/privacy-check.ts";
import { shownGroup } from "#app/domain/session/shown-group.ts";
import type { Group, ParticipantRole } from "#app/domain/vocabulary.ts";
import { getLocale } from "#app/words/index.ts";
import { type Contribution, listWaiting } from "#db/queries/contributions.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import { countByRole, listParticipants } from "#db/queries/participants.server.ts";
import { listWaitingProposals } from "#db/queries/proposals.server.ts";
import { loadTexts } from "#server/realtime/texts.server.ts";
import { database } from "#server/services.server.ts";
import type { WaitingProposal } from "./waiting-proposal.tsx";

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
		version: row.version,
		kind: row.kind,
		lens: row.lens,
		about: row.about,
		text: row.text,
		language: row.language,
		translation: row.translation,
		hints: checkPrivacy(row.text),
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
		hints: checkPrivacy(row.text),
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
	const indicators = await listIndicators(database(), [
		...new Set(rows.flatMap((row) => row.indicatorId ?? [])),
	]);
	return new Map(indicators.map(({ id, label }) => [id, inLanguage(label, getLocale())]));
}
