import type { Catalogue, CatalogueIndicator, CataloguePlace } from "#app/domain/import/catalogue.ts";

const wijk = (id: string, name: string, shortName: string, code: string): CataloguePlace => ({
	id,
	code,
	level: id.endsWith("overig") ? "overig" : "wijk",
	parent: "zeist",
	names: [name, shortName],
	codes: [
		{ year: 2024, code },
		{ year: 2025, code },
	],
});

const place = (id: string, level: CataloguePlace["level"], name: string, code: string): CataloguePlace => ({
	...{ id, code, level, parent: null, names: [name] },
	codes: [{ year: 2024, code }],
});

const indicator = (
	id: string,
	label: string,
	unit: CatalogueIndicator["unit"],
	more: Partial<CatalogueIndicator> = {},
): CatalogueIndicator => ({
	id,
	names: [label],
	unit,
	kind: unit === "percentage" ? "share" : unit === "aantal" ? "count" : unit === "euro" ? "amount" : "mean",
	population: unit === "euro" ? "geld" : "clienten",
	dimensions: [],
	...more,
});

/** A gemeente with its wijken and a few indicators of every unit, to read files against. */
export const importCatalogue: Catalogue = {
	places: [
		place("nederland", "land", "Nederland", "NL00"),
		place("zeist", "gemeente", "Zeist", "GM0355"),
		wijk("zeist-centrum", "Zeist-Centrum", "Centrum", "WK035501"),
		wijk("zeist-noord", "Zeist-Noord", "Noord", "WK035502"),
		wijk("zeist-west", "Zeist-West", "West", "WK035503"),
		wijk("zeist-oost", "Zeist-Oost", "Oost", "WK035504"),
		wijk("den-dolder", "Den Dolder e.o.", "Den Dolder", "WK035505"),
		wijk("zeist-overig", "Overig", "Overig", "GM0355-overig"),
		place("de-bilt", "gemeente", "De Bilt", "GM0310"),
	],
	indicators: [
		indicator("jeugdhulp-clienten", "Unieke cliënten met jeugdhulp", "aantal", { dimensions: ["leeftijd"] }),
		indicator("wmo-clienten", "Unieke cliënten met Wmo", "aantal"),
		indicator("kinderen-uitkeringsgezin", "Kinderen in een uitkeringsgezin", "percentage"),
		indicator("jeugdhulp-0-18", "Jeugdigen 0-18 jaar met jeugdhulp", "percentage"),
		indicator("jeugdhulp-kosten", "Kosten van jeugdhulp", "euro", { population: "geld" }),
		indicator("verblijf-duur", "Gemiddelde duur van verblijf", "dagen", { kind: "duration" }),
		indicator("tevredenheid", "Rapportcijfer van ouders", "cijfer", { kind: "grade" }),
	],
	dimensions: [
		{
			id: "leeftijd",
			names: ["Leeftijd", "leeftijdsgroep"],
			adding: "telt-op",
			values: [
				{ id: "0-4", names: ["0 t/m 4 jaar", "0 tot en met 4 jaar"] },
				{ id: "5-11", names: ["5 t/m 11 jaar"] },
				{ id: "12-17", names: ["12 t/m 17 jaar"] },
			],
		},
		{
			id: "aanbieder",
			names: ["Aanbieder", "zorgaanbieder"],
			adding: null,
			values: [
				{ id: "lister", names: ["Lister"] },
				{ id: "timon", names: ["Timon"] },
			],
		},
		{
			id: "verwijzer",
			names: ["Verwijzer"],
			adding: null,
			values: [
				{ id: "huisarts", names: ["Huisarts"] },
				{ id: "Rechter, OvJ, JJI", names: ["Rechter, OvJ, JJI"] },
			],
		},
	],
};
