import { type AppLoadContext, redirect, type TypedResponse } from "@remix-run/node";
import { joinsAsAccount } from "#app/domain/session/authorisation.ts";
import { formatCode } from "#app/domain/session/codes.ts";
import * as paths from "#app/paths.ts";
import { wasTakenOff } from "#db/queries/logins.server.ts";
import { wasRemoved } from "#db/queries/sessions.server.ts";
import { auditRefusal } from "../process/audit-refusal.server.ts";
import type { Services } from "../services.server.ts";
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
	const isRemoved = joinsAsAccount(actor)
		? await wasRemoved(services.db, session.id, actor.id)
		: loginHash !== null && (await wasTakenOff(services.db, loginHash, session.id));
	if (isRemoved) {
		await auditRefusal(services.db, { actor, address, action: "join", code: "removed", session: session.id });
		return { ok: false, reason: "fields", problems: [{ field: "role", code: "removed" }] };
	}
	return { ok: true, joined: await joinEvening(services, session, read.join, { actor, loginHash, address }) };
}

/** What HTTP says to these problems. */
export const statusOfProblems = (problems: JoinProblem[]): number =>
	problems.some(({ code }) => code === "removed") ? 403 : 422;

/** Sends a browser on: to the return code, or with an account straight to the evening. */
export function joinedRedirect({ env }: Pick<Services, "env">, joined: Joined): TypedResponse<never> {
	if (joined.as === "member") return redirect(paths.session(joined.session), 303);
	const headers = joinedCookies(joined);
	headers.append("Set-Cookie", returnCodeCookie.write(env, joined.returnCode));
	return redirect(paths.joinWelcome, { status: 303, headers });
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
