import { m } from "#app/i18n/index.ts";
import { stateWords } from "#app/i18n/words.ts";
import type { OverviewAgreement, OverviewWijk } from "#app/overview/overview.ts";
import { paragraph } from "../exports/document/blocks.ts";

export const stateText = (state: OverviewAgreement["state"]) =>
	state ? stateWords[state]() : m.year_state_none();

/** All agreements, each with its wijk. */
export function located(wijken: OverviewWijk[]): (OverviewAgreement & { wijk: string })[] {
	return wijken.flatMap(({ name, evenings }) =>
		evenings.flatMap(({ adopted }) => (adopted?.agreements ?? []).map((one) => ({ ...one, wijk: name }))),
	);
}

/** How an agreement stands, with what its owner said. */
export function stateBlocks(state: OverviewAgreement["state"], note: string) {
	return [paragraph([{ text: stateText(state), bold: true }]), ...(note ? [paragraph(note)] : [])];
}
