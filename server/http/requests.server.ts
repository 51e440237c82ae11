import { type AppLoadContext, redirect } from "@remix-run/node";
import { withoutControls } from "#app/domain/control-signs.ts";
import {
	can,
	type InstallationAction,
	type Part,
	partIn,
	type SessionAction,
	type SessionResource,
} from "#app/domain/session/authorisation.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { findSession, type Session, toResource } from "#db/queries/sessions.server.ts";
import { isId } from "../auth/secrets.ts";
import type { ErrorCode } from "../commands/command-context.ts";
import { refuse } from "../commands/command-context.ts";
import { explain, statusOf } from "../commands/explain-refusal.ts";
import { database } from "../services.server.ts";
import { problemResponse } from "./problem.ts";

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
export async function refusedOrLogin(
	context: AppLoadContext,
	code: ErrorCode,
	request: Request,
): Promise<Response> {
	if (context.actor.kind !== "anonymous") return refusedPage(code);
	const { pathname } = new URL(request.url);
	return redirect(paths.login(pathname));
}

const own = "http://own.invalid";

/**
 * `path` as a browser reads it when it is a path of our own, else `fallback`: never send anybody to another site. Dots,
 * backslashes, tabs and new lines are read first, since "/.//evil.example" and "/\\evil.example" are other sites too.
 */
export function ownPath(path: unknown, fallback = "/"): string {
	if (typeof path !== "string" || !path.startsWith("/") || !URL.canParse(path, own)) return fallback;
	const { origin, pathname, search } = new URL(path, own);
	return origin === own && !pathname.startsWith("//") ? pathname + search : fallback;
}

export function wantsJson(request: Request): boolean {
	const accept = request.headers.get("Accept") ?? "";
	return accept.includes("application/json") && !accept.includes("text/html");
}

const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** The form that a request brings. @throws a response when it brings something else, or a form that is broken */
export async function readForm(request: Request): Promise<FormData> {
	if (!formTypes.test(request.headers.get("Content-Type") ?? "")) {
		throw refusedForm(request, 415, "form-only", m.error_form_only());
	}
	try {
		return await request.formData();
	} catch {
		throw refusedForm(request, 400, "bad-form", m.error_bad_form());
	}
}

const refusedForm = (request: Request, status: number, code: string, title: string): Response =>
	request.headers.get("Accept")?.includes("text/html")
		? new Response(title, { status, statusText: code })
		: problemResponse(status, code, title);

/** A form's fields as text, without control signs; files are left out. */
export async function formFields(request: Request): Promise<Record<string, string>> {
	const form = await readForm(request);
	return Object.fromEntries(
		[...form].flatMap(([name, value]) =>
			typeof value === "string" ? [[name, withoutControls(value)] as const] : [],
		),
	);
}
