import type { AdoptionCheck } from "#app/outcome/adoption-panel.tsx";
import type { Db } from "#db/client.ts";
import { listAgendaItems, listConfirmations } from "#db/queries/agreements.server.ts";
import type { Session } from "#db/queries/sessions.server.ts";
import { loadBoardThemes } from "#db/queries/themes.server.ts";
import { listAttendants } from "./participants.server.ts";
import { organisationsOf } from "./present.ts";

/** What still lacks before the agreements are adopted, the most urgent first; the command refuses what `blocks`. */
export async function adoptionChecks(db: Db, session: Session): Promise<AdoptionCheck[]> {
	const items = await listAgendaItems(db, session.id);
	const themes = await loadBoardThemes(db, session.id);
	const agreed = new Set(items.map((item) => item.themeId));
	const forgotten = themes.filter((theme) => theme.ownChoiceOf.length > 0 && !agreed.has(theme.id));
	const open = items.filter((item) => item.lead === "" || item.firstStep === "" || item.firstStepOn === null);
	const voting = session.votes === "open" || session.votes === "closed";
	const checks: (AdoptionCheck & { applies: boolean })[] = [
		{ code: "no-agreements", blocks: true, names: [], applies: items.length === 0 },
		{
			code: "own-choice-without-agreement",
			blocks: true,
			names: forgotten.map((theme) => theme.name),
			// Without any agreement the first line says enough.
			applies: forgotten.length > 0 && items.length > 0,
		},
		{
			code: "agreement-unfinished",
			blocks: false,
			names: open.map((item) => item.goal),
			applies: open.length > 0,
		},
		{ code: "votes-not-shown", blocks: false, names: [], applies: voting },
	];
	const silent = await organisationsToConfirm(db, session);
	return [
		...checks.filter(({ applies }) => applies).map(({ code, blocks, names }) => ({ code, blocks, names })),
		...(silent.length > 0 ? [{ code: "not-confirmed" as const, blocks: false, names: silent }] : []),
	];
}

/** Organisations that sat at the table as partner and of which nobody confirmed the agreements. */
async function organisationsToConfirm(db: Db, session: Session): Promise<string[]> {
	const partners = (await listAttendants(db, session.id)).filter(({ part }) => part === "partner");
	const confirmed = new Set((await listConfirmations(db, session.id)).map((one) => one.organisation.trim()));
	return organisationsOf(partners).filter((organisation) => !confirmed.has(organisation));
}
