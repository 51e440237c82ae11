import { can } from "#app/domain/session/authorisation.ts";
import { correctionOf, countGroups } from "#app/domain/session/present.ts";
import { forgottenChoices } from "#app/domain/vote/own-choices.ts";
import { listAgendaItems } from "#db/queries/agreements.server.ts";
import { deleteCheckpoints } from "#db/queries/checkpoints.server.ts";
import { findContribution, updateContribution } from "#db/queries/contributions.server.ts";
import { proposeNotes as saveProposed } from "#db/queries/notes.server.ts";
import { findOutcome } from "#db/queries/outcomes.server.ts";
import { updateSession } from "#db/queries/sessions.server.ts";
import { loadBoardThemes } from "#db/queries/themes.server.ts";
import { adoptOutcome } from "../outcome/adopt-outcome.server.ts";
import { notesOfTheme } from "../outcome/notes-of-theme.server.ts";
import { listPresent } from "../outcome/participants.server.ts";
import { type Handler, moderators, refuse } from "./command-context.ts";
import { authorOf } from "./contribution-commands.server.ts";

/**
 * Freezes the agreements as the next version, and forgets how their texts came about. They can be reopened, which leaves
 * this version as it is.
 */
export const adopt: Handler<"adopt"> = async ({ tx, actor, session, workbook, now }) => {
	if (!workbook) throw new Error("Adopting needs the workbook");
	const items = await listAgendaItems(tx, session.id);
	if (items.length === 0) return refuse("no-agreements");
	const forgotten = forgottenChoices(
		await loadBoardThemes(tx, session.id),
		items.map(({ themeId }) => themeId),
	);
	if (forgotten.length > 0) return refuse("own-choice-without-agreement");

	const by = actor.kind === "account" ? actor.id : null;
	const version = await adoptOutcome(tx, { session, workbook, by, now });
	await deleteCheckpoints(tx, session.id);
	return {
		ok: true,
		answer: { version },
		subject: version,
		board: { meta: true },
		workbook: { archive: true },
		notices: [{ topic: "session", to: "everybody" }],
	};
};

/** Puts other numbers of people in the place of those that were counted; the same numbers put those back. */
export const correctPresent: Handler<"correct-present"> = async ({ tx, session, command }) => {
	const counted = countGroups(await listPresent(tx, session));
	const correction = correctionOf(counted, session.correctedPresent, command);
	if (correction === "in-dispute") return { ok: false, code: "changed-meanwhile", field: "counts" };
	await updateSession(tx, session.id, { correctedPresent: correction });
	return { ok: true, subject: session.id, notices: [{ topic: "session", to: { parts: ["facilitator"] } }] };
};

/** Opens the agreements again, for the version after the adopted one. */
export const reopenAgenda: Handler<"reopen-agenda"> = async ({ tx, session }) => {
	await updateSession(tx, session.id, { adoptedAt: null });
	return {
		ok: true,
		subject: session.id,
		board: { meta: true },
		workbook: { restart: true },
		notices: [{ topic: "session", to: "everybody" }],
	};
};

/** Puts what was adopted of a theme forward as a reading of its figures; who manages them reads it first. */
export const proposeNotes: Handler<"propose-notes"> = async ({ tx, actor, session, command, now }) => {
	const theme = (await findOutcome(tx, session.id))?.themes.find(({ id }) => id === command.theme);
	if (!theme) return refuse("unknown-theme");
	const notes = await notesOfTheme(tx, session.id, theme);
	if (notes.length === 0) return refuse("nothing-to-propose");
	const writtenBy = actor.kind === "account" ? actor.id : null;
	await saveProposed(tx, { sessionId: session.id, themeId: theme.id, writtenBy, writtenAt: now }, notes);
	return { ok: true, subject: theme.id };
};

/** "Did we understand you?": the writer's answer, for those who moderate. */
export const answerReadBack: Handler<"answer-read-back"> = async ({
	tx,
	actor,
	session,
	resource,
	command,
}) => {
	const row = await findContribution(tx, session.id, command.contribution);
	const decision = can(actor, "contribution.read-back", resource, row && authorOf(row));
	if (!decision.allowed) return refuse(decision.code);
	if (row?.status !== "approved") return refuse("unknown-contribution");
	await updateContribution(tx, row.id, {
		understood: command.understood,
		understoodRemark: command.understood ? "" : command.remark,
	});
	return { ok: true, subject: row.id, notices: [{ topic: "queue", to: { parts: moderators } }] };
};
