import { type Actor, can } from "#app/domain/authorisation.ts";
import type { Viewer } from "#app/entrance/viewer.ts";

/** What a page's header may know of who asked for it. */
export function viewerOf(actor: Actor): Viewer {
	switch (actor.kind) {
		case "anonymous":
			return { kind: "anonymous", name: "" };
		case "account":
			return { kind: "account", name: actor.name, overview: can(actor, "overview.read").allowed };
		case "participant":
			return {
				kind: "participant",
				name: actor.nickname,
				leave: `/sessies/${actor.sessionId}/vertellen#stop`,
			};
	}
}
