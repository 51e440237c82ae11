import IconChevronDown from "@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs";
import type { SelectHTMLAttributes } from "react";
import { cx } from "./cx.ts";
import { useFieldWiring } from "./field.tsx";

interface Option {
	value: string;
	label: string;
	disabled?: boolean;
}

export type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, "children"> & {
	options: Option[];
	/** options under headings, after the others */
	groups?: { label: string; options: Option[] }[];
	/** The first, empty choice: "Kies een wijk". */
	placeholder?: string;
};

/** The arrow is drawn in the page, not as a background: a data address in CSS would need a wider policy. */
export function Select({ options, groups = [], placeholder, className, ...rest }: SelectProps) {
	const wired = useFieldWiring(rest);
	return (
		<span className={cx("select", className)}>
			<select
				{...wired}
				className={cx(
					"utrecht-select utrecht-select--html-select",
					wired["aria-invalid"] && "utrecht-select--invalid",
				)}
			>
				{placeholder !== undefined && <option value="">{placeholder}</option>}
				{options.map(toOption)}
				{groups.map(({ label, options: inGroup }) => (
					<optgroup key={label} label={label}>
						{inGroup.map(toOption)}
					</optgroup>
				))}
			</select>
			<IconChevronDown stroke={1.75} aria-hidden="true" />
		</span>
	);
}

const toOption = ({ value, label, disabled }: Option) => (
	<option key={value} value={value} disabled={disabled}>
		{label}
	</option>
);
