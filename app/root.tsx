import {
	isRouteErrorResponse,
	Links,
	Meta,
	Outlet,
	Scripts,
	ScrollRestoration,
	useRouteError,
	useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import * as paths from "#app/paths.ts";
import { getLocale, m } from "#app/words/index.ts";
import { directionOf } from "#app/words/languages.ts";
import { services } from "#server/services.server.ts";
import { ButtonLink } from "./components/button.tsx";
import { Field } from "./components/field.tsx";
import { Page } from "./components/page.tsx";
import { PageHeader } from "./components/page-header.tsx";
import { TextArea } from "./components/text-area.tsx";
import { NetworkLine } from "./live/network-line.tsx";
import { useNonce } from "./nonce.tsx";
import "./styles/layers.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/components.css";
import "./styles/print.css";
import "./styles/forced-colors.css";

/** Runs before the other loaders read anything: what is noticed after this moment, the page has to be told. */
export function loader() {
	return { notices: services().hub.version };
}

/** It says when the document was made, so it never changes while the document lives. */
export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
	const nonce = useNonce();
	const locale = getLocale();
	const root = useRouteLoaderData<typeof loader>("root");
	return (
		<html
			lang={locale}
			dir={directionOf(locale)}
			data-language={locale}
			data-notices={root?.notices}
			suppressHydrationWarning
		>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="robots" content="noindex, nofollow" />
				<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
				<Meta />
				<Links />
			</head>
			<body>
				{children}
				<ScrollRestoration nonce={nonce} />
				<Scripts nonce={nonce} />
			</body>
		</html>
	);
}

export default function App() {
	return (
		<>
			<Outlet />
			<NetworkLine />
		</>
	);
}

/** What a refused page says: a sentence, and perhaps the text that somebody typed and gets back. */
function refusalOf(error: unknown): { message: string; kept: string; missing: boolean } {
	if (!isRouteErrorResponse(error)) return { message: m.error_unexpected(), kept: "", missing: false };
	const missing = error.status === 404;
	if (typeof error.data === "string" && error.data) return { message: error.data, kept: "", missing };
	const { message, kept } = (error.data ?? {}) as { message?: string; kept?: string };
	return {
		message: message ?? (missing ? m.error_not_found() : m.error_unexpected()),
		kept: kept ?? "",
		missing,
	};
}

export function ErrorBoundary() {
	const { message, kept, missing } = refusalOf(useRouteError());
	return (
		<Page header={<PageHeader />}>
			<div className="stack">
				<title>{missing ? m.error_page_missing_title() : m.error_page_title()}</title>
				<h1>{missing ? m.error_page_missing_title() : m.error_page_title()}</h1>
				<p>{message}</p>
				{kept && (
					<Field id="kept" label={m.kept_title()} hint={m.kept_hint()}>
						<TextArea readOnly rows={6} defaultValue={kept} />
					</Field>
				)}
				<p>
					<ButtonLink href={paths.home}>{m.error_page_home()}</ButtonLink>
				</p>
			</div>
		</Page>
	);
}
