import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition, useLayoutEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { isLocale, overwriteGetLocale } from "#app/words/index.ts";
import { rememberTyped } from "./typed-before.ts";

// The page says in which language the server wrote it, and the browser goes on in the same one. A translator changes `lang`.
const { language = "" } = document.documentElement.dataset;
overwriteGetLocale(() => (isLocale(language) ? language : "nl"));

try {
	window.sessionStorage.getItem("");
} catch {
	// Remix asks for it at every step, and goes no further where it is refused.
	const value = { getItem: () => null, setItem() {}, removeItem() {} };
	Object.defineProperty(window, "sessionStorage", { value });
}
watchForTranslators();
const giveBackTyped = rememberTyped();

function Pages() {
	useLayoutEffect(giveBackTyped, []);
	return <RemixBrowser />;
}

startTransition(() => {
	hydrateRoot(
		document,
		<StrictMode>
			<Pages />
		</StrictMode>,
	);
});

// It does not exist on plain http in a local network, and is refused where cookies are.
navigator.serviceWorker?.register("/service-worker.js").catch(() => {});

/** What bears them is loaded with their first change. */
function watchForTranslators(): void {
	const isTheirs = ({ addedNodes }: MutationRecord) =>
		[...addedNodes].some(({ nodeName }) => nodeName === "FONT");
	const untold: MutationRecord[] = [];
	let learn = (records: MutationRecord[]): void => {
		const first = untold.length === 0;
		if (first && !records.some(isTheirs)) return;
		untold.push(...records);
		if (!first) return;
		import("./translated-texts.ts").then(
			({ bearTranslators }) => {
				learn = bearTranslators(untold);
			},
			() => untold.splice(0),
		);
	};
	new MutationObserver((records) => learn(records)).observe(document, { childList: true, subtree: true });
}
