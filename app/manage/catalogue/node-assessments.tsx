import { Badge } from "#app/components/badge.tsx";
import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { VisuallyHidden } from "#app/components/visually-hidden.tsx";
import { periodText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import { colourTones, colourWords } from "#app/words/reading-text.ts";
import { LocalisedField } from "../record/localised-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import type { LoadedFramework } from "./frameworks.server.ts";
import { choicesOf } from "./indicator-words.ts";

interface NodeAssessmentsProps extends Pick<LoadedFramework, "places"> {
	node: NonNullable<LoadedFramework["open"]>;
	typed: Record<string, string> | null;
	errorOf: (field: string) => string | undefined;
}

/** How a node was judged by place and period, and the form to say so. What nobody judged is not green. */
export function NodeAssessments({ node, places, typed, errorOf }: NodeAssessmentsProps) {
	const fields = { values: typed ?? {}, errorOf };
	return (
		<div className="stack">
			<h3>{m.catalogue_assessments()}</h3>
			{node.assessments.length === 0 && <p className="soft">{m.catalogue_assessments_none()}</p>}
			<ul className="ordered-records">
				{node.assessments.map(({ fields: key, place, period, colour, words }) => (
					<li key={`${place} ${period}`} className="ordered-record">
						<div>
							<strong>{m.catalogue_assessment_of({ place, period: periodText(period) })}</strong>{" "}
							<Badge tone={colourTones[colour]}>{colourWords[colour]()}</Badge>
							<p>{words}</p>
						</div>
						<form method="post">
							{["node", "assessed", "period"].map((name) => (
								<input key={name} type="hidden" name={name} value={key[name]} />
							))}
							<Button variant="quiet" name="intent" value="delete-assessment">
								{m.record_delete()}
								<VisuallyHidden>
									: {m.catalogue_assessment_of({ place, period: periodText(period) })}
								</VisuallyHidden>
							</Button>
						</form>
					</li>
				))}
			</ul>
			<Disclosure summary={m.catalogue_assess()} open={typed !== null}>
				<form method="post" noValidate className="stack">
					<input type="hidden" name="intent" value="assess" />
					<input type="hidden" name="node" value={node.id} />
					<div className="record-fields">
						<ChoiceField {...fields} name="assessed" label={m.catalogue_assessed()} options={places} />
						<Field
							id="period"
							label={m.catalogue_assessment_period()}
							hint={m.catalogue_assessment_period_hint()}
							error={errorOf("period")}
						>
							<TextInput
								name="period"
								width="short"
								dir="ltr"
								defaultValue={fields.values.period}
								autoComplete="off"
							/>
						</Field>
						<ChoiceField
							{...fields}
							name="colour"
							label={m.catalogue_colour()}
							options={choicesOf(colourWords)}
						/>
					</div>
					<LocalisedField {...fields} name="words" label={m.catalogue_assessment_words()} long={600} />
					<div>
						<Button variant="secondary">{m.catalogue_assess()}</Button>
					</div>
				</form>
			</Disclosure>
		</div>
	);
}
