import { type HTMLAttributes, useEffect, useId, useRef } from "react";
import { cx } from "./cx.ts";

export type ErrorSummaryProps = Omit<HTMLAttributes<HTMLDivElement>, "title"> & {
	title: string;
	/** `field` is the id of the control that the message is about. */
	errors: { field: string; message: string }[];
};

/** What to correct, above the form. It takes the focus when it appears; without errors it is not there. */
export function ErrorSummary({ title, errors, className, ...rest }: ErrorSummaryProps) {
	const element = useRef<HTMLDivElement>(null);
	const titleId = useId();
	const signature = errors.map((error) => `${error.field}:${error.message}`).join("|");

	useEffect(() => {
		if (signature) element.current?.focus();
	}, [signature]);

	if (errors.length === 0) return null;
	return (
		<div
			{...rest}
			ref={element}
			role="alert"
			tabIndex={-1}
			aria-labelledby={titleId}
			className={cx("error-summary", className)}
		>
			<h2 id={titleId}>{title}</h2>
			<ul>
				{errors.map((error) => (
					<li key={error.field}>
						<a href={`#${error.field}`}>{error.message}</a>
					</li>
				))}
			</ul>
		</div>
	);
}
