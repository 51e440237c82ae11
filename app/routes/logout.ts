import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { actorKey } from "#app/domain/authorisation.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { endLogin } from "#server/auth/login.server.ts";
import { services } from "#server/context.server.ts";

/** Ends the login of this browser, of accounts and participants alike, and closes its open sockets. */
export async function action({ context: { actor, loginHash, address } }: ActionFunctionArgs) {
	const { db, env, hub } = services();
	const cookie = await endLogin(db, env, loginHash);
	if (loginHash) await hub.recheck({ loginHash });
	if (actor.kind !== "anonymous") {
		await writeAudit(db, { actor: actorKey(actor), action: "logout", address, result: "ok" });
	}
	return redirect("/", { status: 303, headers: { "Set-Cookie": cookie } });
}

export function loader() {
	return redirect("/");
}
