import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import "../styles/manage.css";

/** The ways between the pages of managing, as far as this person may go them. @param path of the page itself */
export function ManageWays({ viewer, path }: { viewer: Viewer; path: string }) {
	if (!viewer.manage) return null;
	const ways = [
		{ href: paths.setUp, label: m.manage_set_up() },
		{ href: paths.areas, label: m.manage_places() },
		...(viewer.manage.figures ? [{ href: paths.figures, label: m.manage_figures() }] : []),
		...(viewer.manage.accounts ? [{ href: paths.accounts, label: m.manage_accounts() }] : []),
	];
	return (
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
	);
}
