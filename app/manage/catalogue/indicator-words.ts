import type { Direction, IndicatorKind, measures } from "#app/domain/figure/figures.ts";
import type { nodeRoles } from "#app/domain/figure/framework.ts";
import type { PeriodKind } from "#app/domain/figure/period.ts";
import { m } from "#app/words/index.ts";

/** The words of the fixed lists that an indicator is described by, for choosing from. */
export const indicatorKindWords: Record<IndicatorKind, () => string> = {
	count: m.catalogue_kind_count,
	share: m.catalogue_kind_share,
	mean: m.catalogue_kind_mean,
	amount: m.catalogue_kind_amount,
	duration: m.catalogue_kind_duration,
	grade: m.catalogue_kind_grade,
	index: m.catalogue_kind_index,
	ratio: m.catalogue_kind_ratio,
};

export const measureWords: Record<(typeof measures)[number], () => string> = {
	flow: m.catalogue_measure_flow,
	stock: m.catalogue_measure_stock,
};

export const directionWords: Record<Direction, () => string> = {
	"hoger-is-beter": m.catalogue_direction_higher,
	"lager-is-beter": m.catalogue_direction_lower,
	geen: m.catalogue_direction_none,
};

export const periodKindWords: Record<PeriodKind, () => string> = {
	year: m.catalogue_period_year,
	half: m.catalogue_period_half,
	quarter: m.catalogue_period_quarter,
	month: m.catalogue_period_month,
	day: m.catalogue_period_day,
	span: m.catalogue_period_span,
	"school-year": m.catalogue_period_school_year,
	cumulative: m.catalogue_period_cumulative,
};

export const roleWords: Record<(typeof nodeRoles)[number], () => string> = {
	result: m.catalogue_role_result,
	performance: m.catalogue_role_performance,
	monitoring: m.catalogue_role_monitoring,
};

/** A list with words as the choices of a select. */
export const choicesOf = (words: Record<string, () => string>): { value: string; label: string }[] =>
	Object.entries(words).map(([value, say]) => ({ value, label: say() }));

/** What the fields of an indicator are called, for what is wrong with them. */
export const indicatorLabels = (): Record<string, string> => ({
	label: m.catalogue_label(),
	explanation: m.catalogue_explanation(),
	unit: m.catalogue_unit(),
	kind: m.catalogue_kind(),
	measure: m.catalogue_measure(),
	population: m.catalogue_population(),
	openZero: m.catalogue_open_zero(),
	relation: m.catalogue_relations(),
	direction: m.catalogue_direction(),
	decimals: m.catalogue_decimals(),
	periodKind: m.catalogue_period_kind(),
	sentenceOther: m.catalogue_sentence_other(),
	sentenceOne: m.catalogue_sentence_one(),
	shownBreakdown: m.catalogue_shown_breakdown(),
	dimension: m.catalogue_dimensions(),
	dimensions: m.catalogue_dimensions(),
	node: m.catalogue_nodes(),
	share: m.catalogue_share(),
	shareNumerator: m.catalogue_share_numerator(),
	shareDenominator: m.catalogue_share_denominator(),
	standsOn: m.catalogue_stands_on(),
	sliceIndicator: m.catalogue_slice_indicator(),
	sliceBreakdown: m.catalogue_slice_breakdown(),
});

/** What stands in a sentence for what is filled in, as it is typed. */
export const signs = { value: "{value}", area: "{area}", breakdown: "{breakdown}" };

export const indicatorProblemWords = {
	sentence: (about: { field: string }) => m.catalogue_error_sentence({ ...about, ...signs }),
	itself: m.catalogue_error_itself,
	"kind-of-unit": m.catalogue_error_kind_of_unit,
};
