import { createHash } from "node:crypto";
import { returnCodeLength, sessionCodeLength } from "#app/domain/codes.ts";
import { standardSettings } from "#app/domain/session-settings.ts";
import { shownGroup } from "#app/domain/shown-group.ts";
import { type ParticipantRole, standardMinutes } from "#app/domain/vocabulary.ts";
import type { Db } from "../../client.ts";
import { loadFigureCards } from "../../queries/figures.server.ts";
import { insertSession, upsertMember } from "../../queries/sessions.server.ts";
import { account, contribution, participant } from "../../schema/index.ts";
import { seedFigures } from "../figures.ts";
import { demoContributions } from "./contributions.ts";
import { demoEvening } from "./evening.ts";
import { demoAccounts, demoParticipants } from "./people.ts";
import type { DemoContribution } from "./types.ts";

export interface SeedTools {
	newId: () => string;
	newCode: (length: number) => string;
	now: Date;
}

const wijk = "zeist-noord";
const minutesBefore = (now: Date, minutes: number) => new Date(now.getTime() - minutes * 60_000);

/** Fills an empty database with the demo municipality and Zeist-Noord's running evening. @returns the session's id */
export async function seedDemo(tx: Db, tools: SeedTools): Promise<string> {
	const { newId, now } = tools;
	await seedFigures(tx);
	const accountIds = new Map(demoAccounts.map((one) => [one.key as string, newId()]));
	await tx.insert(account).values(
		demoAccounts.map(({ key, ...row }, index) => ({
			...row,
			id: accountIds.get(key) as string,
			createdAt: minutesBefore(now, 10_000 - index),
		})),
	);
	const sessionId = newId();
	const phaseStart =
		demoEvening.phasesStarted.find((one) => one.phase === demoEvening.phase)?.minutesAgo ?? 0;
	await insertSession(
		tx,
		{
			id: sessionId,
			title: demoEvening.title,
			placeId: wijk,
			heldOn: now.toISOString().slice(0, 10),
			code: tools.newCode(sessionCodeLength),
			phase: demoEvening.phase,
			phaseStartedAt: minutesBefore(now, phaseStart),
			minutes: standardMinutes,
			settings: {
				...standardSettings,
				safetyContact: "CJG Zeist, contactpersoon van de avond",
				startsAt: "19:30",
				venue: "Buurthuis in Noord",
			},
			createdBy: accountIds.get("facilitator"),
			createdAt: minutesBefore(now, 20_000),
		},
		demoEvening.figures,
	);
	for (const member of demoEvening.members) {
		await upsertMember(tx, {
			sessionId,
			accountId: accountIds.get(member.account) as string,
			role: member.role,
		});
	}
	const participantIds = await seedParticipants(tx, sessionId, tools);
	await seedContributions(tx, sessionId, { accountIds, participantIds }, tools);
	return sessionId;
}

async function seedParticipants(tx: Db, sessionId: string, tools: SeedTools): Promise<Map<string, string>> {
	const ids = new Map(demoParticipants.map((one) => [one.key, tools.newId()]));
	const joinedAt = minutesBefore(tools.now, demoEvening.startedMinutesAgo + 5);
	await tx.insert(participant).values(
		demoParticipants.map((one) => ({
			id: ids.get(one.key) as string,
			sessionId,
			role: one.role,
			nickname: one.nickname,
			organisation: one.organisation ?? "",
			language: one.language,
			// Nobody holds these codes; they only have to be there and differ.
			returnCodeHash: createHash("sha256").update(tools.newCode(returnCodeLength)).digest("base64url"),
			joinedAt,
			confirmedAt: one.role === "partner" && one.confirmed ? joinedAt : null,
		})),
	);
	return ids;
}

async function seedContributions(
	tx: Db,
	sessionId: string,
	ids: { accountIds: Map<string, string>; participantIds: Map<string, string> },
	{ newId, now }: SeedTools,
): Promise<void> {
	const indicators = [...new Set(demoContributions.flatMap((one) => one.indicator ?? []))];
	const cards = await loadFigureCards(tx, {
		wijk,
		indicators: indicators.map((indicator) => ({ indicator })),
		locale: "nl",
		today: now,
	});
	const figures = new Map(cards.map((card) => [card.ref.indicator, card.ref]));
	const present = countRoles();
	const oldestFirst = [...demoContributions].sort((a, b) => b.minutesAgo - a.minutesAgo);
	let order = 0;
	await tx.insert(contribution).values(
		oldestFirst.map((one) => {
			const figure = one.indicator ? figures.get(one.indicator) : undefined;
			const at = minutesBefore(now, one.minutesAgo);
			const approved = one.status === "approved";
			return {
				id: newId(),
				sessionId,
				participantId: "participant" in one.by ? ids.participantIds.get(one.by.participant) : null,
				accountId: "account" in one.by ? ids.accountIds.get(one.by.account) : null,
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
				shownGroup: approved ? shownGroup(roleOf(one), present) : null,
				boardOrder: approved ? ++order : null,
				createdAt: at,
				updatedAt: at,
				decidedAt: one.status === "waiting" ? null : at,
			};
		}),
	);
}

function countRoles(): Partial<Record<ParticipantRole, number>> {
	const counts: Partial<Record<ParticipantRole, number>> = {};
	for (const { role } of demoParticipants) counts[role] = (counts[role] ?? 0) + 1;
	return counts;
}

function roleOf({ by, behalfOf }: DemoContribution): ParticipantRole | "professional" {
	if (behalfOf) return behalfOf.role;
	if ("account" in by) return "professional";
	return demoParticipants.find((one) => one.key === by.participant)?.role ?? "professional";
}
