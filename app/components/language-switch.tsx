import IconLanguage from "@tabler/icons-react/dist/esm/icons/IconLanguage.mjs";
import type { FormHTMLAttributes } from "react";
import * as paths from "#app/paths.ts";
import { m } from "../words/index.ts";
import { cx } from "./cx.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export type LanguageOption = { value: string; label: string };

export type LanguageSwitchProps = FormHTMLAttributes<HTMLFormElement> & {
	current: string;
	/** Every language under its own name: "Nederlands", "English", "العربية". */
	options: LanguageOption[];
	/** The path to come back to. */
	next: string;
	/** "menu" folds away in the header; "row" shows all languages at once, for a first page. */
	layout?: "menu" | "row";
};

/** Posts `language` and `next` to /taal; a plain form, so it works before and without JavaScript. */
export function LanguageSwitch({
	current,
	options,
	next,
	layout = "menu",
	className,
	...rest
}: LanguageSwitchProps) {
	const buttons = (
		<div className="language-switch__list">
			{options.map((option) => (
				<button
					key={option.value}
					type="submit"
					name="language"
					value={option.value}
					lang={option.value}
					aria-current={option.value === current ? "true" : undefined}
					className="language-switch__option"
				>
					{option.label}
				</button>
			))}
		</div>
	);
	const chosen = options.find((option) => option.value === current);
	return (
		<form
			method="post"
			action={paths.language}
			{...rest}
			className={cx("language-switch", `language-switch--${layout}`, className)}
		>
			<input type="hidden" name="next" value={next} />
			{layout === "row" ? (
				<>
					<VisuallyHidden>{m.ui_language()}: </VisuallyHidden>
					{buttons}
				</>
			) : (
				<details className="folding-menu">
					<summary>
						<IconLanguage stroke={1.75} aria-hidden="true" />
						<VisuallyHidden>{m.ui_language()}: </VisuallyHidden>
						<span lang={current}>{chosen?.label ?? current}</span>
					</summary>
					{buttons}
				</details>
			)}
		</form>
	);
}
