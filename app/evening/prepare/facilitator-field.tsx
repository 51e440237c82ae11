import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import { m } from "#app/words/index.ts";
import { type EveningProblem, problemOf } from "./evening.ts";
import type { Facilitator } from "./facilitators.server.ts";

/** Who runs the evening that an admin makes; somebody can also be named later. */
export function FacilitatorField({
	facilitators,
	chosen,
	problems,
}: {
	facilitators: Facilitator[];
	chosen: string;
	problems: EveningProblem[];
}) {
	return (
		<Field
			id="facilitator"
			label={m.prepare_facilitator_label()}
			hint={m.prepare_facilitator_hint()}
			error={problemOf(problems, "facilitator")}
			required={false}
		>
			<Select
				name="facilitator"
				defaultValue={chosen}
				options={[
					{ value: "", label: m.prepare_facilitator_later() },
					...facilitators.map(({ id, name, organisation }) => ({
						value: id,
						label: organisation ? `${name}, ${organisation}` : name,
					})),
				]}
			/>
		</Field>
	);
}
