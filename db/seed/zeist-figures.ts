import type { Caveat } from "#app/domain/figure/figures.ts";

/** One published number of the sources, as they print it. */
export interface SeedFigure {
	indicator: string;
	place: string;
	period: string;
	value: number | null;
	breakdown?: string;
	respondents?: number;
	caveats?: Caveat[];
}

/** The values of one indicator and period by place; `more` goes for each of them. */
export function byPlace(
	indicator: string,
	period: string,
	values: Record<string, number | null>,
	more: Partial<SeedFigure> = {},
): SeedFigure[] {
	return Object.entries(values).map(([place, value]) => ({ indicator, period, place, value, ...more }));
}

const wholePercents: Caveat = {
	kind: "afgerond",
	text: {
		nl: "De bron rondt af op hele procenten.",
		en: "The source rounds to whole percents.",
	},
};
const yearUnknown = (year: string): Caveat => ({
	kind: "jaar-onbekend",
	text: {
		nl: `De bron noemt geen jaar. Wij zetten het op ${year}.`,
		en: `The source names no year. We put it at ${year}.`,
	},
});
const otherGroup: Caveat = {
	kind: "andere-groep",
	text: {
		nl: "Het landelijke cijfer lijkt over kinderen in de bijstand te gaan, niet over gezinnen.",
		en: "The national figure seems to be about children on social assistance, not about families.",
	},
};
const monitor: Caveat = {
	kind: "toelichting",
	text: { nl: "Uit de Gezondheidsmonitor Jeugd 2023.", en: "From the national youth health monitor 2023." },
};
const sumDiffers: Caveat = {
	kind: "afgerond",
	text: {
		nl: "De vier leeftijden zijn samen 18.801. De bron schrijft 18.800.",
		en: "The four ages add up to 18,801. The source writes 18,800.",
	},
};

/** From the youth policy framework. */
export const frameworkFigures: SeedFigure[] = [
	...byPlace(
		"kinderen-uitkeringsgezin",
		"2023",
		{ "zeist-noord": 7, "zeist-west": 7, "zeist-oost": 3, "zeist-centrum": 2, "den-dolder": 2 },
		{ caveats: [wholePercents] },
	),
	...byPlace("gezinnen-uitkering", "2023", { zeist: 4.2 }, { caveats: [yearUnknown("2023")] }),
	...byPlace(
		"gezinnen-uitkering",
		"2023",
		{ nederland: 5.7 },
		{ caveats: [yearUnknown("2023"), otherGroup] },
	),
	...byPlace("eenoudergezinnen", "2024", { zeist: 21.89, nederland: 23 }, { caveats: [yearUnknown("2024")] }),
	...byPlace("geboren-kwetsbaar", "2023", {
		zeist: 5.7,
		"de-bilt": 5,
		"utrechtse-heuvelrug": 2.9,
		"wijk-bij-duurstede": 5.3,
		bunnik: null,
		nederland: 6.5,
	}),
	...byPlace("jeugdigen", "2025-01-01", { zeist: 2534, nederland: 684759 }, { breakdown: "leeftijd=0-4" }),
	...byPlace("jeugdigen", "2025-01-01", { zeist: 6067, nederland: 1436620 }, { breakdown: "leeftijd=4-12" }),
	...byPlace("jeugdigen", "2025-01-01", { zeist: 4800, nederland: 1171826 }, { breakdown: "leeftijd=12-18" }),
	...byPlace(
		"jeugdigen",
		"2025-01-01",
		{ zeist: 5400, nederland: 1610852 },
		{ breakdown: "leeftijd=18-25", caveats: [sumDiffers] },
	),
	...byPlace("jeugdhulp-0-23", "2024", { zeist: 13 }),
	...byPlace("jeugdhulp-0-23", "2023", { nederland: 10.8 }),
	...byPlace("jeugdhulp-0-18", "2024", { zeist: 16.2, nederland: 14 }),
	...byPlace(
		"jongeren-gestrest",
		"2023",
		{ zeist: 49.8, "ggd-regio-utrecht": 47.8, nederland: 50.2 },
		{ caveats: [monitor] },
	),
];

const fewAnswers: Caveat = { kind: "lage-respons" };
const halfYear: Caveat = {
	kind: "toelichting",
	text: { nl: "Alleen de eerste helft van 2024.", en: "The first half of 2024 only." },
};
const referrers: [breakdown: string, perYear: Record<string, number>][] = [
	["verwijzer=Gemeente (CJG)", { "2022": 60.15, "2023": 61.99, "2024": 63.68 }],
	["verwijzer=Huisarts", { "2022": 12.15, "2023": 11.7, "2024": 10.77 }],
	["verwijzer=Gecertificeerde instelling", { "2022": 1.03, "2023": 0.89, "2024": 0.92 }],
	["verwijzer=Medisch specialist", { "2022": 1.23, "2023": 1.28, "2024": 1.06 }],
	["verwijzer=Jeugdarts", { "2022": 0.35, "2023": 0.48, "2024": 0.59 }],
	["verwijzer=Rechter, OvJ, JJI", { "2022": 1.05, "2023": 1.27, "2024": 1.08 }],
];
const yearsRead: Caveat = {
	kind: "jaar-onbekend",
	text: {
		nl: "De tabel in de bron noemt geen jaren. Wij lezen de kolommen als 2022, 2023 en 2024.",
		en: "The table in the source names no years. We read its columns as 2022, 2023 and 2024.",
	},
};
const incomplete: Caveat = {
	kind: "niet-volledig",
	text: {
		nl: "De genoemde verwijzers zijn samen geen 100 procent.",
		en: "The referrers named do not add up to 100 percent.",
	},
};
const sharesDiffer: Caveat = {
	kind: "afgerond",
	text: {
		nl: "De bron noemt 71, 19 en 11 procent voor de drie soorten zorg. Uit de bedragen volgt 71, 19 en 10.",
		en: "The source gives 71, 19 and 11 percent for the three kinds of care. The amounts give 71, 19 and 10.",
	},
};

/** From the factsheet on youth and social support. */
export const factsheetFigures: SeedFigure[] = [
	...byPlace("wor-jeugd", "2024", { zeist: 52 }),
	...byPlace("wor-volwassenen", "2024", { zeist: 192 }),
	...byPlace("wor-aanmeldingen", "2024", { zeist: 192 }, { breakdown: "doelgroep=volwassenen" }),
	...byPlace("wor-aanmeldingen", "2024", { zeist: 52 }, { breakdown: "doelgroep=jeugd" }),
	...byPlace("wor-aanmeldingen", "2024-H1", { zeist: 73 }, { breakdown: "doelgroep=volwassenen" }),
	...byPlace("wor-aanmeldingen", "2024-H1", { zeist: 16 }, { breakdown: "doelgroep=jeugd" }),
	...byPlace("mantelzorgers-overbelast", "2022", { zeist: 35 }),
	...referrers.flatMap(([breakdown, years]) =>
		Object.entries(years).flatMap(([year, value]) =>
			byPlace("jeugd-verwijzer", year, { zeist: value }, { breakdown, caveats: [yearsRead, incomplete] }),
		),
	),
	...byPlace("begeleiding-basis", "2021", { zeist: 26 }),
	...byPlace("begeleiding-basis", "2022", { zeist: 30 }),
	...byPlace("begeleiding-basis", "2023", { zeist: 35 }),
	...byPlace("begeleiding-basis", "2024-H1", { zeist: 37 }, { caveats: [halfYear] }),
	...byPlace("wachttijd-sociaal-team", "2024", { zeist: 15 }),
	...byPlace("wachttijd-cjg", "2024", { zeist: 28 }),
	...byPlace("jeugd-verblijf", "2023", { zeist: 238 }),
	...byPlace("jeugd-verblijf", "2024", { zeist: 230 }),
	...byPlace("ceo-cjg-tijdig", "2023", { zeist: 65 }),
	...byPlace("ceo-cjg-tijdig", "2024", { zeist: 73 }, { respondents: 71, caveats: [fewAnswers] }),
	...byPlace("ceo-cjg-eigen-kracht", "2023", { zeist: 44 }),
	...byPlace("ceo-cjg-eigen-kracht", "2024", { zeist: 32 }, { respondents: 71, caveats: [fewAnswers] }),
	...byPlace("realisatie-aanvullende-zorg", "2024", { zeist: 40908672 }),
	...byPlace("realisatie-basiszorg", "2024", { zeist: 10818052 }),
	...byPlace("realisatie-sociale-basis", "2024", { zeist: 5624393 }, { caveats: [sharesDiffer] }),
];
