import { Disclosure } from "#app/components/disclosure.tsx";
import { targetIsHalf } from "#app/domain/agreement/agreement-fields.ts";
import { type BasisLayer, basisLayers, commitments } from "#app/domain/agreement/agreement-vocabulary.ts";
import { m } from "#app/words/index.ts";
import { commitmentWords } from "#app/words/lists.ts";
import { ChoiceInput, LineInput, TextsInput, useTyped } from "../agenda/agreement-inputs.tsx";
import type { Agenda } from "./agenda.ts";

/** A layer with examples of what it holds. */
const layerHints: Record<BasisLayer, () => string> = {
	persoonlijk: m.elaborate_layer_persoonlijk,
	gemeenschappelijk: m.elaborate_layer_gemeenschappelijk,
	institutioneel: m.elaborate_layer_institutioneel,
};

/** What is added to an agreement the morning after, question by question. */
export function LaterFields({ agenda }: { agenda: Agenda }) {
	const typed = useTyped();
	const watched = agenda.figures.find(({ indicator }) => indicator === typed.indicator);
	const focusNodes = agenda.focusNodes.filter(({ id, inUse }) => inUse || id === typed.focusNode);
	const reserved = typed.commitment === "onder-voorbehoud";
	return (
		<>
			<h4>{m.elaborate_part_belongs()}</h4>
			<div className="agreement-form__row">
				{focusNodes.length > 0 && (
					<ChoiceInput
						name="focusNode"
						label={m.elaborate_focus_point()}
						hint={m.elaborate_focus_point_hint()}
						placeholder={m.elaborate_not_chosen()}
						options={focusNodes.map(({ id, text }) => ({ value: id, label: text }))}
					/>
				)}
				<ChoiceInput
					name="layer"
					label={m.elaborate_layer()}
					hint={m.elaborate_layer_hint()}
					placeholder={m.elaborate_not_chosen()}
					options={basisLayers.map((layer) => ({ value: layer, label: layerHints[layer]() }))}
				/>
			</div>

			<h4>{m.elaborate_part_people()}</h4>
			<LineInput name="contactPoint" label={m.elaborate_contact()} hint={m.elaborate_contact_hint()} />
			<ChoiceInput
				name="owner"
				label={m.elaborate_owner()}
				hint={m.elaborate_owner_hint()}
				placeholder={m.elaborate_not_chosen()}
				options={agenda.owners.map(({ id, name }) => ({ value: id, label: name }))}
			/>
			<div className="agreement-form__row">
				<TextsInput name="extraCapacity" label={m.elaborate_capacity()} hint={m.elaborate_capacity_hint()} />
				<LineInput name="capacityDecider" label={m.elaborate_decider()} hint={m.elaborate_decider_hint()} />
			</div>

			<h4>{m.elaborate_part_notice()}</h4>
			<TextsInput name="noticedBy" label={m.elaborate_noticed()} hint={m.elaborate_noticed_hint()} />
			<ChoiceInput
				name="indicator"
				label={m.elaborate_indicator()}
				hint={watched?.now ?? m.elaborate_indicator_hint()}
				placeholder={m.elaborate_indicator_none()}
				options={agenda.figures.map(({ indicator, label }) => ({ value: indicator, label }))}
			/>
			<TargetFields />

			<h4>{m.elaborate_part_commitment()}</h4>
			<div className="agreement-form__row">
				<ChoiceInput
					name="commitment"
					label={m.elaborate_commitment()}
					hint={m.elaborate_commitment_hint()}
					placeholder={m.elaborate_not_chosen()}
					options={commitments.map((value) => ({ value, label: commitmentWords[value]() }))}
				/>
				<div className={reserved ? undefined : "agreement-form__follows"}>
					<LineInput name="condition" label={m.elaborate_condition()} hint={m.elaborate_condition_hint()} />
				</div>
			</div>
		</>
	);
}

/** A target is the exception: only where the room adopted one there is a verdict after a year. */
function TargetFields() {
	const typed = useTyped();
	return (
		<Disclosure summary={m.elaborate_target()} open={typed.targetValue !== "" || undefined}>
			<div className="stack stack--tight">
				<p>{m.elaborate_target_hint()}</p>
				<div className="agreement-form__target">
					<ChoiceInput
						name="targetDirection"
						label={m.elaborate_target_direction()}
						placeholder={m.elaborate_not_chosen()}
						options={[
							{ value: "at-least", label: m.elaborate_target_at_least() },
							{ value: "at-most", label: m.elaborate_target_at_most() },
						]}
					/>
					<LineInput name="targetValue" type="number" label={m.elaborate_target_value()} />
					<LineInput name="targetYear" type="number" label={m.elaborate_target_year()} />
				</div>
				{targetIsHalf(typed) && <p className="needs-script">{m.elaborate_target_half()}</p>}
			</div>
		</Disclosure>
	);
}
