import { Checkbox } from "#app/components/checkbox.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { Fieldset } from "#app/components/fieldset.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { m } from "#app/words/index.ts";
import { ChoiceField } from "./choice-field.tsx";
import type { FieldsProps } from "./indicator-page.tsx";
import { choicesOf, roleWords } from "./indicator-words.ts";
import type { LoadedIndicator } from "./indicators.server.ts";

/** Those that are filled in, and some more to fill: "name.0", "name.1" and so on. */
function slotsOf(values: Record<string, string>, name: string, more: number): string[] {
	const filled = Object.keys(values).filter((field) => field.startsWith(`${name}.`) && values[field]);
	const last = Math.max(-1, ...filled.map((field) => Number(field.slice(name.length + 1)) || 0));
	return Array.from({ length: last + 1 + more }, (_, at) => String(at));
}

type IndicatorTiesProps = FieldsProps & Pick<LoadedIndicator, "choices" | "isBound">;

/** What an indicator is broken down by, where it stands in frameworks, and which others it hangs together with. */
export function IndicatorTies({ choices, isBound, ...fields }: IndicatorTiesProps) {
	const { values, errorOf } = fields;
	const none = m.catalogue_none();
	const others = { ...fields, options: choices.indicators, none, disabled: isBound };
	const isTied = ["shareNumerator", "standsOn.0", "sliceIndicator", "sumOverWijken"].some(
		(name) => values[name],
	);
	return (
		<section className="card stack" aria-labelledby="ties-title">
			<h2 id="ties-title">{m.catalogue_ties_title()}</h2>
			<Fieldset id="dimensions" legend={m.catalogue_dimensions()} hint={m.catalogue_dimensions_of_hint()}>
				<div className="record-fields">
					{slotsOf(values, "dimension", 1).map((at) => (
						<ChoiceField
							key={at}
							{...fields}
							name={`dimension.${at}`}
							label={m.catalogue_nth({ number: Number(at) + 1 })}
							options={choices.dimensions}
							none={none}
						/>
					))}
				</div>
			</Fieldset>
			<Fieldset id="nodes" legend={m.catalogue_nodes()} hint={m.catalogue_nodes_hint()}>
				{slotsOf(values, "node", 1).map((at) => (
					<div key={at} className="record-fields">
						<ChoiceField
							{...fields}
							name={`node.${at}`}
							label={m.catalogue_node()}
							options={choices.nodes}
							none={none}
						/>
						<ChoiceField
							{...fields}
							name={`role.${at}`}
							label={m.catalogue_role()}
							options={choicesOf(roleWords)}
						/>
					</div>
				))}
			</Fieldset>
			<Disclosure summary={m.catalogue_relations()} open={isTied}>
				<div className="stack" id="relation">
					<Checkbox
						name="sumOverWijken"
						value="1"
						label={m.catalogue_sum_over_wijken()}
						description={m.catalogue_sum_over_wijken_hint()}
						defaultChecked={values.sumOverWijken === "1"}
						disabled={isBound}
					/>
					<Fieldset id="share" legend={m.catalogue_share()} hint={m.catalogue_share_hint()}>
						<div className="record-fields">
							<ChoiceField {...others} name="shareNumerator" label={m.catalogue_share_numerator()} />
							<ChoiceField {...others} name="shareDenominator" label={m.catalogue_share_denominator()} />
						</div>
					</Fieldset>
					<Fieldset id="standsOn" legend={m.catalogue_stands_on()} hint={m.catalogue_stands_on_hint()}>
						<div className="record-fields">
							{slotsOf(values, "standsOn", 1).map((at) => (
								<ChoiceField
									key={at}
									{...others}
									name={`standsOn.${at}`}
									label={m.catalogue_nth({ number: Number(at) + 1 })}
								/>
							))}
						</div>
					</Fieldset>
					<Fieldset id="slice" legend={m.catalogue_slice()} hint={m.catalogue_slice_hint()}>
						<div className="record-fields">
							<ChoiceField {...others} name="sliceIndicator" label={m.catalogue_slice_indicator()} />
							<Field
								id="sliceBreakdown"
								label={m.catalogue_slice_breakdown()}
								hint={m.catalogue_slice_breakdown_hint()}
								error={errorOf("sliceBreakdown")}
							>
								<TextInput
									name="sliceBreakdown"
									defaultValue={values.sliceBreakdown}
									dir="ltr"
									autoComplete="off"
									disabled={isBound}
								/>
							</Field>
						</div>
					</Fieldset>
				</div>
			</Disclosure>
		</section>
	);
}
