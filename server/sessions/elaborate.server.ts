import type { Agenda, Confirmation } from "#app/agreements/agenda.ts";
import type { Agreement } from "#app/agreements/use-agreement-form.ts";
import { type Actor, actorKey, can, mayReportAs, type SessionResource } from "#app/domain/authorisation.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { longestAgreementText } from "#app/domain/text-limits.ts";
import { type WritingLanguage, writingLanguages } from "#app/domain/vocabulary.ts";
import { sentenceText } from "#app/figures/figure-text.ts";
import { getLocale } from "#app/i18n/index.ts";
import { findAccountNames } from "#db/queries/accounts.server.ts";
import { type AgendaItem, listAgendaItems, listConfirmations } from "#db/queries/agreements.server.ts";
import { lastTimeOf } from "#db/queries/audit.server.ts";
import { listNotUnderstood } from "#db/queries/contributions.server.ts";
import { listIndicators, loadFigureCards } from "#db/queries/figures.server.ts";
import { listParticipants, type Participant } from "#db/queries/participants.server.ts";
import { listMembers, type Session, sessionIndicators } from "#db/queries/sessions.server.ts";
import { database } from "../context.server.ts";
import { loadTexts } from "../workbook/texts.server.ts";
import { formCommandId } from "./run-form-command.server.ts";

/** What the page on which the agreements are worked out shows beside the board. */
export async function loadElaborate(
	actor: Actor,
	{ session, resource }: { session: Session; resource: SessionResource },
) {
	const items = await listAgendaItems(database(), session.id);
	const people = await listParticipants(database(), session.id);
	const owners = await possibleOwners(session.id);
	const writes = can(actor, "agenda.edit", resource).allowed;
	const confirms = can(actor, "agenda.confirm", { ...resource, adopted: false }).allowed;
	const agenda: Agenda = {
		items: items.map(toAgreement),
		figures: await figuresToWatch(session, items),
		owners: writes ? owners : owners.filter(({ id }) => items.some(({ ownerId }) => ownerId === id)),
		absent: session.absent,
		confirmations: await confirmations(actor, session.id, items),
		languages: languagesOf(people),
		misunderstood: can(actor, "session.moderate", resource).allowed ? await misunderstood(session.id) : [],
	};
	return {
		me: actorKey(actor),
		agenda,
		texts: await loadTexts(session.id),
		/** null for who confirms nothing; "" for a partner whose organisation nobody noted */
		organisation: confirms ? organisationOf(actor, people) : null,
		commandId: formCommandId(),
		longestRemark: longestAgreementText,
	};
}

const orEmpty = (value: string | number | null): string => (value === null ? "" : String(value));

/** A row as a form holds it. */
export function toAgreement(row: AgendaItem): Agreement {
	return {
		id: row.id,
		version: row.version,
		fields: {
			kind: row.kind,
			passedTo: orEmpty(row.passedTo),
			theme: orEmpty(row.themeId),
			goal: row.goal,
			action: row.action,
			who: row.who,
			lead: row.lead,
			firstStep: row.firstStep,
			firstStepOn: orEmpty(row.firstStepOn),
			focusPoint: orEmpty(row.focusPoint),
			layer: orEmpty(row.layer),
			contactPoint: row.contactPoint,
			extraCapacity: row.extraCapacity,
			capacityDecider: row.capacityDecider,
			noticedBy: row.noticedBy,
			indicator: orEmpty(row.indicatorId),
			targetValue: orEmpty(row.targetValue).replace(".", getLocale() === "nl" ? "," : "."),
			targetDirection: orEmpty(row.targetDirection),
			targetYear: orEmpty(row.targetYear),
			commitment: orEmpty(row.commitment),
			condition: row.condition,
			owner: orEmpty(row.ownerId),
		},
	};
}

/** Every indicator by its name, those of the evening first; what is watched is told as it is now. */
async function figuresToWatch(session: Session, items: AgendaItem[]): Promise<Agenda["figures"]> {
	const onTable = await sessionIndicators(database(), session.id);
	const watched = items.flatMap(({ indicatorId }) => indicatorId ?? []);
	const cards = await loadFigureCards(database(), {
		wijk: session.placeId,
		indicators: [...new Set([...onTable, ...watched])].map((indicator) => ({ indicator })),
		locale: getLocale(),
		today: new Date(),
	});
	const now = new Map(cards.map((card) => [card.indicator.id, sentenceText(card)]));
	const place = (id: string) => (onTable.includes(id) ? onTable.indexOf(id) : onTable.length);
	return (await listIndicators(database()))
		.sort((a, b) => place(a.id) - place(b.id))
		.map(({ id, label }) => ({
			indicator: id,
			label: inLanguage(label, getLocale()),
			now: now.get(id) ?? null,
		}));
}

/** The accounts that report through the year. */
async function possibleOwners(sessionId: string): Promise<Agenda["owners"]> {
	const members = (await listMembers(database(), sessionId)).filter(({ role }) => mayReportAs(role));
	const accounts = await findAccountNames(
		database(),
		members.map(({ accountId }) => accountId),
	);
	return members
		.flatMap(({ accountId }) => accounts.get(accountId) ?? [])
		.map(({ id, name, organisation }) => ({ id, name: organisation ? `${name}, ${organisation}` : name }))
		.sort((a, b) => a.name.localeCompare(b.name));
}

async function confirmations(actor: Actor, sessionId: string, items: AgendaItem[]): Promise<Confirmation[]> {
	const rows = await listConfirmations(database(), sessionId);
	if (rows.length === 0) return [];
	const removedAt = await lastTimeOf(database(), sessionId, "remove-agenda-item");
	return rows.map((row) => ({
		organisation: row.organisation,
		remark: row.remark,
		confirmedAt: row.confirmedAt.toISOString(),
		own: row.actor === actorKey(actor),
		changed: items.filter((item) => item.updatedAt > row.confirmedAt).map(({ id }) => id),
		removed: removedAt !== null && removedAt > row.confirmedAt,
	}));
}

function organisationOf(actor: Actor, people: Participant[]): string {
	if (actor.kind === "account") return actor.organisation;
	return people.find(({ id }) => actor.kind === "participant" && id === actor.id)?.organisation ?? "";
}

export function languagesOf(people: Participant[]): WritingLanguage[] {
	const spoken = new Set(people.map(({ language }) => language));
	return writingLanguages.filter((language) => language === "nl" || spoken.has(language));
}

async function misunderstood(sessionId: string): Promise<Agenda["misunderstood"]> {
	return (await listNotUnderstood(database(), sessionId)).map(
		({ id, text, language, translation, understoodRemark: remark }) => ({
			id,
			text,
			language,
			translation,
			remark,
		}),
	);
}
