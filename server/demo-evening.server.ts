import { formatCode } from "#app/domain/codes.ts";
import type { ShownDemoEvening } from "#app/entrance/demo-evening.tsx";
import { installationValue } from "#db/queries/installation.server.ts";
import { findPlaceOf, findSession } from "#db/queries/sessions.server.ts";
import { phoneAddresses } from "./addresses.server.ts";
import type { Services } from "./context.server.ts";
import { joinAddress } from "./join-address.server.ts";

/** The running evening of a demo; null outside a demo. */
export async function loadDemoEvening(
	{ db, env }: Pick<Services, "db" | "env">,
	request: Request,
): Promise<ShownDemoEvening | null> {
	const id = env.DEMO ? await installationValue(db, "demo") : null;
	const session = id ? await findSession(db, id) : null;
	if (!session) return null;
	const place = await findPlaceOf(db, session.id);
	const { url, qr } = joinAddress(request, session.code);
	return {
		path: `/sessies/${session.id}`,
		title: session.title,
		placeId: session.placeId,
		place: place?.name ?? "",
		code: session.closedAt ? null : formatCode(session.code),
		join: { path: `/meedoen/${session.code}`, url, qr },
		phones: phoneAddresses(env, request),
	};
}
