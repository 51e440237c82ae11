import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { formatCode } from "#app/domain/codes.ts";
import { m } from "#app/i18n/index.ts";
import { findParticipant } from "#db/queries/participants.server.ts";
import { renewReturnCode } from "#server/auth/join.server.ts";
import { hashSecret, sameHash } from "#server/auth/secrets.ts";
import { returnCodeCookie } from "#server/auth/short-cookie.server.ts";
import { database, services } from "#server/context.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import { EntrancePage } from "../entrance/entrance-page.tsx";
import { pageTitle } from "../entrance/page-title.ts";
import { Welcome } from "../entrance/welcome.tsx";

/** Shows the return code and forgets it: the next time this page is asked, the cookie is gone. */
export async function loader({ request, context: { actor } }: LoaderFunctionArgs) {
	if (actor.kind === "anonymous") throw redirect("/");
	if (actor.kind === "account") throw redirect("/sessies");
	const { db, env } = services();
	const participant = await findParticipant(db, actor.sessionId, actor.id);
	const code = returnCodeCookie.read(request);
	// Another person on the same phone must not be shown somebody else's code.
	const isTheirs = code && participant && sameHash(hashSecret(code), participant.returnCodeHash);
	return data(
		{
			viewer: viewerOf(actor),
			returnCode: isTheirs ? formatCode(code) : null,
			onward: `/sessies/${actor.sessionId}`,
			waits: !actor.confirmed,
		},
		{ headers: { "Set-Cookie": returnCodeCookie.write(env, null) } },
	);
}

/** Makes a new return code for who lost the first one. */
export async function action({ context: { actor, address } }: ActionFunctionArgs) {
	if (actor.kind !== "participant") throw redirect("/");
	const code = await renewReturnCode(database(), actor.id, address);
	return redirect("/meedoen/welkom", {
		status: 303,
		headers: { "Set-Cookie": returnCodeCookie.write(services().env, code) },
	});
}

export const meta: MetaFunction = () => pageTitle(m.join_welcome_title());

export default function JoinWelcome() {
	const { viewer, ...welcome } = useLoaderData<typeof loader>();
	return (
		<EntrancePage viewer={viewer} path="/meedoen/welkom">
			<Welcome name={viewer.name} {...welcome} />
		</EntrancePage>
	);
}
