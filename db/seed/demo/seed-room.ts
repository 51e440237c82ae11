import { createHash } from "node:crypto";
import type { FigureRef } from "#app/domain/figure/figures.ts";
import { returnCodeLength, sessionCodeLength } from "#app/domain/session/codes.ts";
import { standardSettings } from "#app/domain/session/session-settings.ts";
import { shownGroup } from "#app/domain/session/shown-group.ts";
import { type ParticipantRole, standardMinutes } from "#app/domain/vocabulary.ts";
import type { Db } from "../../client.ts";
import { loadFigureCards } from "../../queries/figures.server.ts";
import { insertSession } from "../../queries/sessions.server.ts";
import { contribution, participant, sessionMember } from "../../schema/index.ts";
import {
	demoVoteRound,
	idOf,
	isoDate,
	minutesBefore,
	type SeedContext,
	type SeededRoom,
} from "./seed-context.ts";
import type { DemoContribution, DemoEvening } from "./types.ts";

/** The evening itself, its people and what they told. */
export async function seedRoom(tx: Db, context: SeedContext, previousId: string | null): Promise<SeededRoom> {
	const sessionId = await seedSession(tx, context, previousId);
	const participants = await seedParticipants(tx, sessionId, context);
	const contributions = await seedContributions(tx, sessionId, participants, context);
	return { sessionId, participants, contributions };
}

async function seedSession(
	tx: Db,
	{ evening, accounts, moments, tools }: SeedContext,
	previousId: string | null,
): Promise<string> {
	const id = tools.newId();
	await insertSession(
		tx,
		{
			id,
			title: evening.title,
			placeId: evening.wijk,
			heldOn: isoDate(moments.told),
			code: tools.newCode(sessionCodeLength),
			phase: evening.phase,
			phaseStartedAt: minutesBefore(moments.told, evening.phaseStartedMinutesAgo),
			startedAt: minutesBefore(moments.told, evening.startedMinutesAgo),
			minutes: standardMinutes,
			settings: {
				...standardSettings,
				safetyContact: "CJG Zeist, contactpersoon van de avond",
				startsAt: evening.startsAt,
				venue: evening.venue,
			},
			previousId,
			absent: evening.absent,
			...(moments.adopted && {
				votes: "shown" as const,
				voteRound: demoVoteRound,
				votesOpenedAt: moments.told,
				closedAt: moments.adopted,
			}),
			createdBy: accounts.get("facilitator"),
			createdAt: minutesBefore(moments.told, 20_000),
		},
		evening.figures,
	);
	await tx.insert(sessionMember).values(
		evening.members.map((member) => ({
			sessionId: id,
			accountId: idOf(accounts, member.account),
			role: member.role,
			stayedAt: moments.told,
		})),
	);
	return id;
}

async function seedParticipants(
	tx: Db,
	sessionId: string,
	{ evening, moments, tools }: SeedContext,
): Promise<Map<string, string>> {
	const ids = new Map(evening.participants.map((one) => [one.key, tools.newId()]));
	const joinedAt = minutesBefore(moments.told, evening.startedMinutesAgo + 5);
	await tx.insert(participant).values(
		evening.participants.map((one) => ({
			id: idOf(ids, one.key),
			sessionId,
			role: one.role,
			nickname: one.nickname,
			organisation: one.organisation ?? "",
			language: one.language,
			// Nobody holds these codes; they only have to be there and differ.
			returnCodeHash: createHash("sha256").update(tools.newCode(returnCodeLength)).digest("base64url"),
			joinedAt,
			stayedAt: joinedAt,
			confirmedAt: one.role === "partner" && one.confirmed ? joinedAt : null,
		})),
	);
	return ids;
}

async function seedContributions(
	tx: Db,
	sessionId: string,
	participants: Map<string, string>,
	{ evening, accounts, moments, tools }: SeedContext,
): Promise<Map<string, string>> {
	const ids = new Map(evening.contributions.map((one) => [one.key, tools.newId()]));
	const figures = await figuresOf(tx, evening, moments.told);
	const present = countRoles(evening);
	const oldestFirst = [...evening.contributions].sort((a, b) => b.minutesAgo - a.minutesAgo);
	let order = 0;
	await tx.insert(contribution).values(
		oldestFirst.map((one) => {
			const figure = one.indicator ? figures.get(one.indicator) : undefined;
			const at = minutesBefore(moments.told, one.minutesAgo);
			const approved = one.status === "approved";
			return {
				id: idOf(ids, one.key),
				sessionId,
				participantId: "participant" in one.by ? participants.get(one.by.participant) : null,
				accountId: "account" in one.by ? accounts.get(one.by.account) : null,
				kind: one.kind,
				lens: one.lens,
				about: one.about,
				text: one.status === "withdrawn" ? "" : one.text,
				language: one.language ?? ("nl" as const),
				translation: one.translation ?? null,
				indicatorId: figure?.indicator ?? null,
				figurePlaceId: figure?.place ?? null,
				period: figure?.period ?? null,
				breakdown: figure?.breakdown ?? null,
				releaseId: figure?.release ?? null,
				behalfRole: one.behalfOf?.role ?? null,
				fromPaper: one.paper ?? false,
				source: one.source ?? "",
				headCount: one.headCount ?? 1,
				quotable: one.quotable ?? false,
				status: one.status,
				rejectReason: one.reason ?? null,
				shownGroup: approved ? shownGroup(roleOf(one, evening), present) : null,
				boardOrder: approved ? ++order : null,
				understood: one.readBack === undefined ? null : one.readBack === "",
				understoodRemark: one.readBack ?? "",
				createdAt: at,
				updatedAt: at,
				decidedAt: one.status === "waiting" ? null : at,
			};
		}),
	);
	return ids;
}

/** What the contributions are about, as published on the evening, by indicator. */
async function figuresOf(tx: Db, evening: DemoEvening, today: Date): Promise<Map<string, FigureRef>> {
	const indicators = [...new Set(evening.contributions.flatMap((one) => one.indicator ?? []))];
	const cards = await loadFigureCards(tx, {
		wijk: evening.wijk,
		indicators: indicators.map((indicator) => ({ indicator })),
		locale: "nl",
		audience: "public",
		today,
	});
	return new Map(cards.map((card) => [card.ref.indicator, card.ref]));
}

function countRoles({ participants }: DemoEvening): Partial<Record<ParticipantRole, number>> {
	const counts: Partial<Record<ParticipantRole, number>> = {};
	for (const { role } of participants) counts[role] = (counts[role] ?? 0) + 1;
	return counts;
}

function roleOf(
	{ by, behalfOf }: DemoContribution,
	{ participants }: DemoEvening,
): ParticipantRole | "professional" {
	if (behalfOf) return behalfOf.role;
	if ("account" in by) return "professional";
	return participants.find((one) => one.key === by.participant)?.role ?? "professional";
}
