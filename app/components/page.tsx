import type { HTMLAttributes, ReactNode } from "react";
import { m } from "../words/index.ts";
import { cx } from "./cx.ts";

export type PageProps = HTMLAttributes<HTMLElement> & {
	header?: ReactNode;
	footer?: ReactNode;
	/** "text" for reading and forms, "wide" for overviews, "full" for the table and the hall. */
	width?: "text" | "wide" | "full";
};

/** The frame of every page. Other attributes and `className` go to `<main id="main">`. */
export function Page({ header, footer, width = "text", className, children, ...rest }: PageProps) {
	return (
		<div className={cx("page", `page--${width}`)}>
			<a className="nl-skip-link nl-skip-link--visible-on-focus" href="#main">
				{m.ui_skip_to_content()}
			</a>
			{header}
			<main {...rest} id="main" tabIndex={-1} className={cx("page__main", className)}>
				{children}
			</main>
			{footer}
		</div>
	);
}
