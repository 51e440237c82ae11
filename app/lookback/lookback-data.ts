import type { Outcome } from "#app/domain/outcome.ts";

export interface LookbackData {
	/** null when there was no earlier evening, or nothing was adopted there */
	lookback: Outcome["lookback"];
	previous: { id: string; title: string; heldOn: string } | null;
}
