import type { HTMLAttributes, ReactNode } from "react";
import * as paths from "#app/paths.ts";
import { m } from "../words/index.ts";
import { BrandMark } from "./brand-mark.tsx";
import { cx } from "./cx.ts";

export type PageHeaderProps = HTMLAttributes<HTMLElement> & {
	/** Where we are: "Zeist-Noord, 12 november". */
	context?: ReactNode;
	/** The language switch, a menu, the way out. */
	actions?: ReactNode;
	home?: string;
};

export function PageHeader({ context, actions, home = paths.home, className, ...rest }: PageHeaderProps) {
	return (
		<header {...rest} className={cx("page-header", className)}>
			<a className="wordmark" href={home} aria-label={m.ui_home()}>
				<BrandMark />
				<span>{m.app_name()}</span>
			</a>
			{context && <div className="page-header__context">{context}</div>}
			{actions && <div className="page-header__actions">{actions}</div>}
		</header>
	);
}
