import type { InputHTMLAttributes } from "react";
import { cx } from "./cx.ts";
import { useFieldWiring } from "./field.tsx";

export type TextInputProps = InputHTMLAttributes<HTMLInputElement> & {
	/** "short" for a code, a number or a date; "full" takes the width of the column. */
	width?: "short" | "full";
};

/** One line of text. `dir="auto"` lets Arabic stand right in a Dutch page. */
export function TextInput({ width = "full", className, ...rest }: TextInputProps) {
	const wired = useFieldWiring(rest);
	return (
		<input
			dir="auto"
			type="text"
			{...wired}
			className={cx(
				"utrecht-textbox utrecht-textbox--html-input",
				width === "short" && "control--short",
				className,
			)}
		/>
	);
}
