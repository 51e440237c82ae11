import type { HTMLAttributes } from "react";
import { cx } from "./cx.ts";

/** Text for people who listen to the page; it stays in the accessibility tree. */
export function VisuallyHidden({ className, ...rest }: HTMLAttributes<HTMLSpanElement>) {
	return <span {...rest} className={cx("visually-hidden", className)} />;
}
