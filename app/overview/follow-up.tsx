import { StateBadge } from "#app/agreement-progress/state-badge.tsx";
import { stateMarks } from "#app/agreement-progress/state-marks.ts";
import { isHandedOn } from "#app/domain/agreement/agreement-fields.ts";
import { titleOf } from "#app/domain/agreement/agreement-title.ts";
import { m } from "#app/words/index.ts";
import { passedToWords } from "#app/words/lists.ts";
import type { OverviewAgreement, OverviewWijk } from "../domain/outcome/overview.ts";
import { FoldingTable } from "./folding-table.tsx";

interface Located extends OverviewAgreement {
	wijk: string;
}

/** The agreements of all wijken, each with its wijk. */
function allAgreements(wijken: OverviewWijk[]): Located[] {
	return wijken.flatMap(({ name, evenings }) =>
		evenings.flatMap(({ adopted }) => (adopted?.agreements ?? []).map((one) => ({ ...one, wijk: name }))),
	);
}

/** What a wijk could not do itself, to whom it went, and what came back. */
export function PassedOn({ wijken }: { wijken: OverviewWijk[] }) {
	const passed = allAgreements(wijken).filter((one) => isHandedOn(one) || one.state === "doorgegeven");
	return (
		<section className="stack" aria-labelledby="overview-passed">
			<h2 id="overview-passed">{m.overview_passed()}</h2>
			{passed.length === 0 ? (
				<p className="soft">{m.overview_passed_none()}</p>
			) : (
				<FoldingTable
					caption={m.overview_passed()}
					captionHidden
					columns={[
						{ id: "wijk", label: m.overview_wijk() },
						{ id: "what", label: m.overview_passed_what() },
						{ id: "to", label: m.overview_passed_to() },
						{ id: "state", label: m.overview_passed_state() },
					]}
					rows={passed.map(({ id, wijk, goal, action, passedTo, state, note }) => ({
						id,
						cells: [
							wijk,
							<span key="what" lang="nl">
								{titleOf({ goal, action }, m.export_no_words())}
							</span>,
							passedTo ? passedToWords[passedTo]() : m.export_passed_unknown(),
							<span key="state" className="stack stack--tight">
								<StateBadge state={state} />
								{state && note && <span lang="nl">{stateMarks[state].note({ note })}</span>}
							</span>,
						],
					}))}
				/>
			)}
		</section>
	);
}

/** What a wijk asked on top of what is there, and who decides on it. */
export function AskedCapacity({ wijken }: { wijken: OverviewWijk[] }) {
	const asking = allAgreements(wijken).filter(({ extraCapacity }) => extraCapacity !== "");
	return (
		<section className="stack" aria-labelledby="overview-capacity">
			<h2 id="overview-capacity">{m.overview_capacity()}</h2>
			{asking.length === 0 ? (
				<p className="soft">{m.overview_capacity_none()}</p>
			) : (
				<FoldingTable
					caption={m.overview_capacity()}
					captionHidden
					columns={[
						{ id: "wijk", label: m.overview_wijk() },
						{ id: "asked", label: m.overview_capacity_asked() },
						{ id: "for", label: m.overview_capacity_for() },
						{ id: "decider", label: m.overview_capacity_decider() },
					]}
					rows={asking.map(({ id, wijk, goal, action, extraCapacity, capacityDecider }) => ({
						id,
						cells: [
							wijk,
							<span key="asked" lang="nl">
								{extraCapacity}
							</span>,
							<span key="for" lang="nl">
								{titleOf({ goal, action }, m.export_no_words())}
							</span>,
							<span key="decider" lang="nl">
								{capacityDecider || m.overview_capacity_nobody()}
							</span>,
						],
					}))}
				/>
			)}
		</section>
	);
}
