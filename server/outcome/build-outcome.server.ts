import type * as Y from "yjs";
import { childrensRights } from "#app/domain/agreement/agreement-vocabulary.ts";
import { unlessFew } from "#app/domain/figure/head-counts.ts";
import type { BoardCard, BoardTheme } from "#app/domain/live/board.ts";
import { isBlank } from "#app/domain/live/rich-text.ts";
import { openKey, readText, rightsKey, summaryKey, themeKey, visionKey } from "#app/domain/live/workbook.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { type Outcome, type OutcomeTheme, outcomeSchema } from "#app/domain/outcome/outcome.ts";
import { chosenOf, indicatorsOf } from "#app/domain/session/table-figure.ts";
import { writingLanguages } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { listAgendaItems, listConfirmations } from "#db/queries/agreements.server.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import { listQuotable, loadBoardCards } from "#db/queries/contributions.server.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { listFocusNodes } from "#db/queries/focus-nodes.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import type { Session } from "#db/queries/sessions.server.ts";
import { sessionFigures } from "#db/queries/table-figures.server.ts";
import { loadBoardThemes } from "#db/queries/themes.server.ts";
import { countVoters, listTallies } from "#db/queries/votes.server.ts";
import { inLocale } from "../process/in-locale.server.ts";
import { heardRows, perLens, throughPaper } from "./heard.ts";
import { loadLookback } from "./lookback.server.ts";
import { toOutcomeAgreement } from "./outcome-agreements.ts";
import { toOutcomeFigure } from "./outcome-figures.ts";
import { type Attendant, listAttendants, listPresent } from "./participants.server.ts";
import { presentOf } from "./present.ts";

/**
 * What the evening led to, as it is now in `tx`: a concept, which adoption makes a version of. Its texts are Dutch,
 * in whatever language it is asked for. It holds published figures, what was approved, and nobody's name.
 */
export function buildOutcome(tx: Db, session: Session, workbook: Y.Doc, now: Date): Promise<Outcome> {
	return inLocale("nl", () => build(tx, session, workbook, now));
}

async function build(tx: Db, session: Session, workbook: Y.Doc, now: Date): Promise<Outcome> {
	const told = await loadBoardCards(tx, session.id);
	const shown = session.votes === "shown";
	const themes = (await loadBoardThemes(tx, session.id)).map((theme) =>
		shown ? theme : { ...theme, votes: null },
	);
	const items = await listAgendaItems(tx, session.id);
	const people = await listAttendants(tx, session);
	const figures = await sessionFigures(tx, session.id);
	const onTable = indicatorsOf(figures);
	const asked = {
		wijk: session.placeId,
		locale: "nl",
		audience: { sessions: [session.id] },
		today: now,
	};
	const cards = await loadFigureCards(tx, { ...asked, indicators: figures.map(chosenOf) });
	const watched = await loadFigureCards(tx, {
		...asked,
		indicators: [...new Set(items.flatMap(({ indicatorId }) => indicatorId ?? []))].map((indicator) => ({
			indicator,
		})),
	});
	const indicators = await listIndicators(tx);
	const focusNodes = await listFocusNodes(
		tx,
		items.flatMap(({ focusNode }) => focusNode ?? []),
	);
	const labels = new Map(indicators.map(({ id, label }) => [id, inLanguage(label, "nl")]));
	const figureLabel = (indicator: string) => labels.get(indicator) ?? null;

	return {
		schema: outcomeSchema,
		version: null,
		madeAt: now.toISOString(),
		adoptedAt: null,
		session: await sessionOf(tx, session),
		present: presentOf(await listPresent(tx, session), { ...session, throughPaper: throughPaper(told) }),
		vision: readText(workbook, visionKey),
		lookback: await loadLookback(tx, session, now),
		figures: cards.map((card) => toOutcomeFigure(card, session.heldOn)),
		heard: heardRows(told, { themes, quotable: await listQuotable(tx, session.id), figureLabel }),
		themes: themes.map((theme) => toOutcomeTheme(theme, told, { workbook, onTable, figureLabel })),
		open: readText(workbook, openKey),
		choice: await choiceOf(tx, session),
		agreements: items.map((item) =>
			toOutcomeAgreement(item, { themes, cards: watched, indicators, focusNodes }),
		),
		rights: childrensRights.map((right) => ({ right, text: readText(workbook, rightsKey(right)) })),
		confirmations: await confirmationsOf(tx, session, people),
		summaries: writingLanguages
			.map((language) => ({ language, text: readText(workbook, summaryKey(language)) }))
			.filter(({ text }) => !isBlank(text)),
	};
}

async function sessionOf(tx: Db, session: Session): Promise<Outcome["session"]> {
	const places = await listPlaces(tx);
	const wijk = places.find((place) => place.id === session.placeId);
	if (!wijk) throw new Error(`There is no place ${session.placeId}`);
	const { code, name, shortName } = wijk;
	return {
		id: session.id,
		title: session.title,
		heldOn: session.heldOn,
		wijk: { code, name, shortName },
		gemeente: places.find((place) => place.id === wijk.parent)?.name ?? "",
	};
}

function toOutcomeTheme(
	{ id, name, votes, ownChoiceOf, chosen }: BoardTheme,
	told: BoardCard[],
	from: { workbook: Y.Doc; onTable: string[]; figureLabel: (indicator: string) => string | null },
): OutcomeTheme {
	const inTheme = told.filter((card) => card.themes.includes(id));
	const about = new Set(inTheme.flatMap((card) => card.figure?.indicator ?? []));
	const ordered = [...from.onTable.filter((one) => about.delete(one)), ...about];
	return {
		id,
		name,
		see: readText(from.workbook, themeKey(id, "see")),
		mean: readText(from.workbook, themeKey(id, "mean")),
		unknown: readText(from.workbook, themeKey(id, "unknown")),
		contributions: perLens((lens) => inTheme.filter((card) => card.lens === lens).length),
		figures: ordered.flatMap((indicator) => from.figureLabel(indicator) ?? []),
		votes,
		ownChoiceOf,
		chosen,
	};
}

async function choiceOf(tx: Db, { id, votes, voteRound }: Session): Promise<Outcome["choice"]> {
	if (votes !== "shown") return { shown: false, voters: null, stickers: 0 };
	const voters = await countVoters(tx, id, voteRound);
	const tallies = await listTallies(tx, id, voteRound);
	return {
		shown: true,
		voters: unlessFew(voters),
		stickers: tallies.reduce((sum, { stickers }) => sum + stickers, 0),
	};
}

/** The organisations that confirmed, each remark once; whoever was taken off since speaks for none. */
async function confirmationsOf(
	tx: Db,
	session: Session,
	people: Attendant[],
): Promise<Outcome["confirmations"]> {
	const present = new Set(people.map(({ actor }) => actor));
	const said = new Map<string, Outcome["confirmations"][number]>();
	for (const { actor, remark, confirmedAt, ...row } of await listConfirmations(tx, session.id)) {
		const organisation = row.organisation || m.outcome_partner_unnamed();
		const key = JSON.stringify([organisation, remark]);
		if (!present.has(actor) || said.has(key)) continue;
		said.set(key, { organisation, remark, confirmedAt: confirmedAt.toISOString() });
	}
	return [...said.values()];
}
