import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Actor } from "#app/domain/session/authorisation.ts";
import { inLocale } from "#server/process/in-locale.server.ts";
import { asked } from "./serve.ts";

type Loader = (args: LoaderFunctionArgs) => unknown;

/** Every route of the product that reads something, by its file. */
const routes = import.meta.glob<{ loader?: Loader }>("../../app/routes/**/*.{ts,tsx}", { eager: true });

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
	try {
		return await asText(await inLocale("nl", async () => loader(asked(actor, "/", params))));
	} catch (thrown) {
		if (thrown instanceof Response) return asText(thrown);
		throw thrown;
	}
}

async function asText(sent: unknown): Promise<string> {
	if (sent instanceof Response) return `${[...sent.headers].join("\n")}\n${await sent.text()}`;
	return JSON.stringify(sent) ?? "";
}
