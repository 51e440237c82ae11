import { Component, type ReactNode } from "react";
import * as paths from "./paths.ts";
import { getLocale, m } from "./words/index.ts";
import { directionOf } from "./words/languages.ts";

interface LastBoundaryProps {
	location: unknown;
	error?: unknown;
	children?: ReactNode;
}

/**
 * Stands around everything: what breaks the frame of pages itself, the root's own error page included, ends here. It takes
 * the place of Remix' own boundary in the browser (`vite.rewrites.ts`), which speaks English and shows a stack.
 */
export class RemixErrorBoundary extends Component<LastBoundaryProps, { error: unknown; location: unknown }> {
	override state = { error: this.props.error, location: this.props.location };

	static getDerivedStateFromError(error: unknown) {
		return { error: error ?? true };
	}

	/** Going somewhere else is a way out. */
	static getDerivedStateFromProps(props: LastBoundaryProps, state: { error: unknown; location: unknown }) {
		if (state.location !== props.location) return { error: props.error, location: props.location };
		return { error: props.error || state.error, location: state.location };
	}

	override render(): ReactNode {
		return this.state.error ? <LastPage /> : this.props.children;
	}
}

function LastPage() {
	const locale = getLocale();
	return (
		<html lang={locale} dir={directionOf(locale)}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{m.error_page_title()}</title>
			</head>
			<body>
				<main>
					<h1>{m.error_page_title()}</h1>
					<p>{m.error_unexpected()}</p>
					<p>
						<a href={paths.home}>{m.error_page_home()}</a>
					</p>
				</main>
			</body>
		</html>
	);
}

/** The root has an error page of its own, so that this is never asked for. */
export const RemixRootDefaultErrorBoundary = LastPage;
/** No page waits for a loader of the browser. */
export const RemixRootDefaultHydrateFallback = () => null;
export const BoundaryShell = LastPage;
