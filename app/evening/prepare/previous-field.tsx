import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import type { EarlierEvening } from "#app/domain/session/earlier-evening.ts";
import { formatDate, m } from "#app/words/index.ts";
import { type EveningProblem, problemOf } from "./evening.ts";

export interface PreviousFieldProps {
	/** the evenings to choose from, newest first */
	earlier: EarlierEvening[];
	/** id of one of them, or empty */
	chosen: string;
	problems: EveningProblem[];
}

/** Last year's evening, whose agreements this one opens with. */
export function PreviousField({ earlier, chosen, problems }: PreviousFieldProps) {
	return (
		<Field
			id="previous"
			label={m.prepare_previous_label()}
			hint={earlier.length > 0 ? m.prepare_previous_hint() : m.prepare_previous_none()}
			error={problemOf(problems, "previous")}
			required={false}
		>
			<Select
				name="previous"
				placeholder={m.prepare_previous_placeholder()}
				defaultValue={chosen}
				options={earlier.map(({ id, title, heldOn, adopted }) => {
					const words = { title, date: formatDate(heldOn) };
					return {
						value: id,
						label: adopted ? m.prepare_previous_option(words) : m.prepare_previous_option_open(words),
					};
				})}
			/>
		</Field>
	);
}
