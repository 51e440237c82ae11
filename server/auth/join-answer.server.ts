import { type AppLoadContext, redirect, type TypedResponse } from "@remix-run/node";
import { joinsAsAccount } from "#app/domain/authorisation.ts";
import { formatCode } from "#app/domain/codes.ts";
import { wasRemoved } from "#db/queries/sessions.server.ts";
import type { Services } from "../context.server.ts";
import { findEvening, type Joined, joinEvening } from "./join.server.ts";
import { type JoinProblem, readJoinFields } from "./join-fields.server.ts";
import { returnCodeCookie } from "./short-cookie.server.ts";

export type JoinAttempt =
	| { ok: true; joined: Joined }
	| { ok: false; reason: "wrong-code" }
	| { ok: false; reason: "fields"; problems: JoinProblem[] };

/** What the form for joining and the address for other tools both do. */
export async function attemptToJoin(
	services: Services,
	context: AppLoadContext,
	code: string,
	fields: Record<string, string>,
): Promise<JoinAttempt> {
	const session = await findEvening(services.db, code);
	if (!session) return { ok: false, reason: "wrong-code" };
	const read = readJoinFields(fields, { withAccount: joinsAsAccount(context.actor) });
	if (!read.ok) return { ok: false, reason: "fields", problems: read.problems };
	const { actor, loginHash, address } = context;
	if (joinsAsAccount(actor) && (await wasRemoved(services.db, session.id, actor.id))) {
		return { ok: false, reason: "fields", problems: [{ field: "role", code: "removed" }] };
	}
	return { ok: true, joined: await joinEvening(services, session, read.join, { actor, loginHash, address }) };
}

/** Sends a browser on: to the return code, or with an account straight to the evening. */
export function joinedRedirect({ env }: Pick<Services, "env">, joined: Joined): TypedResponse<never> {
	if (joined.as === "member") return redirect(`/sessies/${joined.session}`, 303);
	const headers = joinedCookies(joined);
	headers.append("Set-Cookie", returnCodeCookie.write(env, joined.returnCode));
	return redirect("/meedoen/welkom", { status: 303, headers });
}

/** The answer for other tools; whoever joined with an account has no return code. */
export function joinedJson(joined: Joined): Response {
	if (joined.as === "member") {
		return Response.json({ session: joined.session, participant: null, returnCode: null });
	}
	const { session, participant, returnCode } = joined;
	const body = { session, participant, returnCode: formatCode(returnCode) };
	return Response.json(body, { headers: joinedCookies(joined) });
}

function joinedCookies(joined: Extract<Joined, { as: "participant" }>): Headers {
	return joined.cookie ? new Headers({ "Set-Cookie": joined.cookie }) : new Headers();
}
