import type { HTMLAttributes } from "react";
import { cx } from "./cx.ts";

export type StatusRegionProps = HTMLAttributes<HTMLDivElement> & { visible?: boolean };

/**
 * The one place from which a page speaks of changes. It must stand in the page from the start, empty:
 * a region that arrives together with its text is often not read out.
 */
export function StatusRegion({ visible = false, className, ...rest }: StatusRegionProps) {
	return (
		<div
			aria-live="polite"
			{...rest}
			role="status"
			className={cx(visible ? "status-region" : "visually-hidden", className)}
		/>
	);
}
