import { m } from "#app/words/index.ts";

export const breakKindWords = {
	definition: m.breaks_kind_definition,
	system: m.breaks_kind_system,
	law: m.breaks_kind_law,
	area: m.breaks_kind_area,
	method: m.breaks_kind_method,
};
