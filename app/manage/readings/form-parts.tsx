import type { ReactNode } from "react";
import { Checkbox } from "#app/components/checkbox.tsx";
import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import { TextInput } from "#app/components/text-input.tsx";

/** What a form holds, and what is wrong with it, by the names of its fields. */
export interface FormState {
	values: Record<string, string>;
	errorOf: (field: string) => string | undefined;
}

export const formState = (
	values: Record<string, string>,
	errors: { field: string; message: string }[],
): FormState => ({
	values,
	errorOf: (field) => errors.find((error) => error.field === field)?.message,
});

interface PartProps {
	form: FormState;
	name: string;
	label: string;
	hint?: ReactNode;
	/** `false` for what may stay empty */
	required?: boolean;
}

/** One line of text; `short` for a number, a date or a code, which are written from left to right. */
export function TextLine({
	form,
	name,
	short,
	numeric,
	...part
}: PartProps & { short?: boolean; numeric?: boolean }) {
	return (
		<Field id={name} error={form.errorOf(name)} {...part}>
			<TextInput
				name={name}
				defaultValue={form.values[name]}
				autoComplete="off"
				{...(short && { width: "short", dir: "ltr" })}
				{...(numeric && { inputMode: "decimal" })}
			/>
		</Field>
	);
}

export type Choice = { value: string; label: string };

/** One out of a list. */
export function ChoiceOf({
	form,
	name,
	options,
	placeholder,
	...part
}: PartProps & { options: Choice[]; placeholder?: string }) {
	return (
		<Field id={name} error={form.errorOf(name)} {...part}>
			<Select name={name} defaultValue={form.values[name]} options={options} placeholder={placeholder} />
		</Field>
	);
}

/** Something that holds or not. */
export function Tick({ form, name, label, hint }: Omit<PartProps, "required">) {
	return (
		<Checkbox
			id={name}
			name={name}
			label={label}
			description={hint}
			error={form.errorOf(name)}
			defaultChecked={Boolean(form.values[name])}
		/>
	);
}
