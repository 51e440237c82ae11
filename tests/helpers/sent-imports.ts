import type { ActionFunctionArgs } from "@remix-run/node";
import type { Actor } from "#app/domain/session/authorisation.ts";
import { action as importsAction } from "#app/routes/api/imports.ts";
import { action as publishAction } from "#app/routes/api/imports-publish.ts";

/** A request to the API as this actor. */
export const call = async (
	action: (args: ActionFunctionArgs) => Promise<Response>,
	actor: Actor,
	request: Request,
	params = {},
) => {
	const context = { nonce: "", actor, loginHash: null, address: "192.0.2.9" };
	const response = await action({ request, params, context });
	return { status: response.status, body: await response.json() };
};

/** Sends a file to be read. */
export async function send(actor: Actor, name: string, content: string | Uint8Array, mapping?: object) {
	const form = new FormData();
	form.set("file", new File([typeof content === "string" ? content : Buffer.from(content)], name));
	if (mapping) form.set("mapping", JSON.stringify(mapping));
	return call(
		importsAction,
		actor,
		new Request("http://localhost/api/v1/imports", { method: "POST", body: form }),
	);
}

/** Publishes a draft. */
export const publish = (actor: Actor, id: string, wish?: object) =>
	call(
		publishAction,
		actor,
		new Request(`http://localhost/api/v1/imports/${id}/publish`, {
			method: "POST",
			...(wish ? { body: JSON.stringify(wish) } : {}),
		}),
		{ id },
	);
