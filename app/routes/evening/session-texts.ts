import type { LoaderFunctionArgs } from "@remix-run/node";
import { openSession } from "#server/http/requests.server.ts";
import { loadTexts } from "#server/realtime/texts.server.ts";

/**
 * What was written together, as JSON `{seq, texts}`, for everybody in the room. `?seq=` names what somebody has already:
 * 204 says that it is still so. Nothing of it is stored by a browser, which may be on a phone that goes from hand to hand.
 */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session } = await openSession(context, params.id, "session.read", request);
	const { seq, texts } = await loadTexts(session.id);
	const known = new URL(request.url).searchParams.get("seq");
	return known === String(seq) ? new Response(null, { status: 204 }) : Response.json({ seq, texts });
}
