import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { actorKey } from "#app/domain/session/authorisation.ts";
import * as paths from "#app/paths.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { wasTakenOff } from "#db/queries/logins.server.ts";
import { endLogin } from "#server/auth/login.server.ts";
import { services } from "#server/services.server.ts";

/**
 * Ends the login of this browser, of accounts and participants alike, and closes its open sockets. Of somebody who was
 * taken off an evening it opens nothing, and stays: by it the door knows them.
 */
export async function action({ context: { actor, loginHash, address } }: ActionFunctionArgs) {
	const { db, env, hub } = services();
	if (loginHash && (await wasTakenOff(db, loginHash))) return redirect(paths.home, 303);
	const cookie = await endLogin(db, env, loginHash);
	if (loginHash) await hub.recheck({ loginHash });
	if (actor.kind !== "anonymous") {
		await writeAudit(db, { actor: actorKey(actor), action: "logout", address, result: "ok" });
	}
	return redirect(paths.home, { status: 303, headers: { "Set-Cookie": cookie } });
}

export function loader() {
	return redirect(paths.home);
}
