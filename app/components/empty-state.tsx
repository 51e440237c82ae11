import type { HTMLAttributes, ReactNode } from "react";
import { cx } from "./cx.ts";

export type EmptyStateProps = Omit<HTMLAttributes<HTMLDivElement>, "title"> & {
	title: ReactNode;
	action?: ReactNode;
};

/** An empty place on the table, with what could lie there and how to begin. */
export function EmptyState({ title, action, className, children, ...rest }: EmptyStateProps) {
	return (
		<div {...rest} className={cx("empty-state", className)}>
			<p className="empty-state__title">{title}</p>
			{children && <div className="empty-state__text">{children}</div>}
			{action && <div className="cluster">{action}</div>}
		</div>
	);
}
