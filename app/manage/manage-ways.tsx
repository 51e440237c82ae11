import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import "../styles/manage.css";

interface Way {
	href: string;
	label: string;
	/** addresses of pages that belong to it, beside those under its own */
	holds?: string[];
}

const pagesOfCatalogue = [
	paths.indicators,
	paths.dimensions,
	paths.frameworks,
	paths.sources,
	paths.breaks,
	paths.targets,
	paths.notes,
	paths.managedOffers,
];

/** The ways between the pages of managing, as far as this person may go them. @param path of the page itself */
export function ManageWays({ viewer, path }: { viewer: Viewer; path: string }) {
	if (!viewer.manage) return null;
	const ways: Way[] = [
		{ href: paths.setUp, label: m.manage_set_up() },
		{ href: paths.areas, label: m.manage_places() },
		...(viewer.manage.figures
			? [
					{ href: paths.imports, label: m.manage_imports() },
					{ href: paths.catalogue, label: m.catalogue_nav(), holds: pagesOfCatalogue },
					{ href: paths.publishedFigures, label: m.manage_figures() },
					{ href: paths.manageEditions, label: m.edition_manage() },
				]
			: []),
		...(viewer.manage.accounts ? [{ href: paths.accounts, label: m.manage_accounts() }] : []),
	];
	return (
		<nav aria-label={m.manage_nav_label()}>
			<ul className="manage-ways">
				{ways.map(({ href, label, holds = [] }) => (
					<li key={href}>
						<a href={href} aria-current={path === href ? "page" : isUnder(path, href, ...holds) || undefined}>
							{label}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

const isUnder = (path: string, ...pages: string[]): boolean =>
	pages.some((page) => path === page || path.startsWith(`${page}/`));
