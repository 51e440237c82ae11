import { expect } from "vitest";
import type { CommandType } from "#app/domain/command/commands.ts";
import type { ParticipantRole } from "#app/domain/vocabulary.ts";
import { loadChoice } from "#app/evening/choose/choose.server.ts";
import { openSession } from "#server/http/requests.server.ts";
import { createTheme, type Evening, type Guest, type House, holdEvening } from "./evening.ts";
import { asked } from "./serve.ts";

/** An evening with themes, before its voting opens. */
export interface Choosing {
	evening: Evening;
	/** ids of its themes */
	themes: string[];
	people(count: number, role?: ParticipantRole): Promise<Guest[]>;
	/** the facilitator does this, and it must be allowed */
	runs(type: CommandType, fields?: Record<string, unknown>): Promise<void>;
	/** @returns the code of a refusal, or "ok" */
	votes(who: Guest, theme: number, type?: "vote" | "unvote"): Promise<string>;
	/** votes by theme as everybody sees them */
	counts(): Promise<(number | null)[]>;
	/** the numbers of the themes that go on */
	goOn(): Promise<number[]>;
	/** what the page of choosing tells somebody beside the board */
	choiceOf(who: Guest): ReturnType<typeof loadChoice>;
}

export async function choosing(
	house: House,
	names: number,
	settings: { votesEach?: number } = {},
): Promise<Choosing> {
	const evening = await holdEvening(house, { phase: "understand", settings });
	const themes: string[] = [];
	for (let n = 0; n < names; n += 1) themes.push(await createTheme(evening, `Thema ${n}`));
	return {
		evening,
		themes,
		people: (count, role = "ouder") => Promise.all(Array.from({ length: count }, () => evening.joins(role))),
		runs: async (type, fields) => {
			expect(await evening.does(evening.facilitator, type, fields)).toMatchObject({ ok: true });
		},
		votes: async (who, theme, type = "vote") => {
			const result = await evening.does(who, type, { subject: themes[theme] });
			return result.ok ? "ok" : result.code;
		},
		counts: async () => (await evening.board()).themes.map((theme) => theme.votes),
		goOn: async () => (await evening.board()).themes.flatMap(({ chosen }, n) => (chosen ? [n] : [])),
		choiceOf: async (who) => {
			const actor = await who.actor();
			const { context, request } = asked(actor, `/sessies/${evening.id}/kiezen`);
			return loadChoice(actor, await openSession(context, evening.id, "session.read", request));
		},
	};
}
