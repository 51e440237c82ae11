import type { nodeKinds } from "#app/domain/figure/framework.ts";
import { m } from "#app/words/index.ts";

export const nodeKindWords: Record<(typeof nodeKinds)[number], () => string> = {
	goal: m.catalogue_node_goal,
	"result-area": m.catalogue_node_result_area,
	"indicator-group": m.catalogue_node_indicator_group,
	performance: m.catalogue_node_performance,
	programme: m.catalogue_node_programme,
	objective: m.catalogue_node_objective,
	"focus-point": m.catalogue_node_focus_point,
	"focus-goal": m.catalogue_node_focus_goal,
	norm: m.catalogue_node_norm,
	criterion: m.catalogue_node_criterion,
};

/** What the fields of a framework, its nodes and how they were judged are called, for what is wrong with them. */
export const frameworkLabels = (): Record<string, string> => ({
	title: m.catalogue_framework_title(),
	place: m.catalogue_framework_place(),
	from: m.catalogue_framework_from(),
	until: m.catalogue_framework_until(),
	kind: m.catalogue_node_kind(),
	code: m.catalogue_node_code(),
	label: m.catalogue_label(),
	text: m.catalogue_node_text(),
	parent: m.catalogue_node_parent(),
	assessed: m.catalogue_assessed(),
	period: m.catalogue_assessment_period(),
	colour: m.catalogue_colour(),
	words: m.catalogue_assessment_words(),
});

export const frameworkProblemWords = {
	"until-first": m.catalogue_error_until_first,
	"under-itself": m.catalogue_error_under_itself,
	"focus-bound": m.catalogue_error_focus_bound,
	tells: m.readings_error_tells,
};
