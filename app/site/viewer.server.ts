import { type Actor, can } from "#app/domain/session/authorisation.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import type { Viewer } from "./viewer.ts";

/** What a page's header may know of who asked for it. */
export function viewerOf(actor: Actor): Viewer {
	switch (actor.kind) {
		case "anonymous":
			return { kind: "anonymous", name: "" };
		case "account":
			return {
				kind: "account",
				name: actor.name,
				ways: [
					{ href: paths.sessions, label: m.entrance_my_evenings() },
					...(can(actor, "overview.read").allowed
						? [{ href: paths.overview(), label: m.entrance_overview() }]
						: []),
					{ href: paths.explorer(), label: m.entrance_figures() },
					...(can(actor, "installation.set-up").allowed
						? [{ href: paths.setUp, label: m.manage_nav() }]
						: []),
				],
				manage: can(actor, "installation.set-up").allowed
					? {
							accounts: can(actor, "account.manage").allowed,
							figures: can(actor, "figures.manage").allowed,
						}
					: undefined,
			};
		case "participant":
			return {
				kind: "participant",
				name: actor.nickname,
				leave: `${paths.tell(actor.sessionId)}#stop`,
			};
	}
}

/** The address of a page with what it is asked for, to come back to. */
export function addressOf(request: Request): string {
	const { pathname, search } = new URL(request.url);
	return pathname + search;
}
