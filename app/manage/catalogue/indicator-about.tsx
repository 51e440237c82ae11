import { Checkbox } from "#app/components/checkbox.tsx";
import { Field } from "#app/components/field.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { units } from "#app/domain/figure/figures.ts";
import { m } from "#app/words/index.ts";
import { populationWords } from "#app/words/lists.ts";
import { unitName } from "../imports/import-words.ts";
import { LocalisedField } from "../record/localised-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import type { FieldsProps } from "./indicator-page.tsx";
import {
	choicesOf,
	directionWords,
	indicatorKindWords,
	measureWords,
	periodKindWords,
} from "./indicator-words.ts";

/** What an indicator is called, what it counts and about whom. What published figures rest on is shut. */
export function IndicatorAbout({ isBound, ...fields }: FieldsProps & { isBound: boolean }) {
	const shut = { ...fields, disabled: isBound };
	return (
		<section className="card stack" aria-labelledby="about-title">
			<h2 id="about-title">{m.catalogue_about_title()}</h2>
			<LocalisedField {...fields} name="label" label={m.catalogue_label()} hint={m.catalogue_label_hint()} />
			<LocalisedField
				{...fields}
				name="explanation"
				label={m.catalogue_explanation()}
				hint={m.catalogue_explanation_hint()}
				long={600}
			/>
			{isBound && <p className="soft">{m.catalogue_bound()}</p>}
			<div className="record-fields">
				<ChoiceField
					{...shut}
					name="unit"
					label={m.catalogue_unit()}
					options={units.map((value) => ({ value, label: unitName(value) }))}
				/>
				<ChoiceField
					{...shut}
					name="kind"
					label={m.catalogue_kind()}
					options={choicesOf(indicatorKindWords)}
					none={m.catalogue_kind_of_unit()}
				/>
				<ChoiceField
					{...shut}
					name="population"
					label={m.catalogue_population()}
					options={choicesOf(populationWords)}
				/>
				<ChoiceField
					{...shut}
					name="measure"
					label={m.catalogue_measure()}
					options={choicesOf(measureWords)}
				/>
				<ChoiceField
					{...fields}
					name="direction"
					label={m.catalogue_direction()}
					options={choicesOf(directionWords)}
				/>
				<ChoiceField
					{...fields}
					name="periodKind"
					label={m.catalogue_period_kind()}
					options={choicesOf(periodKindWords)}
				/>
				<Field id="decimals" label={m.catalogue_decimals()} error={fields.errorOf("decimals")}>
					<TextInput
						name="decimals"
						width="short"
						inputMode="numeric"
						dir="ltr"
						defaultValue={fields.values.decimals}
						autoComplete="off"
					/>
				</Field>
			</div>
			<Checkbox
				name="openZero"
				value="1"
				label={m.catalogue_open_zero()}
				description={m.catalogue_open_zero_hint()}
				defaultChecked={fields.values.openZero === "1"}
				disabled={isBound}
			/>
		</section>
	);
}
