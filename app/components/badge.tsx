import type { HTMLAttributes, ReactNode } from "react";
import { cx } from "./cx.ts";
import { type LensTone, type StatusTone, toneClass } from "./tone.ts";

export type BadgeProps = HTMLAttributes<HTMLSpanElement> & {
	tone?: LensTone | StatusTone;
	icon?: ReactNode;
};

/** A short word that says what something is. */
export function Badge({ tone, icon, className, children, ...rest }: BadgeProps) {
	return (
		<span {...rest} className={cx("badge", toneClass(tone), className)}>
			{icon}
			<span>{children}</span>
		</span>
	);
}
