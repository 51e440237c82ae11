import type { dimension, dimensionValue } from "#db/schema/index.ts";

type Value = Pick<typeof dimensionValue.$inferInsert, "id" | "label" | "aliases">;

/** The dimensions of the catalogue. Ids of values are the texts that figures were first stored with. */
export const catalogueDimensions: (typeof dimension.$inferInsert & { values: Value[] })[] = [
	{
		id: "leeftijd",
		label: { nl: "Leeftijd", en: "Age" },
		adding: "telt-op",
		values: [
			{ id: "0-4", label: { nl: "0 tot 4 jaar", en: "0 to 3" } },
			{ id: "4-12", label: { nl: "4 tot 12 jaar", en: "4 to 11" } },
			{ id: "12-18", label: { nl: "12 tot 18 jaar", en: "12 to 17" } },
			{ id: "18-25", label: { nl: "18 tot 25 jaar", en: "18 to 24" } },
		],
	},
	{
		id: "doelgroep",
		label: { nl: "Voor wie", en: "For whom" },
		adding: "telt-op",
		values: [
			{ id: "jeugd", label: { nl: "kinderen en jongeren", en: "children and young people" } },
			{ id: "volwassenen", label: { nl: "volwassenen", en: "adults" } },
		],
	},
	{
		id: "verwijzer",
		label: { nl: "Verwezen door", en: "Referred by" },
		// The referrers that sources name are not all there are.
		adding: "deel",
		values: [
			{
				id: "Gemeente (CJG)",
				label: { nl: "de gemeente", en: "the municipality" },
				aliases: ["Gemeente", "Gemeentelijke toegang"],
			},
			{ id: "Huisarts", label: { nl: "de huisarts", en: "the family doctor" } },
			{ id: "Rechter, OvJ, JJI", label: { nl: "de rechter of justitie", en: "the court or the law" } },
			{ id: "Medisch specialist", label: { nl: "een medisch specialist", en: "a medical specialist" } },
			{
				id: "Gecertificeerde instelling",
				label: { nl: "een gecertificeerde instelling (GI)", en: "a youth protection body (GI)" },
				aliases: ["GI"],
			},
			{ id: "Jeugdarts", label: { nl: "de jeugdarts", en: "the youth doctor" } },
		],
	},
];
