import { fewAgreements } from "../session/session-settings.ts";

/**
 * What the votes propose: the few themes with most votes go on. Themes that share the last place with too many others
 * are left for the room to decide on: `tied`, of which `places` may still go on.
 * @param votes how many each theme got
 */
export function proposedThemes(votes: Map<string, number>): {
	proposed: string[];
	tied: string[];
	places: number;
} {
	const counts = [...votes.values()];
	const among = (own: number) => counts.filter((n) => n >= own).length <= fewAgreements;
	const above = (own: number) => counts.filter((n) => n > own).length;
	const voted = [...votes].filter(([, own]) => own > 0);
	const proposed = voted.filter(([, own]) => among(own)).map(([id]) => id);
	const tied = voted.filter(([, own]) => !among(own) && above(own) < fewAgreements).map(([id]) => id);
	return { proposed, tied, places: tied.length > 0 ? fewAgreements - proposed.length : 0 };
}
