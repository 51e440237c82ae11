import type { KeptStore } from "./kept-store.ts";
import type { Entry } from "./outbox.ts";

/** a contribution as version 0.1 kept it: all of a person's in one list, oldest first */
interface EarlierEntry {
	command: Entry["command"];
	draft: Entry["draft"];
	refusal: Entry["refusal"];
}

interface EarlierDraft {
	text?: string;
}

/**
 * Takes over what version 0.1 kept on this device: one list of contributions, and drafts that belonged to no tab.
 * Each stays where it was until it stands in its new place.
 */
export function readEarlierFormat(store: KeptStore): void {
	const outbox = store.read<EarlierEntry[]>("outbox");
	const moved = outbox?.map(({ command, draft, refusal }, order) =>
		// Nobody knows whether it was sent already; the same id makes that harmless.
		store.write(`send:${command.id}`, { kind: "contribute", order, command, draft, tried: true, refusal }),
	);
	if (moved?.every(Boolean)) store.remove("outbox");

	for (const name of store.names()) {
		const agreement = name.startsWith("agreement:");
		if (!agreement && name !== "draft" && name !== "proposal") continue;
		const value = store.read<EarlierDraft & { draft?: EarlierDraft; edited?: EarlierDraft }>(name);
		const draft = value?.draft ?? value?.edited ?? value;
		if (!draft) continue;
		const kind = name === "draft" ? "contribute" : name;
		// An empty form was kept too.
		const written = draft.text === undefined || draft.text.trim() !== "";
		if (!written || store.write(`draft:${kind}:earlier`, draft)) store.remove(name);
	}
}
