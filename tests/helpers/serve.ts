import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Actor } from "#app/domain/session/authorisation.ts";
import { createMailer } from "#server/auth/mailer.ts";
import { readEnv } from "#server/process/env.ts";
import type { Services } from "#server/services.server.ts";
import type { House } from "./evening.ts";

/** What a process that runs in this house holds. */
export function servicesOf({ db, hub }: Pick<House, "db" | "hub">): Services {
	const env = readEnv({ DEMO: "1", NODE_ENV: "test" });
	return { db, hub, env, mailer: createMailer(db, env), stopping: false };
}

/** A request for an address by somebody, as a loader gets it. */
export function asked(actor: Actor, path: string, params: Record<string, string> = {}): LoaderFunctionArgs {
	return {
		request: new Request(`http://localhost${path}`),
		params,
		context: { nonce: "", actor, loginHash: null, address: "192.0.2.1" },
	};
}
