import type { SVGAttributes } from "react";
import { cx } from "./cx.ts";

/**
 * The mark: a round table seen from above, three cards on it, one of them being talked about.
 * public/favicon.svg is the same drawing. It always stands beside the name, so it has no name of its own.
 */
export function BrandMark({ className, ...rest }: SVGAttributes<SVGSVGElement>) {
	return (
		<svg
			{...rest}
			viewBox="0 0 48 48"
			aria-hidden="true"
			focusable="false"
			className={cx("brand-mark", className)}
		>
			<circle className="brand-mark__table" cx="24" cy="24" r="23" />
			<path
				className="brand-mark__card"
				d="M7.8 13.8L17.6 9.9L23.0 23.4L13.2 27.3zM18.7 28.0L29.2 28.6L28.5 41.6L18.0 41.0z"
			/>
			<path
				className="brand-mark__card brand-mark__card--raised"
				d="M30.2 10.1L40.0 14.0L34.6 27.5L24.8 23.6z"
			/>
		</svg>
	);
}
