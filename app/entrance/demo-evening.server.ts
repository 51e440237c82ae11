import { formatCode } from "#app/domain/session/codes.ts";
import * as paths from "#app/paths.ts";
import { installationValue } from "#db/queries/installation.server.ts";
import { findPlaceOf, findSession } from "#db/queries/sessions.server.ts";
import { phoneAddresses } from "#server/http/addresses.server.ts";
import { joinAddress } from "#server/http/join-address.server.ts";
import type { Services } from "#server/services.server.ts";
import type { ShownDemoEvening } from "./demo-evening.tsx";

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
		path: paths.session(session.id),
		title: session.title,
		placeId: session.placeId,
		place: place?.name ?? "",
		code: session.closedAt ? null : formatCode(session.code),
		join: { path: paths.joinWith(session.code), url, qr },
		phones: phoneAddresses(env, request),
	};
}
