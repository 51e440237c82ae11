import { loadYearAgreements } from "#app/year/year-page.server.ts";
import { findOutcome } from "#db/queries/outcomes.server.ts";
import { findSession, toResource } from "#db/queries/sessions.server.ts";
import { createAgreement, done, type Evening, type Guest, type House, holdEvening } from "./evening.ts";

/** An evening whose one agreement is adopted a moment ago. */
export interface Adopted {
	evening: Evening;
	/** a partner who owns the agreement, unless fields say otherwise */
	owner: Guest;
	item: string;
	daysLater(days: number): Date;
	/** the agreements as somebody sees them through the year, now unless a moment is given */
	agreementsFor(who: Guest, now?: Date): ReturnType<typeof loadYearAgreements>;
}

export async function adoptedEvening(house: House, fields: Record<string, unknown> = {}): Promise<Adopted> {
	const evening = await holdEvening(house, { phase: "agree" });
	const owner = await evening.account("partner");
	const item = await createAgreement(evening, {
		goal: "Het veld is twee avonden open",
		lead: "Jongerenwerk",
		owner: owner.id,
		...fields,
	});
	await done(evening.does(evening.facilitator, "adopt"));
	const adoptedAt = (await findSession(house.db, evening.id))?.adoptedAt ?? new Date();
	return {
		evening,
		owner,
		item,
		daysLater: (days) => new Date(adoptedAt.getTime() + days * 86_400_000),
		agreementsFor: async (who, now = new Date()) => {
			const row = await findSession(house.db, evening.id);
			const outcome = await findOutcome(house.db, evening.id);
			if (!row || !outcome) throw new Error("The evening is not adopted");
			return loadYearAgreements(
				house.db,
				outcome,
				{ actor: await who.actor(), session: toResource(row) },
				now,
			);
		},
	};
}
