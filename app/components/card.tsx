import type { HTMLAttributes } from "react";
import { cx } from "./cx.ts";
import { type LensTone, toneClass } from "./tone.ts";

export type CardProps = HTMLAttributes<HTMLElement> & {
	as?: "div" | "article" | "section" | "li";
	tone?: LensTone;
};

/** A paper card on the table; a tone gives it a coloured edge at the start of the line. */
export function Card({ as: Element = "div", tone, className, ...rest }: CardProps) {
	return <Element {...rest} className={cx("card", tone && "card--edge", toneClass(tone), className)} />;
}
