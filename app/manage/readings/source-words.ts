import { m } from "#app/words/index.ts";

export const sourceKindWords = {
	register: m.sources_kind_register,
	survey: m.sources_kind_survey,
	model: m.sources_kind_model,
	estimate: m.sources_kind_estimate,
	finance: m.sources_kind_finance,
	forecast: m.sources_kind_forecast,
};
