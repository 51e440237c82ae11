import IconAlertCircle from "@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs";
import { createContext, type HTMLAttributes, type ReactNode, useContext } from "react";
import { m } from "../words/index.ts";
import { cx } from "./cx.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** What ties a control to its label, hint and error. */
export type ControlWiring = {
	id?: string;
	required?: boolean;
	"aria-describedby"?: string;
	"aria-invalid"?: true;
};

const FieldContext = createContext<ControlWiring>({});

/** The wiring of the surrounding Field; what the control was given itself goes before it, descriptions add up. */
export function useFieldWiring<T extends { "aria-describedby"?: string }>(own: T): ControlWiring & T {
	const field = useContext(FieldContext);
	const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) as T;
	const describedBy = cx(own["aria-describedby"], field["aria-describedby"]) || undefined;
	return { ...field, ...given, "aria-describedby": describedBy };
}

export type FieldProps = {
	id: string;
	label: ReactNode;
	hint?: ReactNode;
	error?: ReactNode;
	/** `false` says beside the label that the field may stay empty; leave it out to say nothing. */
	required?: boolean;
	/** A control of ours (it finds the wiring itself), or a function that gets the wiring for another one. */
	children: ReactNode | ((control: ControlWiring) => ReactNode);
} & Omit<HTMLAttributes<HTMLDivElement>, "id" | "children">;

/** A label, a control, and what belongs to them. The hint gets the id `<id>-hint`, the error `<id>-error`. */
export function Field({ id, label, hint, error, required, children, className, ...rest }: FieldProps) {
	const wiring: ControlWiring = {
		id,
		required: required || undefined,
		"aria-describedby": cx(hint && `${id}-hint`, error && `${id}-error`) || undefined,
		"aria-invalid": error ? true : undefined,
	};
	return (
		<div {...rest} className={cx("field", error && "field--invalid", className)}>
			<label className="utrecht-form-label" htmlFor={id}>
				{label}
				{required === false && <span className="field__optional"> ({m.ui_optional()})</span>}
			</label>
			<FieldHint id={`${id}-hint`}>{hint}</FieldHint>
			<FieldError id={`${id}-error`}>{error}</FieldError>
			<FieldContext.Provider value={wiring}>
				{typeof children === "function" ? children(wiring) : children}
			</FieldContext.Provider>
		</div>
	);
}

type FieldTextProps = { id: string; children?: ReactNode };

export function FieldHint({ id, children }: FieldTextProps) {
	if (!children) return null;
	return (
		<div id={id} className="utrecht-form-field-description">
			{children}
		</div>
	);
}

export function FieldError({ id, children }: FieldTextProps) {
	if (!children) return null;
	return (
		<div id={id} className="utrecht-form-field-error-message">
			<IconAlertCircle stroke={1.75} aria-hidden="true" />
			<span>
				<VisuallyHidden>{m.ui_error_prefix()} </VisuallyHidden>
				{children}
			</span>
		</div>
	);
}
