import type { OverviewAgreement, OverviewWijk } from "#app/domain/outcome/overview.ts";
import { m } from "#app/words/index.ts";
import { stateWords } from "#app/words/lists.ts";
import { paragraph } from "../document/blocks.ts";

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
