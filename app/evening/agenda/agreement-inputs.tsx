import { type ChangeEvent, createContext, useContext } from "react";
import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { Select, type SelectProps } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import type { AgreementField, AgreementFields } from "#app/domain/agreement/agreement-fields.ts";
import { m } from "#app/words/index.ts";
import type { AgreementForm } from "./use-agreement-form.ts";

const FormContext = createContext<AgreementForm | null>(null);

/** The inputs inside it write in this agreement. */
export const AgreementFormProvider = FormContext.Provider;

function useForm(): AgreementForm {
	const form = useContext(FormContext);
	if (!form) throw new Error("An input of an agreement stands in its form");
	return form;
}

/** What is typed in the agreement around it. */
export const useTyped = (): AgreementFields => useForm().edited.typed;

interface InputProps {
	name: AgreementField;
	label: string;
	hint?: string;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What every input of an agreement is made of: its field, and a control with its name, its text and where typing goes. */
function useInput({ name, label, hint }: InputProps) {
	const form = useForm();
	const wrong = form.problem?.field;
	const isWrong = wrong === name || (wrong === "target" && name === "targetValue");
	return {
		form,
		field: { id: idOf(form, name), label, hint, error: isWrong ? form.problem?.message : undefined },
		control: {
			name,
			value: form.edited.typed[name] ?? "",
			onChange: (event: ChangeEvent<Control>) => form.change(name, event.target.value),
		},
	};
}

const idOf = ({ item }: AgreementForm, name: AgreementField) => `${item.id}-${name}`;

/** One line: an organisation, a step. */
export function LineInput(props: InputProps & { type?: "date" | "number" }) {
	const { type } = props;
	const { field, control } = useInput(props);
	return (
		<Field {...field}>
			{type === "date" ? (
				<TextInput {...control} type="date" width="short" />
			) : (
				<TextInput
					{...control}
					width={type === "number" ? "short" : "full"}
					inputMode={type === "number" ? "decimal" : undefined}
				/>
			)}
			<BothTexts {...props} />
		</Field>
	);
}

/** A few sentences. */
export function TextsInput(props: InputProps) {
	const { field, control } = useInput(props);
	return (
		<Field {...field}>
			<TextArea {...control} rows={2} />
			<BothTexts {...props} />
		</Field>
	);
}

/** One out of a list; it is saved at once. */
export function ChoiceInput(props: InputProps & Pick<SelectProps, "options" | "placeholder">) {
	const { options, placeholder } = props;
	const { form, field, control } = useInput(props);
	return (
		<Field {...field}>
			<Select
				{...control}
				options={options}
				placeholder={placeholder}
				onChange={(event) => {
					control.onChange(event);
					form.save();
				}}
			/>
			<BothTexts {...props} words={(value) => options.find((one) => one.value === value)?.label ?? ""} />
		</Field>
	);
}

/** Somebody else wrote in the same field: what stands there now beside what was typed, and the choice between them. */
function BothTexts({
	name,
	label,
	words = (text) => text,
}: InputProps & { words?: (value: string) => string }) {
	const form = useForm();
	const theirs = form.edited.theirs[name];
	if (theirs === undefined) return null;
	const choose = (keep: "mine" | "theirs") => {
		form.decide(name, keep);
		// The buttons go away; who pressed one goes on in the field.
		document.getElementById(idOf(form, name))?.focus();
	};
	return (
		<div className="both-texts stack stack--tight">
			<p>
				<strong>{m.agree_both_title()}</strong> {m.agree_both_now()}
			</p>
			<blockquote dir="auto">{words(theirs) || m.agree_both_nothing()}</blockquote>
			<div className="cluster needs-script">
				<Button
					type="button"
					variant="secondary"
					aria-label={`${m.agree_both_keep()}: ${label}`}
					onClick={() => choose("mine")}
				>
					{m.agree_both_keep()}
				</Button>
				<Button
					type="button"
					variant="quiet"
					aria-label={`${m.agree_both_take()}: ${label}`}
					onClick={() => choose("theirs")}
				>
					{m.agree_both_take()}
				</Button>
			</div>
			<p className="only-without-script">{m.agree_both_without_script()}</p>
		</div>
	);
}
