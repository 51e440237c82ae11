import type { PublishRefusalCode } from "#app/domain/import/import-state.ts";
import type { ImportProblem, ImportRefusal, ProblemCode, RefusalCode } from "#app/domain/import/preview.ts";
import { m } from "./index.ts";

const refusals: Record<RefusalCode, () => string> = {
	empty: m.import_refused_empty,
	"too-large": m.import_refused_too_large,
	"too-many-cells": m.import_refused_too_many_cells,
	"too-slow": m.import_refused_too_slow,
	busy: m.import_refused_busy,
	"unknown-kind": m.import_refused_unknown_kind,
	damaged: m.import_refused_damaged,
	encrypted: m.import_refused_encrypted,
	hostile: m.import_refused_hostile,
	"person-bsn": m.import_refused_person_bsn,
	"person-birthdate": m.import_refused_person_birthdate,
	"person-name": m.import_refused_person_name,
	"person-number": m.import_refused_person_number,
	"person-contact": m.import_refused_person_contact,
	"hidden-unreadable": m.import_refused_hidden_unreadable,
	"formula-without-value": m.import_refused_formula_without_value,
	"no-table": m.import_refused_no_table,
	"bad-mapping": m.import_refused_bad_mapping,
};

/** Why nothing of a file is read, where that shows, and what to do. */
export function explainImportRefusal({ code, place }: Pick<ImportRefusal, "code" | "place">): string {
	const sentence = refusals[code]();
	return place ? m.import_refused_at({ sentence, place }) : sentence;
}

const publishing: Record<PublishRefusalCode, () => string> = {
	"not-found": m.error_not_found,
	"already-published": m.import_error_already_published,
	"being-published": m.import_error_being_published,
	"nothing-to-publish": m.import_error_nothing_to_publish,
	incomplete: m.imports_error_incomplete,
	"unknown-source": m.import_error_unknown_source,
	"unknown-session": m.imports_error_evenings,
	"unread-notes": m.imports_error_unread_notes,
	unsafe: m.imports_error_unsafe,
	consent: m.imports_error_consent,
	"too-many-small": m.imports_error_too_many_small,
	"rounded-beside-exact": m.imports_error_rounded_beside_exact,
	busy: m.imports_error_busy,
	stopped: m.imports_error_stopped,
	failed: m.imports_error_failed,
};

/** Why a delivery is not published, and what to do. */
export const explainPublishRefusal = (code: PublishRefusalCode): string => publishing[code]();

interface Named {
	word: string;
	detail: string;
}

const problems: Record<ProblemCode, (named: Named) => string> = {
	"missing-indicator": m.import_problem_missing_indicator,
	"missing-place": m.import_problem_missing_place,
	"missing-period": m.import_problem_missing_period,
	"missing-value": m.import_problem_missing_value,
	"unknown-indicator": m.import_problem_unknown_indicator,
	"unknown-place": m.import_problem_unknown_place,
	"unknown-value": m.import_problem_unknown_value,
	"unknown-dimension": m.import_problem_unknown_dimension,
	"ambiguous-place": m.import_problem_ambiguous_place,
	"bad-period": m.import_problem_bad_period,
	"ambiguous-period": m.import_problem_ambiguous_period,
	"bad-breakdown": m.import_problem_bad_breakdown,
	"not-a-number": m.import_problem_not_a_number,
	"ambiguous-number": m.import_problem_ambiguous_number,
	"unknown-sign": m.import_problem_unknown_sign,
	"bare-limit": m.import_problem_bare_limit,
	"outside-interval": m.import_problem_outside_interval,
	"few-answers": m.import_problem_few_answers,
	"cell-error": m.import_problem_cell_error,
	"bad-range": m.import_problem_bad_range,
	"unit-mismatch": m.import_problem_unit_mismatch,
	"unknown-unit": m.import_problem_unknown_unit,
	"negative-count": m.import_problem_negative_count,
	"count-not-whole": m.import_problem_count_not_whole,
	"share-out-of-range": m.import_problem_share_out_of_range,
	"bad-status": m.import_problem_bad_status,
	"bad-until": m.import_problem_bad_until,
	"bad-qualifier": m.import_problem_bad_qualifier,
	"bad-kind": m.import_problem_bad_kind,
	"bad-basis": m.import_problem_bad_basis,
	"bad-verdict": m.import_problem_bad_verdict,
	"bad-adopted": m.import_problem_bad_adopted,
	"missing-basis": m.import_problem_missing_basis,
	"bad-respondents": m.import_problem_bad_respondents,
	"identifying-note": m.import_problem_identifying_note,
	duplicate: m.import_problem_duplicate,
	contradiction: m.import_problem_contradiction,
	"total-differs": m.import_problem_total_differs,
	"looks-like-fraction": m.import_problem_looks_like_fraction,
	"far-from-others": m.import_problem_far_from_others,
	"from-title": m.import_problem_from_title,
	"more-sheets": m.import_problem_more_sheets,
	"more-tables": m.import_problem_more_tables,
	"blank-cells": m.import_problem_blank_cells,
	"filled-down": m.import_problem_filled_down,
	"skipped-total": m.import_problem_skipped_total,
	"more-problems": m.import_problem_more_problems,
};

/** What is wrong with a cell, and what to do. */
export const explainImportProblem = ({
	code,
	word,
	detail = "",
}: Pick<ImportProblem, "code" | "word" | "detail">): string => problems[code]({ word, detail });
