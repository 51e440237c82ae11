import { type Actor, can } from "#app/domain/session/authorisation.ts";
import * as paths from "#app/paths.ts";
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
				overview: can(actor, "overview.read").allowed,
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
