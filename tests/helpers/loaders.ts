import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import type { Actor } from "#app/domain/authorisation.ts";
import { createMailer } from "#server/auth/mailer.ts";
import { provideServices } from "#server/context.server.ts";
import { readEnv } from "#server/env.ts";
import { inLocale } from "#server/locale.server.ts";
import type { House } from "./evening.ts";

type Loader = (args: LoaderFunctionArgs) => unknown;

/** Every route of the product that reads something, by its file. */
const routes = import.meta.glob<{ loader?: Loader }>("../../app/routes/**/*.{ts,tsx}", { eager: true });

/** Lets loaders find the house, as the running process would. */
export function serve({ db, hub }: House): void {
	const env = readEnv({ DEMO: "1", NODE_ENV: "test" });
	provideServices({ db, hub, env, mailer: createMailer(db, env), stopping: false });
}

/** What each route would send to this actor, whole: data, headers, redirects and refusals. */
export async function loadEverything(
	actor: Actor,
	params: Record<string, string>,
): Promise<Record<string, string>> {
	const sent: Record<string, string> = {};
	for (const [file, { loader }] of Object.entries(routes)) {
		if (!loader) continue;
		sent[file.replace("../../app/routes/", "")] = await load(loader, actor, params);
	}
	return sent;
}

async function load(loader: Loader, actor: Actor, params: Record<string, string>): Promise<string> {
	const context: AppLoadContext = { nonce: "", actor, loginHash: null, address: "192.0.2.1" };
	const request = new Request("http://localhost/");
	try {
		return await asText(await inLocale("nl", async () => loader({ request, params, context })));
	} catch (thrown) {
		if (thrown instanceof Response) return asText(thrown);
		throw thrown;
	}
}

async function asText(sent: unknown): Promise<string> {
	if (sent instanceof Response) return `${[...sent.headers].join("\n")}\n${await sent.text()}`;
	return JSON.stringify(sent) ?? "";
}
