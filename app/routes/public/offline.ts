import type { LoaderFunctionArgs } from "@remix-run/node";
import { offlinePage } from "#app/offline/offline-page.ts";

/** The page that a browser keeps for when there is no network: see public/service-worker.js. */
export function loader({ context }: LoaderFunctionArgs): Response {
	return new Response(offlinePage(context.nonce), {
		headers: { "Content-Type": "text/html; charset=utf-8" },
	});
}
