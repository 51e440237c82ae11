import IconChevronDown from "@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs";
import type { SelectHTMLAttributes } from "react";
import { cx } from "./cx.ts";
import { useFieldWiring } from "./field.tsx";

/** `children` are groups of options, after the others. */
export type SelectProps = SelectHTMLAttributes<HTMLSelectElement> & {
	options: { value: string; label: string; disabled?: boolean }[];
	/** The first, empty choice: "Kies een wijk". */
	placeholder?: string;
};

/** The arrow is drawn in the page, not as a background: a data address in CSS would need a wider policy. */
export function Select({ options, placeholder, className, children, ...rest }: SelectProps) {
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
				{options.map((option) => (
					<option key={option.value} value={option.value} disabled={option.disabled}>
						{option.label}
					</option>
				))}
				{children}
			</select>
			<IconChevronDown stroke={1.75} aria-hidden="true" />
		</span>
	);
}
