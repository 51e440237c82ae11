import { Checkbox, type CheckboxProps } from "#app/components/checkbox.tsx";
import { Field } from "#app/components/field.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { m } from "#app/words/index.ts";
import { type EveningDraft, type EveningProblem, problemOf } from "./evening.ts";

type SettingsFieldsProps = {
	draft: Pick<EveningDraft, "moderated" | "followMe" | "safetyContact" | "votesEach">;
	problems: EveningProblem[];
};

export function SettingsFields({ draft, problems }: SettingsFieldsProps) {
	return (
		<div className="stack">
			<Switch
				name="moderated"
				defaultChecked={draft.moderated}
				label={m.prepare_moderated()}
				description={m.prepare_moderated_hint()}
			/>
			<Switch
				name="followMe"
				defaultChecked={draft.followMe}
				label={m.prepare_follow_me()}
				description={m.prepare_follow_me_hint()}
			/>
			<Field
				id="votesEach"
				label={m.prepare_votes_each()}
				hint={m.prepare_votes_each_hint()}
				error={problemOf(problems, "votesEach")}
				required
			>
				<TextInput name="votesEach" inputMode="numeric" width="short" defaultValue={draft.votesEach} />
			</Field>
			<Field
				id="safetyContact"
				label={m.prepare_safety_contact()}
				hint={m.prepare_safety_contact_hint()}
				error={problemOf(problems, "safetyContact")}
				required={false}
			>
				<TextInput name="safetyContact" defaultValue={draft.safetyContact} autoComplete="off" />
			</Field>
		</div>
	);
}

/** A box that also says when it is off: an empty box sends nothing, which means "the standard". */
function Switch({ name, ...rest }: CheckboxProps & { name: string }) {
	return (
		<>
			<input type="hidden" name={name} value="0" />
			<Checkbox {...rest} id={name} name={name} value="1" />
		</>
	);
}
