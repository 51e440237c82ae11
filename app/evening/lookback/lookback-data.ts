import type { Outcome } from "#app/domain/outcome/outcome.ts";

export interface LookbackData {
	/** null when there was no earlier evening, or nothing was adopted there */
	lookback: Outcome["lookback"];
	/** the earlier evening while nothing of it is shown; its address for a facilitator here who may open it */
	previous: { title: string; heldOn: string; href: string | null } | null;
}
