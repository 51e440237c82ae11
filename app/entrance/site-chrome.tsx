import { IconUserCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "../components/button.tsx";
import { LanguageSwitch } from "../components/language-switch.tsx";
import { PageFooter } from "../components/page-footer.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { VisuallyHidden } from "../components/visually-hidden.tsx";
import { getLocale, m } from "../i18n/index.ts";
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
			context={context}
			actions={
				<>
					{actions}
					<LanguageSwitch
						current={getLocale()}
						next={path}
						options={[
							{ value: "nl", label: m.language_nl() },
							{ value: "en", label: m.language_en() },
						]}
					/>
					{viewer.kind === "anonymous" ? (
						<ButtonLink variant="quiet" href={loginAddress(path)}>
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
	const returns = path !== "/" && !path.startsWith("/login");
	return returns ? `/login?next=${encodeURIComponent(path)}` : "/login";
}

/** Nobody leaves an evening on a shared phone by accident, and everybody can: one press opens, one press leaves. */
function ViewerMenu({ viewer }: { viewer: Viewer }) {
	const account = viewer.kind === "account";
	return (
		<details className="viewer-menu">
			<summary>
				<IconUserCircle stroke={1.75} aria-hidden="true" />
				<VisuallyHidden>{m.entrance_you_are({ name: viewer.name })}</VisuallyHidden>
				<span className="viewer-menu__name" dir="auto" aria-hidden="true">
					{viewer.name}
				</span>
			</summary>
			<div className="viewer-menu__list">
				<p className="viewer-menu__who" dir="auto">
					{viewer.name}
				</p>
				{account && (
					<ButtonLink variant="quiet" href="/sessies">
						{m.entrance_my_evenings()}
					</ButtonLink>
				)}
				{viewer.overview && (
					<ButtonLink variant="quiet" href="/overzicht">
						{m.entrance_overview()}
					</ButtonLink>
				)}
				{viewer.leave ? (
					<ButtonLink variant="quiet" href={viewer.leave}>
						{m.entrance_leave()}
					</ButtonLink>
				) : (
					<form method="post" action="/logout">
						<Button variant="quiet">{m.entrance_log_out()}</Button>
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
				{ href: "/privacy", label: m.entrance_footer_privacy() },
				{ href: "/toegankelijkheid", label: m.entrance_footer_accessibility() },
				{ href: "/terugkijken", label: m.entrance_footer_return() },
			]}
		/>
	);
}
