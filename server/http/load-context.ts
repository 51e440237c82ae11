import type { Actor } from "#app/domain/session/authorisation.ts";

declare module "@remix-run/node" {
	/** What every loader and action gets about its request. */
	interface AppLoadContext {
		nonce: string;
		actor: Actor;
		/** hash of the login token that the browser sent, or null */
		loginHash: string | null;
		/** network address, for the audit log and for slowing down guesses */
		address: string;
	}
}
