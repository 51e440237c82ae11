import {
	type MergedPreparation,
	mergePreparation,
	type Preparation,
} from "#app/domain/session/merge-preparation.ts";
import { lastEvening, mostFigures, standardSettings } from "#app/domain/session/session-settings.ts";
import type { Db } from "#db/client.ts";
import { knownIndicators } from "#db/queries/indicators.server.ts";
import {
	type Session,
	sessionIndicators,
	setSessionFigures,
	updateSession,
} from "#db/queries/sessions.server.ts";
import { listEarlierSessions } from "../outcome/earlier-evenings.server.ts";
import { type CommandContext, type Handler, refuse } from "./command-context.ts";

/** Changes how the evening is set up, before it or while it runs; the wijk stays what it is. */
export const prepareSession: Handler<"prepare-session"> = async (sent) => {
	const merged = await mergedWithOthers(sent);
	if (!merged.ok) return { ok: false, code: "changed-meanwhile", field: merged.fields[0] };
	const context = { ...sent, command: { id: sent.command.id, type: sent.command.type, ...merged.change } };
	const { tx, session, command } = context;
	const { title, heldOn, indicators, minutes, settings } = command;
	if (takesVotesAway(context)) return refuse("votes-are-open");
	if (await looksBackWrongly(context)) return { ok: false, code: "unknown-session", field: "previous" };
	let { focus } = session;
	if (indicators) {
		const known = await knownIndicators(tx, indicators);
		if (new Set(indicators).size < indicators.length || indicators.some((one) => !known.has(one))) {
			return { ok: false, code: "unknown-figure", field: "indicators" };
		}
		const onTable = (await sessionIndicators(tx, session.id))[focus];
		await setSessionFigures(tx, session.id, indicators);
		// The figure that everybody looks at stays on the table when it is still among them.
		focus = Math.max(0, onTable ? indicators.indexOf(onTable) : 0);
	}
	await updateSession(tx, session.id, {
		previousId: command.previous === undefined ? session.previousId : command.previous,
		title: title ?? session.title,
		heldOn: heldOn ?? session.heldOn,
		minutes: { ...session.minutes, ...minutes },
		settings: { ...session.settings, ...settings },
		focus,
	});
	return {
		ok: true,
		subject: session.id,
		board: { meta: true },
		notices: [{ topic: "session", to: "everybody" }],
	};
};

/** What is left to change when others changed the evening since the sender looked. */
async function mergedWithOthers({ tx, session, command }: PrepareContext): Promise<MergedPreparation> {
	const { base, id: _, type: __, ...change } = command;
	if (!base) return { ok: true, change };
	const merged = mergePreparation(change, base, await preparationOf(tx, session));
	const { length = 1 } = (merged.ok && merged.change.indicators) || {};
	return length > 0 && length <= mostFigures ? merged : { ok: false, fields: ["indicators"] };
}

/** How an evening is set up now. */
export async function preparationOf(tx: Db, session: Session): Promise<Preparation> {
	const { title, heldOn, previousId: previous, minutes, settings } = session;
	const indicators = await sessionIndicators(tx, session.id);
	return { title, heldOn, previous, indicators, minutes, settings: { ...standardSettings, ...settings } };
}

type PrepareContext = Pick<CommandContext<"prepare-session">, "tx" | "session" | "command">;

/** Whether another evening is named to look back at, which is none of this wijk that this actor may look back at. */
async function looksBackWrongly({
	tx,
	actor,
	session,
	command: { previous },
}: CommandContext<"prepare-session">): Promise<boolean> {
	if (!previous || previous === session.previousId) return false;
	const found = (await listEarlierSessions(tx, actor, lastEvening)).find((one) => one.id === previous);
	return !found || found.id === session.id || found.placeId !== session.placeId;
}

/** Fewer votes each, while people have given theirs and nobody has seen them yet. */
function takesVotesAway({ session, command }: CommandContext<"prepare-session">): boolean {
	const before = session.settings.votesEach ?? standardSettings.votesEach;
	const running = session.votes === "open" || session.votes === "closed";
	return running && (command.settings?.votesEach ?? before) < before;
}
