import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { Fieldset } from "./fieldset.tsx";
import { type LensTone, toneClass } from "./tone.ts";

export type RadioOption = {
	value: string;
	label: ReactNode;
	description?: ReactNode;
	icon?: ReactNode;
	tone?: LensTone;
	disabled?: boolean;
};

export type RadioGroupProps = {
	/** The id of the first choice, so that an error summary can link to it; by default `name`. */
	id?: string;
	legend: ReactNode;
	name: string;
	options: RadioOption[];
	defaultValue?: string;
	value?: string;
	onChange?: (value: string) => void;
	layout?: "list" | "cards";
	hint?: ReactNode;
	error?: ReactNode;
	required?: boolean;
	className?: string;
};

/** One choice out of a few. As "cards" every choice is a card on the table, with its tone as a coloured edge. */
export function RadioGroup({
	id,
	legend,
	name,
	options,
	defaultValue,
	value,
	onChange,
	layout = "list",
	hint,
	error,
	required,
	className,
}: RadioGroupProps) {
	const first = id ?? name;
	return (
		<Fieldset id={first} legend={legend} hint={hint} error={error} className={className}>
			<div className={layout === "cards" ? "choice-cards" : "choice-list"}>
				{options.map((option, index) => {
					const own = index === 0 ? first : `${first}-${option.value}`;
					return (
						<label
							key={option.value}
							htmlFor={own}
							className={cx("choice", layout === "cards" && "choice--card", toneClass(option.tone))}
						>
							<input
								id={own}
								type="radio"
								name={name}
								value={option.value}
								className="choice__input"
								required={required}
								disabled={option.disabled}
								defaultChecked={value === undefined ? option.value === defaultValue : undefined}
								checked={value === undefined ? undefined : option.value === value}
								onChange={onChange && (() => onChange(option.value))}
								readOnly={value !== undefined && !onChange}
								aria-describedby={option.description ? `${own}-text` : undefined}
							/>
							{option.icon && <span className="choice__icon">{option.icon}</span>}
							<span className="choice__text">
								<span className="choice__label">{option.label}</span>
								{option.description && (
									<span id={`${own}-text`} className="choice__description">
										{option.description}
									</span>
								)}
							</span>
						</label>
					);
				})}
			</div>
		</Fieldset>
	);
}
