import { m } from "#app/words/index.ts";

/** What may use a record, with how often. */
const useWords = {
	figures: m.record_use_figures,
	evenings: m.record_use_evenings,
	contributions: m.record_use_contributions,
	parts: m.record_use_parts,
	groups: m.record_use_groups,
	agreements: m.record_use_agreements,
	targets: m.record_use_targets,
	notes: m.record_use_notes,
	breaks: m.record_use_breaks,
	indicators: m.record_use_indicators,
	nodes: m.record_use_nodes,
	assessments: m.record_use_assessments,
	releases: m.sources_use_releases,
	files: m.sources_use_files,
};

/** How much of each kind uses a record. */
export type Uses = Partial<Record<keyof typeof useWords, number>>;

/** "cijfers: 12, avonden: 2"; "" where nothing uses it. */
export const usesText = (uses: Uses): string =>
	(Object.keys(useWords) as (keyof Uses)[])
		.flatMap((kind) => (uses[kind] ? [useWords[kind]({ count: uses[kind] })] : []))
		.join(", ");
