import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { formatCode } from "#app/domain/session/codes.ts";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import { Welcome } from "#app/entrance/welcome.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { findParticipant } from "#db/queries/participants.server.ts";
import { renewReturnCode } from "#server/auth/join.server.ts";
import { hashSecret, sameHash } from "#server/auth/secrets.ts";
import { returnCodeCookie } from "#server/auth/short-cookie.server.ts";
import { database, services } from "#server/services.server.ts";

/** Shows the return code and forgets it: the next time this page is asked, the cookie is gone. */
export async function loader({ request, context: { actor } }: LoaderFunctionArgs) {
	if (actor.kind === "anonymous") throw redirect(paths.home);
	if (actor.kind === "account") throw redirect(paths.sessions);
	const { db, env } = services();
	const participant = await findParticipant(db, actor.sessionId, actor.id);
	const code = returnCodeCookie.read(request);
	// Another person on the same phone must not be shown somebody else's code.
	const isTheirs = code && participant && sameHash(hashSecret(code), participant.returnCodeHash);
	return data(
		{
			viewer: viewerOf(actor),
			returnCode: isTheirs ? formatCode(code) : null,
			onward: paths.session(actor.sessionId),
			waits: !actor.confirmed,
		},
		{ headers: { "Set-Cookie": returnCodeCookie.write(env, null) } },
	);
}

/** Makes a new return code for who lost the first one. */
export async function action({ context: { actor, address } }: ActionFunctionArgs) {
	if (actor.kind !== "participant") throw redirect(paths.home);
	const code = await renewReturnCode(database(), actor.id, address);
	return redirect(paths.joinWelcome, {
		status: 303,
		headers: { "Set-Cookie": returnCodeCookie.write(services().env, code) },
	});
}

export const meta: MetaFunction = () => pageTitle(m.join_welcome_title());

export default function JoinWelcome() {
	const { viewer, ...welcome } = useLoaderData<typeof loader>();
	return (
		<EntrancePage viewer={viewer} path={paths.joinWelcome}>
			<Welcome name={viewer.name} {...welcome} />
		</EntrancePage>
	);
}
