import { stillEmpty } from "#app/domain/agreement/still-empty.ts";
import { forgottenChoices } from "#app/domain/vote/own-choices.ts";
import type { Db } from "#db/client.ts";
import { type AgendaItem, listAgendaItems, listConfirmations } from "#db/queries/agreements.server.ts";
import { listNotUnderstood, listWaiting } from "#db/queries/contributions.server.ts";
import { listFocusNodes } from "#db/queries/focus-nodes.server.ts";
import { listParticipants } from "#db/queries/participants.server.ts";
import type { Session } from "#db/queries/sessions.server.ts";
import { loadBoardThemes } from "#db/queries/themes.server.ts";
import { languagesSpoken, toAgreement } from "#server/outcome/agreements-as-written.ts";
import { listAttendants } from "#server/outcome/participants.server.ts";
import { organisationsOf } from "#server/outcome/present.ts";
import { loadTexts } from "#server/realtime/texts.server.ts";
import type { AdoptionCheck } from "./adoption-panel.tsx";

/** What still lacks before the agreements are adopted, the most urgent first; the command refuses what `blocks`. */
export async function adoptionChecks(db: Db, session: Session): Promise<AdoptionCheck[]> {
	const items = await listAgendaItems(db, session.id);
	// Without an agreement that alone says enough about them.
	const about =
		items.length === 0
			? [{ code: "no-agreements", blocks: true } as const]
			: await lacking(db, session, items);
	const voting = session.votes === "open" || session.votes === "closed";
	const silent = await organisationsToConfirm(db, session);
	const unread = (await listWaiting(db, session.id)).length;
	return [
		...about,
		...(unread > 0 ? [{ code: "still-unread", blocks: false, count: unread } as const] : []),
		...(voting ? [{ code: "votes-not-shown", blocks: false } as const] : []),
		...(silent.length > 0 ? [{ code: "not-confirmed", blocks: false, names: silent } as const] : []),
	];
}

/** What lacks in agreements that there are, and in what was written about them. */
async function lacking(db: Db, session: Session, items: AgendaItem[]): Promise<AdoptionCheck[]> {
	const forgotten = forgottenChoices(
		await loadBoardThemes(db, session.id),
		items.map(({ themeId }) => themeId),
	).map(({ name }) => name);
	const { texts } = await loadTexts(session.id);
	const languages = languagesSpoken(await listParticipants(db, session.id));
	const hasFocus = (await listFocusNodes(db)).length > 0;
	const empty = stillEmpty(items.map(toAgreement), texts, languages, hasFocus);
	const withoutGoal = items.filter(({ goal }) => !goal).length;
	const count = (await listNotUnderstood(db, session.id)).length;
	return [
		...(forgotten.length > 0
			? [{ code: "own-choice-without-agreement", blocks: true, names: forgotten } as const]
			: []),
		...(withoutGoal > 0 ? [{ code: "no-goal", blocks: false, count: withoutGoal } as const] : []),
		...(empty.agreements.length + empty.texts.length > 0
			? [{ code: "still-empty", blocks: false, empty } as const]
			: []),
		...(count > 0 ? [{ code: "not-understood", blocks: false, count } as const] : []),
	];
}

/** Organisations that sat at the table as partner and of which nobody confirmed the agreements. */
async function organisationsToConfirm(db: Db, session: Session): Promise<string[]> {
	const partners = (await listAttendants(db, session)).filter(({ part }) => part === "partner");
	const confirmed = new Set((await listConfirmations(db, session.id)).map((one) => one.organisation.trim()));
	return organisationsOf(partners).filter((organisation) => !confirmed.has(organisation));
}
