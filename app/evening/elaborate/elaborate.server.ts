import { readableCode } from "#app/domain/agreement/focus-node.ts";
import { longestAgreementText } from "#app/domain/live/text-limits.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { type Actor, actorKey, can, type SessionResource } from "#app/domain/session/authorisation.ts";
import { mayReportAs } from "#app/domain/session/session-rules.ts";
import { indicatorsOf } from "#app/domain/session/table-figure.ts";
import { sentenceText } from "#app/words/figure-text.ts";
import { getLocale } from "#app/words/index.ts";
import { findAccountNames } from "#db/queries/accounts.server.ts";
import { type AgendaItem, listAgendaItems, listConfirmations } from "#db/queries/agreements.server.ts";
import { listNotUnderstood } from "#db/queries/contributions.server.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { listFocusNodes } from "#db/queries/focus-nodes.server.ts";
import { listOwnIndicators } from "#db/queries/indicators.server.ts";
import { listParticipants, type Participant } from "#db/queries/participants.server.ts";
import { listMembers, type Session } from "#db/queries/sessions.server.ts";
import { sessionFigures } from "#db/queries/table-figures.server.ts";
import { formCommandId } from "#server/commands/run-form-command.server.ts";
import { languagesSpoken, toAgreement } from "#server/outcome/agreements-as-written.ts";
import { loadTexts } from "#server/realtime/texts.server.ts";
import { database } from "#server/services.server.ts";
import type { Agenda, Confirmation } from "./agenda.ts";

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
		focusNodes: (
			await listFocusNodes(
				database(),
				items.flatMap(({ focusNode }) => focusNode ?? []),
			)
		).map(({ id, code, label, inUse }) => ({
			...{ id, inUse },
			text: `${readableCode(code)}. ${inLanguage(label, getLocale())}`,
		})),
		owners: writes ? owners : owners.filter(({ id }) => items.some(({ ownerId }) => ownerId === id)),
		absent: session.absent,
		confirmations: await confirmations(actor, session, items),
		languages: languagesSpoken(people),
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

/** Every indicator by its name, those of the evening first; what is watched is told as it is now. */
async function figuresToWatch(session: Session, items: AgendaItem[]): Promise<Agenda["figures"]> {
	const onTable = indicatorsOf(await sessionFigures(database(), session.id));
	const watched = items.flatMap(({ indicatorId }) => indicatorId ?? []);
	const cards = await loadFigureCards(database(), {
		wijk: session.placeId,
		indicators: [...new Set([...onTable, ...watched])].map((indicator) => ({ indicator })),
		locale: getLocale(),
		audience: { sessions: [session.id] },
		today: new Date(),
	});
	const now = new Map(cards.map((card) => [card.indicator.id, sentenceText(card)]));
	const place = (id: string) => (onTable.includes(id) ? onTable.indexOf(id) : onTable.length);
	return (await listOwnIndicators(database(), [...onTable, ...watched]))
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

async function confirmations(actor: Actor, session: Session, items: AgendaItem[]): Promise<Confirmation[]> {
	const rows = await listConfirmations(database(), session.id);
	if (rows.length === 0) return [];
	const { agreementRemovedAt: removedAt } = session;
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
