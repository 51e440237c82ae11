import { Field } from "#app/components/field.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { m } from "#app/words/index.ts";
import { type EveningDraft, type EveningProblem, problemOf } from "./evening.ts";

type AboutFieldsProps = {
	draft: Pick<EveningDraft, "title" | "heldOn" | "startsAt" | "venue">;
	problems: EveningProblem[];
};

/** What the evening is called, when it is and where. */
export function AboutFields({ draft, problems }: AboutFieldsProps) {
	return (
		<div className="stack">
			<Field
				id="title"
				label={m.prepare_title_label()}
				hint={m.prepare_title_hint()}
				error={problemOf(problems, "title")}
				required
			>
				<TextInput name="title" defaultValue={draft.title} autoComplete="off" />
			</Field>
			<div className="prepare-when">
				<Field id="heldOn" label={m.prepare_date_label()} error={problemOf(problems, "heldOn")} required>
					<TextInput name="heldOn" type="date" width="short" defaultValue={draft.heldOn} />
				</Field>
				<Field
					id="startsAt"
					label={m.prepare_time_label()}
					error={problemOf(problems, "startsAt")}
					required={false}
				>
					<TextInput name="startsAt" type="time" width="short" defaultValue={draft.startsAt} />
				</Field>
			</div>
			<Field
				id="venue"
				label={m.prepare_venue_label()}
				hint={m.prepare_venue_hint()}
				error={problemOf(problems, "venue")}
				required={false}
			>
				<TextInput name="venue" defaultValue={draft.venue} autoComplete="off" />
			</Field>
		</div>
	);
}
