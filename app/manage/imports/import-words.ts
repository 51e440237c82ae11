import type { WithheldReason } from "#app/domain/disclosure/register.ts";
import type { Unit } from "#app/domain/figure/figures.ts";
import type { ImportProgress, ImportState } from "#app/domain/import/import-state.ts";
import type { ColumnRole, SignMeaning } from "#app/domain/import/mapping.ts";
import type { AcceptedFigure, Change, UnknownWord } from "#app/domain/import/preview.ts";
import { valueText } from "#app/words/figure-text.ts";
import { formatDate, formatNumber, m } from "#app/words/index.ts";

const states: Record<ImportState, () => string> = {
	draft: m.imports_state_draft,
	publishing: m.imports_state_publishing,
	published: m.imports_state_published,
	dropped: m.imports_state_dropped,
};
export const stateName = (state: ImportState): string => states[state]();

const steps: Record<ImportProgress["step"], () => string> = {
	reading: m.imports_step_reading,
	protecting: m.imports_step_protecting,
	storing: m.imports_step_storing,
	showing: m.imports_step_showing,
};
export const stepName = (step: ImportProgress["step"]): string => steps[step]();

const roles: Record<ColumnRole, () => string> = {
	indicator: m.imports_role_indicator,
	place: m.imports_role_place,
	period: m.imports_role_period,
	dimension: m.imports_role_dimension,
	breakdown: m.imports_role_breakdown,
	value: m.imports_role_value,
	unit: m.imports_role_unit,
	n: m.imports_role_n,
	status: m.imports_role_status,
	until: m.imports_role_until,
	qualifier: m.imports_role_qualifier,
	low: m.imports_role_low,
	high: m.imports_role_high,
	numerator: m.imports_role_numerator,
	denominator: m.imports_role_denominator,
	missing: m.imports_role_missing,
	note: m.imports_role_note,
	published: m.imports_role_published,
	kind: m.imports_role_kind,
	basis: m.imports_role_basis,
	document: m.imports_role_document,
	adopted: m.imports_role_adopted,
	relative: m.imports_role_relative,
	verdict: m.imports_role_verdict,
	source: m.imports_role_source,
	ignore: m.imports_role_ignore,
};
export const roleName = (role: ColumnRole): string => roles[role]();

const changes: Record<Change, () => string> = {
	new: m.imports_change_new,
	revised: m.imports_change_revised,
	same: m.imports_change_same,
};
export const changeName = (change: Change): string => changes[change]();

const kinds: Record<UnknownWord["kind"], () => string> = {
	place: m.imports_role_place,
	indicator: m.imports_role_indicator,
	value: m.imports_role_dimension,
	dimension: m.imports_role_dimension,
	sign: m.imports_word_sign,
};
export const wordKind = (kind: UnknownWord["kind"]): string => kinds[kind]();

const signs: Record<SignMeaning, () => string> = {
	"geen-gegevens": m.figures_value_missing,
	"niet-gevraagd": m.figures_missing_not_asked,
	"te-weinig-antwoorden": m.figures_missing_few_answers,
	"nog-niet-bekend": m.figures_missing_not_yet,
	"kan-niet": m.figures_missing_impossible,
	geheim: m.figures_missing_secret,
	nul: m.imports_sign_nought,
	"afgerond-nul": m.imports_sign_rounded_nought,
	voorlopig: m.figures_provisional,
	overslaan: m.imports_word_skip,
};
export const signName = (sign: SignMeaning): string => signs[sign]();

/** What was read of a cell, with how sure it is: "ongeveer 0", "geheim", "7,8 (marge 7,5 tot 8,1)". */
export function readingText({
	value,
	qualifier,
	low,
	high,
	missing,
	unit,
}: Pick<AcceptedFigure, "value" | "qualifier" | "low" | "high" | "missing" | "unit">): string {
	const style = { unit, decimals: 6 };
	const hasEnds = low !== null && high !== null;
	if (value === null)
		return valueText(
			hasEnds ? { state: "range", low, high } : { state: "missing", ...(missing && { reason: missing }) },
			style,
		);
	const limited = qualifier === "about" || qualifier === "less_than" ? { qualifier } : {};
	const text = valueText({ state: "shown", value, ...limited }, style);
	return hasEnds
		? `${text} (${m.figures_margin({ low: formatNumber(low), high: formatNumber(high) })})`
		: text;
}

/** How final a number is, and up to which day it counts; "" where it is final and whole. */
export function statusText({
	status,
	completeUntil,
}: Pick<AcceptedFigure, "status" | "completeUntil">): string {
	const texts = [
		status === "voorlopig" ? m.figures_provisional() : "",
		status === "raming" ? m.figures_estimate() : "",
		status === "prognose" ? m.figures_forecast() : "",
		completeUntil ? m.figures_trend_until_day({ date: formatDate(completeUntil) }) : "",
	];
	return texts.filter(Boolean).join(", ");
}

const units: Record<Unit, () => string> = {
	aantal: m.imports_unit_count,
	percentage: m.imports_unit_percent,
	dagen: m.imports_unit_days,
	weken: m.imports_unit_weeks,
	uur: m.imports_unit_hours,
	euro: m.imports_unit_euro,
	jaar: m.imports_unit_years,
	cijfer: m.imports_unit_mark,
	index: m.imports_unit_index,
	verhouding: m.imports_unit_ratio,
};
export const unitName = (unit: Unit): string => units[unit]();

const reasons: Record<WithheldReason["kind"], (named: { cells: string }) => string> = {
	small: m.imports_reason_small,
	protects: m.imports_reason_protects,
	"stands-on": m.imports_reason_stands_on,
	"few-answers": m.imports_reason_few_answers,
	"as-before": m.imports_reason_as_before,
	"small-change": m.imports_reason_small_change,
};
/** @param cells what it is about, ready to be read */
export const reasonText = (reason: WithheldReason["kind"], cells: string): string =>
	reasons[reason]({ cells });
