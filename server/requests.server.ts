import { type AppLoadContext, redirect } from "@remix-run/node";
import {
	can,
	type InstallationAction,
	type Part,
	partIn,
	type SessionAction,
	type SessionResource,
} from "#app/domain/authorisation.ts";
import { findSession, type Session, toResource } from "#db/queries/sessions.server.ts";
import { isId } from "./auth/secrets.ts";
import type { ErrorCode } from "./commands/command-context.ts";
import { refuse } from "./commands/command-context.ts";
import { database } from "./context.server.ts";
import { explain, statusOf } from "./problem.ts";

/** A page that is refused: shown by the error boundary, in the reader's language. */
function refusedPage(code: ErrorCode): Response {
	return new Response(explain(refuse(code)), { status: statusOf(code), statusText: code });
}

/**
 * The session that a page is about and the actor's part in it. `kept` is what somebody just typed:
 * when their login ended meanwhile, they get it back instead of a form to log in.
 * @throws a response when the actor may not
 */
export async function openSession(
	context: AppLoadContext,
	id: string | undefined,
	action: SessionAction,
	request: Request,
	kept?: string,
): Promise<{ session: Session; resource: SessionResource; part: Part }> {
	if (kept && context.actor.kind === "anonymous") {
		throw Response.json({ message: explain(refuse("not-logged-in")), kept }, { status: 401 });
	}
	const session = isId(id) ? await findSession(database(), id) : null;
	const resource = session && toResource(session);
	if (!session || !resource) throw await refusedOrLogin(context, "not-found", request);
	const decision = can(context.actor, action, resource);
	if (!decision.allowed) throw await refusedOrLogin(context, decision.code, request);
	const part = partIn(context.actor, session.id);
	if (!part) throw refusedPage("not-found");
	return { session, resource, part };
}

/** @throws a response when the actor may not */
export async function authorise(
	context: AppLoadContext,
	action: InstallationAction,
	request: Request,
): Promise<void> {
	const decision = can(context.actor, action);
	if (!decision.allowed) throw await refusedOrLogin(context, decision.code, request);
}

/** Somebody who is not logged in is asked to, and comes back afterwards; others get the refusal. */
async function refusedOrLogin(context: AppLoadContext, code: ErrorCode, request: Request): Promise<Response> {
	if (context.actor.kind !== "anonymous") return refusedPage(code);
	const { pathname } = new URL(request.url);
	return redirect(`/login?next=${encodeURIComponent(pathname)}`);
}

/** `path` when it is a path of our own, else `fallback`: never send anybody to another site. */
export function ownPath(path: unknown, fallback = "/"): string {
	if (typeof path !== "string" || !/^\/[^/\\]/.test(path)) return fallback;
	const url = new URL(path, "http://own.invalid");
	return url.host === "own.invalid" ? url.pathname + url.search : fallback;
}

export function wantsJson(request: Request): boolean {
	const accept = request.headers.get("Accept") ?? "";
	return accept.includes("application/json") && !accept.includes("text/html");
}

/** A form's fields as text; files are left out. */
export async function formFields(request: Request): Promise<Record<string, string>> {
	const form = await request.formData();
	return Object.fromEntries(
		[...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
	);
}
