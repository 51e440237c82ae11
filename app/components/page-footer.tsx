import type { HTMLAttributes } from "react";
import { cx } from "./cx.ts";

export type PageFooterProps = HTMLAttributes<HTMLElement> & {
	/** The name of the list of links, for people who listen. */
	label?: string;
	links?: { href: string; label: string }[];
};

/** The foot of the page; `children` is for a sentence below the links. */
export function PageFooter({ label, links = [], className, children, ...rest }: PageFooterProps) {
	return (
		<footer {...rest} className={cx("page-footer", className)}>
			{links.length > 0 && (
				<nav aria-label={label}>
					<ul className="cluster">
						{links.map((link) => (
							<li key={link.href}>
								<a href={link.href}>{link.label}</a>
							</li>
						))}
					</ul>
				</nav>
			)}
			{children && <div className="page-footer__note">{children}</div>}
		</footer>
	);
}
