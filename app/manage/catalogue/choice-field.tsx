import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import type { FieldsProps } from "./indicator-page.tsx";

interface ChoiceFieldProps extends FieldsProps {
	/** of the field, and the id of its control */
	name: string;
	label: string;
	hint?: string;
	options: { value: string; label: string }[];
	/** the first, empty choice */
	none?: string;
	required?: boolean;
	disabled?: boolean;
}

/** One choice out of a list, as it was stored or typed. */
export function ChoiceField({ name, label, hint, options, none, required, ...rest }: ChoiceFieldProps) {
	const { values, errorOf, disabled } = rest;
	const [first] = options;
	return (
		<Field id={name} label={label} hint={hint} error={errorOf(name)} required={required}>
			<Select
				name={name}
				defaultValue={values[name] ?? (none === undefined ? first?.value : "")}
				options={options}
				placeholder={none}
				disabled={disabled}
			/>
		</Field>
	);
}
