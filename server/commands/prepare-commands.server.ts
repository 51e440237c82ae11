import {
	type MergedPreparation,
	mergePreparation,
	type Preparation,
} from "#app/domain/session/merge-preparation.ts";
import { lastEvening, mostFigures, standardSettings } from "#app/domain/session/session-settings.ts";
import {
	chosenOf,
	figuresOf,
	indicatorsOf,
	shownField,
	type TableFigure,
} from "#app/domain/session/table-figure.ts";
import type { Db } from "#db/client.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { knownIndicators } from "#db/queries/indicators.server.ts";
import { type Session, updateSession } from "#db/queries/sessions.server.ts";
import { sessionFigures, setSessionFigures, setShown } from "#db/queries/table-figures.server.ts";
import { newId } from "../auth/secrets.ts";
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
	const now = await sessionFigures(tx, session.id);
	const figures = command.figures ?? (indicators && figuresOf(indicators, now, newId));
	let { focus } = session;
	if (figures) {
		const field = command.figures ? "figures" : "indicators";
		if (figures.length > mostFigures) return { ok: false, code: "too-many-figures", field };
		if (!(await canLieOnTable(context, { figures, now })))
			return { ok: false, code: "unknown-figure", field };
		const onTable = now[focus]?.id;
		await setSessionFigures(tx, session.id, figures);
		// The figure that everybody looks at stays on the table when it is still among them.
		focus = Math.max(
			0,
			figures.findIndex(({ id }) => id === onTable),
		);
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
	const { base, id: _, type: __, ...sent } = command;
	const now = await preparationOf(tx, session);
	const known = [...now.figures, ...(base?.figures ?? [])];
	const change = withIds(sent, known);
	if (!base) return { ok: true, change };
	const merged = mergePreparation(change, withIds(base, known), now);
	if (!merged.ok) return merged;
	const field = (["figures", "indicators"] as const).find((name) => {
		const { length = 1 } = merged.change[name] ?? {};
		return length === 0 || length > mostFigures;
	});
	return field ? { ok: false, fields: [field] } : merged;
}

type Sent = Omit<PrepareContext["command"], "id" | "type" | "base">;

/**
 * What is laid down anew gets its id here, and so does what comes with one that is not known: it may be another evening's.
 * @param known what lies on the table, or lay there when the sender looked
 */
function withIds({ figures, ...rest }: Sent, known: { id?: string }[]): Partial<Preparation> {
	const ids = new Set(known.map(({ id }) => id));
	const idOf = (id?: string) => (id !== undefined && ids.has(id) ? id : newId());
	return {
		...rest,
		...(figures && { figures: figures.map((figure) => ({ ...figure, id: idOf(figure.id) })) }),
	};
}

/** Whether each of these figures lies there already as it is, or is one that this evening may be shown. */
async function canLieOnTable(
	context: Pick<PrepareContext, "tx" | "session" | "now">,
	{ figures, now }: { figures: TableFigure[]; now: TableFigure[] },
): Promise<boolean> {
	const known = await knownIndicators(
		context.tx,
		figures.map(({ indicator }) => indicator),
	);
	if (new Set(figures.map(({ id }) => id)).size < figures.length) return false;
	if (!figures.every(({ indicator }) => known.has(indicator))) return false;
	const isThere = (figure: TableFigure) =>
		now.some(
			(one) =>
				one.id === figure.id && one.indicator === figure.indicator && shownField(one) === shownField(figure),
		);
	return canShow(
		context,
		figures.filter((figure) => !isThere(figure)),
	);
}

/** Whether there is for each a figure of the wijk or its gemeente, for the people of this evening, that was chosen so. */
async function canShow(
	{ tx, session, now }: Pick<PrepareContext, "tx" | "session" | "now">,
	figures: Omit<TableFigure, "id">[],
): Promise<boolean> {
	const chosen = figures.filter((figure) => shownField(figure) !== "");
	const cards = await loadFigureCards(tx, {
		wijk: session.placeId,
		indicators: chosen.map(chosenOf),
		locale: "nl",
		audience: { sessions: [session.id] },
		today: now,
	});
	return cards.length === chosen.length;
}

/** Shows another period or part of a figure that lies on the table, before the evening or while it runs. */
export const chooseShown: Handler<"choose-shown"> = async (context) => {
	const { tx, session, command } = context;
	const { figure: id, period, breakdown } = command;
	const figure = (await sessionFigures(tx, session.id)).find((one) => one.id === id);
	if (!figure) return { ok: false, code: "unknown-figure", field: "figure" };
	const shown = { period, breakdown };
	if (!(await canShow(context, [{ ...figure, ...shown }])))
		return { ok: false, code: "unknown-figure", field: "shown" };
	await setShown(tx, id, shown);
	return { ok: true, subject: id, notices: [{ topic: "session", to: "everybody" }] };
};

/** How an evening is set up now. */
export async function preparationOf(tx: Db, session: Session): Promise<Preparation> {
	const { title, heldOn, previousId: previous, minutes, settings } = session;
	const figures = await sessionFigures(tx, session.id);
	const indicators = indicatorsOf(figures);
	return {
		title,
		heldOn,
		previous,
		figures,
		indicators,
		minutes,
		settings: { ...standardSettings, ...settings },
	};
}

type PrepareContext = Pick<CommandContext<"prepare-session">, "tx" | "session" | "command" | "now">;

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
