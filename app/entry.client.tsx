import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { isLocale, overwriteGetLocale } from "#app/i18n/index.ts";

// The page says in which language the server wrote it; the browser goes on in the same one.
const { lang } = document.documentElement;
overwriteGetLocale(() => (isLocale(lang) ? lang : "nl"));

startTransition(() => {
	hydrateRoot(
		document,
		<StrictMode>
			<RemixBrowser />
		</StrictMode>,
	);
});

// It does not exist on plain http in a local network.
navigator.serviceWorker?.register("/service-worker.js");
