import type { FieldsetHTMLAttributes, ReactNode } from "react";
import { cx } from "./cx.ts";
import { FieldError, FieldHint } from "./field.tsx";

export type FieldsetProps = Omit<FieldsetHTMLAttributes<HTMLFieldSetElement>, "id"> & {
	id: string;
	legend: ReactNode;
	hint?: ReactNode;
	error?: ReactNode;
};

/** Fields that answer one question together, with the question as legend. */
export function Fieldset({ id, legend, hint, error, className, children, ...rest }: FieldsetProps) {
	const describedBy = cx(hint && `${id}-hint`, error && `${id}-error`) || undefined;
	return (
		<fieldset
			aria-describedby={describedBy}
			{...rest}
			className={cx("fieldset", error && "field--invalid", className)}
		>
			<legend>{legend}</legend>
			<FieldHint id={`${id}-hint`}>{hint}</FieldHint>
			<FieldError id={`${id}-error`}>{error}</FieldError>
			{children}
		</fieldset>
	);
}
