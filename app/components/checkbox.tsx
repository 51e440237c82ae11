import { type InputHTMLAttributes, type ReactNode, useId } from "react";
import { cx } from "./cx.ts";
import { FieldError } from "./field.tsx";

export type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
	label: ReactNode;
	description?: ReactNode;
	error?: ReactNode;
};

/** One choice that can be on or off. It brings its own label, so it needs no Field. */
export function Checkbox({ label, description, error, id, className, ...rest }: CheckboxProps) {
	const generated = useId();
	const own = id ?? generated;
	const describedBy = cx(rest["aria-describedby"], description && `${own}-hint`, error && `${own}-error`);
	return (
		<div className={cx("choice-field", className)}>
			<FieldError id={`${own}-error`}>{error}</FieldError>
			<label className="choice" htmlFor={own}>
				<input
					{...rest}
					id={own}
					type="checkbox"
					className="choice__input"
					aria-describedby={describedBy || undefined}
					aria-invalid={error ? true : undefined}
				/>
				<span className="choice__text">
					<span className="choice__label">{label}</span>
					{description && (
						<span id={`${own}-hint`} className="choice__description">
							{description}
						</span>
					)}
				</span>
			</label>
		</div>
	);
}
