import { mostFigures } from "#app/domain/session/session-settings.ts";
import { m } from "#app/words/index.ts";
import { explainReadings } from "#app/words/number-question.ts";
import type { ErrorCode, Refusal } from "./command-context.ts";

export const statuses: Record<ErrorCode, number> = {
	"not-logged-in": 401,
	"not-allowed": 403,
	"not-found": 404,
	"session-closed": 409,
	"phase-not-allowed": 409,
	"invalid-command": 422,
	"id-used-for-other-content": 409,
	"unknown-figure": 422,
	"too-many-figures": 422,
	"unknown-focus-node": 422,
	"unknown-contribution": 404,
	"unknown-participant": 404,
	"unknown-account": 404,
	"already-decided": 409,
	"changed-since": 409,
	"dutch-translated": 422,
	"last-facilitator": 409,
	"reads-no-stories": 409,
	"moved-since": 409,
	"votes-not-open": 409,
	"already-adopted": 409,
	"not-adopted": 409,
	"unknown-theme": 404,
	"unknown-proposal": 404,
	"unknown-agreement": 404,
	"unknown-checkpoint": 404,
	"unknown-session": 422,
	"too-many-themes": 409,
	"too-many-agreements": 409,
	"theme-has-text": 409,
	"theme-name-taken": 409,
	"votes-are-open": 409,
	"no-votes-left": 409,
	"not-admitted": 403,
	"own-choice-stays": 409,
	"own-choice-without-agreement": 409,
	"no-agreements": 409,
	"nothing-to-propose": 409,
	"changed-meanwhile": 409,
	"other-schema": 409,
	"try-again": 503,
};

/** What went wrong, what was kept and what to do next, in the reader's language. */
export function explain(refusal: Refusal): string {
	switch (refusal.code) {
		case "not-logged-in":
			return m.error_not_logged_in();
		case "not-allowed":
			return m.error_not_allowed();
		case "not-found":
			return m.error_not_found();
		case "session-closed":
			return m.error_session_closed();
		case "phase-not-allowed":
			return m.error_phase_not_allowed();
		case "id-used-for-other-content":
			return m.error_id_used();
		case "unknown-figure":
			return m.error_unknown_figure();
		case "too-many-figures":
			return m.error_too_many_figures({ most: mostFigures });
		case "unknown-focus-node":
			return m.error_unknown_focus_node();
		case "unknown-contribution":
			return m.error_unknown_contribution();
		case "unknown-participant":
			return m.error_unknown_participant();
		case "unknown-account":
			return m.error_unknown_account();
		case "already-decided":
			return m.error_already_decided();
		case "nothing-to-propose":
			return m.error_nothing_to_propose();
		case "changed-since":
			return m.error_changed_since();
		case "dutch-translated":
			return m.error_dutch_translated();
		case "last-facilitator":
			return m.error_last_facilitator();
		case "reads-no-stories":
			return m.error_reads_no_stories();
		case "moved-since":
			return m.error_moved_since();
		case "votes-not-open":
			return m.error_votes_not_open();
		case "already-adopted":
			return m.error_already_adopted();
		case "not-adopted":
			return m.error_not_adopted();
		case "unknown-theme":
			return m.error_unknown_theme();
		case "unknown-proposal":
			return m.error_unknown_proposal();
		case "unknown-agreement":
			return m.error_unknown_agreement();
		case "unknown-checkpoint":
			return m.error_unknown_checkpoint();
		case "unknown-session":
			return m.error_unknown_session();
		case "too-many-themes":
			return m.error_too_many_themes();
		case "too-many-agreements":
			return m.error_too_many_agreements();
		case "theme-has-text":
			return m.error_theme_has_text();
		case "theme-name-taken":
			return m.error_theme_name_taken();
		case "votes-are-open":
			return m.error_votes_are_open();
		case "no-votes-left":
			return m.error_no_votes_left();
		case "not-admitted":
			return m.error_not_admitted();
		case "own-choice-stays":
			return m.error_own_choice_stays();
		case "own-choice-without-agreement":
			return m.error_own_choice_without_agreement();
		case "no-agreements":
			return m.error_no_agreements();
		case "changed-meanwhile":
			return m.error_changed_meanwhile();
		case "other-schema":
			return m.error_other_schema();
		case "try-again":
			return m.error_try_again();
		case "invalid-command":
			return explainField(refusal);
	}
}

function explainField({ field, reason, readings }: Refusal): string {
	if (reason === "identifying") return m.error_identifying();
	if (readings) return explainReadings(readings);
	if (field === "text" || field === "translation")
		return reason === "too-long" ? m.error_text_too_long() : m.error_text_missing();
	if (field === "reason") return reason === "too-long" ? m.error_reason_too_long() : m.error_reason_missing();
	if (field === "why" && reason !== "too-long") return m.error_why_missing();
	if (field === "kind") return m.error_kind_missing();
	if (field === "lens") return m.error_lens_missing();
	if (field === "about") return m.error_about_missing();
	if (field === "name") return reason === "too-long" ? m.error_name_too_long() : m.error_name_missing();
	if (field === "note") return reason === "too-long" ? m.error_note_too_long() : m.error_note_missing();
	if (field === "stickers") return m.error_stickers();
	if (reason === "too-long") return m.error_too_long();
	if (field === "headCount") return m.error_head_count();
	if (field === "counts") return m.error_counts();
	if (field === "firstStepOn") return m.error_day();
	if (reason === "not-a-number") return m.error_not_a_number();
	if (field === "target") return m.error_target();
	return m.error_invalid({ field: field ?? "" });
}

export function statusOf(code: ErrorCode): number {
	return statuses[code];
}
