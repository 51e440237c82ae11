import { isHandedOn } from "#app/domain/agreement/agreement-fields.ts";
import { titleOf } from "#app/domain/agreement/agreement-title.ts";
import type { OverviewWijk } from "#app/domain/outcome/overview.ts";
import { m } from "#app/words/index.ts";
import { passedToWords } from "#app/words/lists.ts";
import { table } from "../document/blocks.ts";
import type { Chapter } from "../document/document.ts";
import { located, stateBlocks } from "./report-agreements.ts";

/** What wijken could not do themselves. */
export function passedOn(wijken: OverviewWijk[]): Chapter {
	const rows = located(wijken).filter((one) => isHandedOn(one) || one.state === "doorgegeven");
	return {
		title: m.overview_passed(),
		blocks: [
			table(
				[
					{ title: m.overview_wijk(), share: 16 },
					{ title: m.overview_passed_what(), share: 32 },
					{ title: m.overview_passed_to(), share: 18 },
					{ title: m.overview_passed_state(), share: 34 },
				],
				rows.map(({ wijk, goal, action, passedTo, state, note }) => [
					wijk,
					titleOf({ goal, action }, m.export_no_words()),
					passedTo ? passedToWords[passedTo]() : m.export_passed_unknown(),
					stateBlocks(state, note),
				]),
				m.overview_passed_none(),
			),
		],
	};
}

/** What wijken asked on top of what is there. */
export function capacity(wijken: OverviewWijk[]): Chapter {
	return {
		title: m.overview_capacity(),
		blocks: [
			table(
				[
					{ title: m.overview_wijk(), share: 16 },
					{ title: m.overview_capacity_asked(), share: 32 },
					{ title: m.overview_capacity_for(), share: 32 },
					{ title: m.overview_capacity_decider(), share: 20 },
				],
				located(wijken)
					.filter(({ extraCapacity }) => extraCapacity !== "")
					.map(({ wijk, goal, action, extraCapacity, capacityDecider }) => [
						wijk,
						extraCapacity,
						titleOf({ goal, action }, m.export_no_words()),
						capacityDecider || m.overview_capacity_nobody(),
					]),
				m.overview_capacity_none(),
			),
		],
	};
}
