import type { ReactNode } from "react";
import { Page, type PageProps } from "#app/components/page.tsx";
import * as paths from "#app/paths.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import "../styles/manage.css";

type ManagePageProps = {
	viewer: Viewer;
	/** The path of this page. */
	path: string;
	width?: PageProps["width"];
	children: ReactNode;
};

/** The frame of the pages of managing, with the ways between them. */
export function ManagePage({ viewer, path, width = "wide", children }: ManagePageProps) {
	const ways = [
		{ href: paths.setUp, label: m.manage_set_up() },
		{ href: paths.areas, label: m.manage_places() },
	];
	return (
		<Page
			width={width}
			header={<SiteHeader viewer={viewer} path={path} context={m.manage_nav()} />}
			footer={<SiteFooter />}
		>
			<nav aria-label={m.manage_nav_label()}>
				<ul className="manage-ways">
					{ways.map(({ href, label }) => (
						<li key={href}>
							<a
								href={href}
								aria-current={path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined}
							>
								{label}
							</a>
						</li>
					))}
				</ul>
			</nav>
			{children}
		</Page>
	);
}
