import IconUserCircle from "@tabler/icons-react/dist/esm/icons/IconUserCircle.mjs";
import type { ReactNode } from "react";
import * as paths from "#app/paths.ts";
import { Button, ButtonLink } from "../components/button.tsx";
import { LanguageSwitch } from "../components/language-switch.tsx";
import { PageFooter } from "../components/page-footer.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { VisuallyHidden } from "../components/visually-hidden.tsx";
import { getLocale, m } from "../words/index.ts";
import { spokenLanguages } from "../words/languages.ts";
import type { Viewer } from "./viewer.ts";
import "../styles/site-chrome.css";

export type SiteHeaderProps = {
	viewer: Viewer;
	/** The path of this page, to come back to after choosing a language or logging in. */
	path: string;
	/** Where we are: "Zeist-Noord, 12 november". */
	context?: ReactNode;
	/** What belongs to this page, before the language and the way out. */
	actions?: ReactNode;
};

/** The header of every page: name, place, language, and who is there. Works without JavaScript. */
export function SiteHeader({ viewer, path, context, actions }: SiteHeaderProps) {
	return (
		<PageHeader
			className="site-header"
			context={context}
			actions={
				<>
					{actions}
					<LanguageSwitch
						className="site-header__language"
						current={getLocale()}
						next={path}
						options={spokenLanguages()}
					/>
					{viewer.kind === "anonymous" ? (
						<ButtonLink className="site-header__way" variant="quiet" href={loginAddress(path)}>
							{m.entrance_log_in()}
						</ButtonLink>
					) : (
						<ViewerMenu viewer={viewer} />
					)}
				</>
			}
		/>
	);
}

/** The start page and the login itself are no places to come back to. */
function loginAddress(path: string): string {
	const returns = path !== paths.home && !path.startsWith(paths.login());
	return returns ? paths.login(path) : paths.login();
}

/** Nobody leaves an evening on a shared phone by accident, and everybody can: one press opens, one press leaves. */
function ViewerMenu({ viewer }: { viewer: Viewer }) {
	return (
		<details className="folding-menu viewer-menu">
			<summary>
				<IconUserCircle stroke={1.75} aria-hidden="true" />
				<VisuallyHidden>{m.entrance_you_are({ name: viewer.name })}</VisuallyHidden>
				<span className="viewer-menu__name" dir="auto" aria-hidden="true">
					{viewer.name}
				</span>
			</summary>
			<div>
				<p className="viewer-menu__who" dir="auto">
					{viewer.name}
				</p>
				{viewer.ways?.map(({ href, label }) => (
					<ButtonLink key={href} className="viewer-menu__way" variant="quiet" href={href}>
						{label}
					</ButtonLink>
				))}
				{viewer.leave ? (
					<ButtonLink className="viewer-menu__way" variant="quiet" href={viewer.leave}>
						{m.entrance_leave()}
					</ButtonLink>
				) : (
					<form method="post" action={paths.logout}>
						<Button className="viewer-menu__way" variant="quiet">
							{m.entrance_log_out()}
						</Button>
					</form>
				)}
			</div>
		</details>
	);
}

/** The foot of every page. */
export function SiteFooter() {
	return (
		<PageFooter
			label={m.entrance_footer_label()}
			links={[
				{ href: paths.privacy, label: m.entrance_footer_privacy() },
				{ href: paths.accessibility, label: m.entrance_footer_accessibility() },
				{ href: paths.comeBack, label: m.entrance_footer_return() },
			]}
		/>
	);
}
