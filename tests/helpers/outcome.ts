import { expect } from "vitest";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { parseOutcome } from "#app/domain/outcome/outcome.ts";
import type { Actor } from "#app/domain/session/authorisation.ts";
import { loader as loadPage } from "#app/routes/evening/session-outcome.tsx";
import { loader as loadFile } from "#app/routes/evening/session-outcome-file.ts";
import { inLocale } from "#server/process/in-locale.server.ts";
import type { Evening, Guest } from "./evening.ts";
import { asked } from "./serve.ts";

/** What an agreement needs to be complete in the room. */
export const agreement = {
	goal: "Het veld is twee avonden open.",
	action: "Het jongerenwerk bewaart de sleutel.",
	who: "De club en de buurt",
	lead: "Jongerenwerk",
	firstStep: "Samen de regels opschrijven",
	firstStepOn: "2026-11-26",
};

/** The file as somebody downloads it in this language; a query such as "?versie=1.0" asks for a version. */
export async function download(
	{ id }: Pick<Evening, "id">,
	who: Guest | null,
	{
		query = "",
		format = "json",
		locale = "nl",
	}: { query?: string; format?: string; locale?: "nl" | "en" } = {},
): Promise<Response> {
	const actor: Actor = who ? await who.actor() : { kind: "anonymous" };
	const path = `/sessies/${id}/uitkomst.${format}${query}`;
	return inLocale(locale, () => loadFile(asked(actor, path, { id })));
}

/** What the evening led to, as the file for other tools tells it. */
export async function outcomeOf(
	evening: Evening,
	options: { query?: string; locale?: "nl" | "en" } = {},
): Promise<Outcome> {
	const file = await download(evening, evening.facilitator, options);
	expect(file.status).toBe(200);
	return parseOutcome(await file.json()) as Outcome;
}

/** What the page of the outcome is given for somebody. */
export async function outcomePage({ id }: Evening, who: Guest, query = "") {
	const args = asked(await who.actor(), `/sessies/${id}/uitkomst${query}`, { id });
	return inLocale("nl", () => loadPage(args));
}
