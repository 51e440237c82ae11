import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import { type ShownOfFigure, shownField } from "#app/domain/session/table-figure.ts";
import { m } from "#app/words/index.ts";
import type { ShownChoices } from "./shown-choices.ts";

/** Which year and which part of a figure lies on the table; stands in a form that says which figure. */
export function ShownField({
	id,
	shown,
	choices,
}: {
	id: string;
	shown: ShownOfFigure;
	choices: ShownChoices;
}) {
	return (
		<div className="stack stack--tight">
			<Field id={`shown-${id}`} label={m.table_shown_label()} hint={m.table_shown_hint()}>
				<Select
					name="shown"
					defaultValue={shownField(shown)}
					options={[{ value: "", label: m.table_shown_by_itself({ shown: choices.byItself }) }]}
				>
					{choices.groups.map(({ label, options }) => (
						<optgroup key={label} label={label}>
							{options.map((option) => (
								<option key={option.value} value={option.value}>
									{option.label}
								</option>
							))}
						</optgroup>
					))}
				</Select>
			</Field>
			<Button variant="secondary">{m.table_shown_choose()}</Button>
		</div>
	);
}
