import type { Caveat, RawFigure } from "#app/domain/figure/figures.ts";
import type { Localised } from "#app/domain/localised.ts";

/** What has to be minded at figures of the papers, in the words of those who show them. */
interface Minded {
	of: string[];
	/** further narrowed to one of these */
	place?: string;
	period?: string;
	breakdown?: string;
	caveat: Caveat;
}

const text = (nl: string, en: string): Localised => ({ nl, en });

const minded: Minded[] = [
	{
		of: ["kinderen-uitkeringsgezin"],
		caveat: {
			kind: "afgerond",
			text: text("De bron rondt af op hele procenten.", "The source rounds to whole percents."),
		},
	},
	...[
		{ of: "gezinnen-uitkering", year: "2023" },
		{ of: "eenoudergezinnen", year: "2024" },
	].map(
		({ of, year }): Minded => ({
			of: [of],
			caveat: {
				kind: "jaar-onbekend",
				text: text(
					`De bron noemt geen jaar. Wij zetten het op ${year}.`,
					`The source names no year. We put it at ${year}.`,
				),
			},
		}),
	),
	{
		of: ["gezinnen-uitkering"],
		place: "nederland",
		caveat: {
			kind: "andere-groep",
			text: text(
				"Het landelijke cijfer lijkt over kinderen in de bijstand te gaan, niet over gezinnen.",
				"The national figure seems to be about children on social assistance, not about families.",
			),
		},
	},
	{
		of: ["jeugdigen"],
		place: "zeist",
		breakdown: "leeftijd=18-25",
		caveat: {
			kind: "afgerond",
			text: text(
				"De vier leeftijden zijn samen 18.801. De bron schrijft 18.800.",
				"The four ages add up to 18,801. The source writes 18,800.",
			),
		},
	},
	{
		of: [
			"jongeren-gestrest",
			"jongeren-eenzaam",
			"jongeren-psychische-klachten",
			"jongeren-suicidegedachten",
		],
		caveat: {
			kind: "toelichting",
			text: text("Uit de Gezondheidsmonitor Jeugd 2023.", "From the national youth health monitor 2023."),
		},
	},
	{
		of: ["jeugd-verwijzer"],
		caveat: {
			kind: "jaar-onbekend",
			text: text(
				"De tabel in de bron noemt geen jaren. Wij lezen de kolommen als 2022, 2023 en 2024.",
				"The table in the source names no years. We read its columns as 2022, 2023 and 2024.",
			),
		},
	},
	{
		of: ["jeugd-verwijzer"],
		caveat: {
			kind: "niet-volledig",
			text: text(
				"De genoemde verwijzers zijn samen geen 100 procent.",
				"The referrers named do not add up to 100 percent.",
			),
		},
	},
	{
		of: ["begeleiding-basis", "begeleiding-specialistisch"],
		period: "2024-H1",
		caveat: {
			kind: "toelichting",
			text: text("Alleen de eerste helft van 2024.", "The first half of 2024 only."),
		},
	},
	{
		of: ["realisatie-sociale-basis"],
		caveat: {
			kind: "afgerond",
			text: text(
				"De bron noemt 71, 19 en 11 procent voor de drie soorten zorg. Uit de bedragen volgt 71, 19 en 10.",
				"The source gives 71, 19 and 11 percent for the three kinds of care. The amounts give 71, 19 and 10.",
			),
		},
	},
];

const fewAnswers = 100;

type Read = Pick<RawFigure, "indicator" | "place" | "period" | "breakdown" | "respondents" | "note">;

export function caveatsOf(figure: Read): Caveat[] {
	const { indicator, place, period, breakdown, respondents, note } = figure;
	const written = minded
		.filter(
			(one) =>
				one.of.includes(indicator) &&
				(one.place ?? place) === place &&
				(one.period ?? period) === period &&
				(one.breakdown ?? breakdown) === breakdown,
		)
		.map(({ caveat }) => caveat);
	const isKnown = written.some(({ kind }) => kind === "jaar-onbekend");
	return [
		...written,
		...(!isKnown && note && saysUndated(note.nl) ? [{ kind: "jaar-onbekend", text: note } as const] : []),
		...(respondents !== null && respondents < fewAnswers ? [{ kind: "lage-respons" } as const] : []),
	];
}

/** Whether a note says that the paper names no year or day. */
const saysUndated = (note: string): boolean =>
	/\b(geen|zonder)\b[^.;]*\b(jaar|jaren|datum)\b|jaar niet genoemd|"(momenteel|eerdere jaren)"/i.test(note);
