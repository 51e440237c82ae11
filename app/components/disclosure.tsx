import IconChevronDown from "@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs";
import type { DetailsHTMLAttributes, ReactNode } from "react";
import { cx } from "./cx.ts";

export type DisclosureProps = DetailsHTMLAttributes<HTMLDetailsElement> & { summary: ReactNode };

/** More to read for who wants it; opens without JavaScript. */
export function Disclosure({ summary, className, children, ...rest }: DisclosureProps) {
	return (
		<details {...rest} className={cx("disclosure", className)}>
			<summary>
				<IconChevronDown stroke={1.75} aria-hidden="true" />
				<span>{summary}</span>
			</summary>
			<div className="disclosure__body">{children}</div>
		</details>
	);
}
