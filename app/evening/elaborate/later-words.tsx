import type { Agreement } from "#app/domain/agreement/agreement-fields.ts";
import type { BasisLayer, Commitment } from "#app/domain/agreement/agreement-vocabulary.ts";
import { m } from "#app/words/index.ts";
import { commitmentWords, layerWords } from "#app/words/lists.ts";
import type { Agenda } from "./agenda.ts";

/** What was added to an agreement, to read; what is empty is left out. */
export function LaterWords({ item: { fields }, agenda }: { item: Agreement; agenda: Agenda }) {
	const focus = agenda.focusNodes.find(({ id }) => id === fields.focusNode);
	const figure = agenda.figures.find(({ indicator }) => indicator === fields.indicator);
	const rows = [
		{ label: m.elaborate_focus_point(), words: focus?.text },
		{ label: m.elaborate_layer(), words: fields.layer && layerWords[fields.layer as BasisLayer]() },
		{ label: m.elaborate_contact(), words: fields.contactPoint },
		{ label: m.elaborate_owner(), words: agenda.owners.find(({ id }) => id === fields.owner)?.name },
		{ label: m.elaborate_capacity(), words: fields.extraCapacity },
		{ label: m.elaborate_decider(), words: fields.capacityDecider },
		{ label: m.elaborate_noticed(), words: fields.noticedBy },
		{ label: m.elaborate_indicator(), words: figure && (figure.now ?? figure.label) },
		{ label: m.elaborate_target_words(), words: targetWords(fields) },
		{
			label: m.elaborate_commitment(),
			words: fields.commitment && commitmentWords[fields.commitment as Commitment](),
		},
		{ label: m.elaborate_condition(), words: fields.condition },
	];
	const shown = rows.filter(({ words }) => words);
	if (shown.length === 0) return null;
	return (
		<dl className="agreement__words agreement__words--later">
			{shown.map(({ label, words }) => (
				<div key={label}>
					<dt>{label}</dt>
					<dd dir="auto">{words}</dd>
				</div>
			))}
		</dl>
	);
}

function targetWords({ targetValue, targetDirection, targetYear }: Agreement["fields"]): string {
	if (!targetValue || !targetYear) return "";
	const target = { value: targetValue, year: targetYear };
	return targetDirection === "at-most" ? m.export_target_at_most(target) : m.export_target_at_least(target);
}
