import type { IncomingHttpHeaders } from "node:http";
import type { Env } from "../process/env.ts";

/**
 * Does this request come from our own pages? A foreign or `null` Origin never does. Without an Origin it does,
 * unless the browser says "cross-site" (old browsers and tools send none), or `required` demands one.
 */
export function isOwnOrigin(
	env: Pick<Env, "PUBLIC_URL">,
	headers: IncomingHttpHeaders,
	{ required }: { required: boolean },
): boolean {
	const { origin } = headers;
	if (origin === undefined) return !required && headers["sec-fetch-site"] !== "cross-site";
	if (origin === "null") return false;
	if (!URL.canParse(origin)) return false;
	const { protocol, host } = new URL(origin);
	if (env.PUBLIC_URL) {
		const known = new URL(env.PUBLIC_URL);
		if (origin === known.origin) return true;
		// Whoever sits on the line can write pages of http in our name.
		if (known.protocol === "https:" && protocol !== "https:") return false;
	}
	// Reached by another name than PUBLIC_URL (a local address, a proxy that passes Host on): same host is our own.
	return /^https?:$/.test(protocol) && host === headers.host;
}
