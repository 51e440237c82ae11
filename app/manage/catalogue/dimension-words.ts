import type { Adding } from "#app/domain/figure/figures.ts";
import { m } from "#app/words/index.ts";

/** How the parts of a dimension add up, and what that does to sums and to the protection. */
export const addingWords: Record<Adding, { name: () => string; does: () => string }> = {
	"telt-op": { name: m.catalogue_adding_adds, does: m.catalogue_adding_adds_does },
	overlapt: { name: m.catalogue_adding_overlaps, does: m.catalogue_adding_overlaps_does },
	deel: { name: m.catalogue_adding_part, does: m.catalogue_adding_part_does },
};

/** What the fields of a dimension and of its values are called, for what is wrong with them. */
export const dimensionLabels = (): Record<string, string> => ({
	label: m.catalogue_label(),
	adding: m.catalogue_adding(),
	"value-label": m.catalogue_value_label(),
	partOf: m.catalogue_value_part_of(),
	aliases: m.catalogue_value_aliases(),
});

export const dimensionProblemWords = {
	"value-used": m.catalogue_error_value_used,
	"part-of-itself": m.catalogue_error_part_of_itself,
};
