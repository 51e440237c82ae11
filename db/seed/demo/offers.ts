import type { Localised } from "#app/domain/localised.ts";
import type { Db } from "../../client.ts";
import { offer } from "../../schema/index.ts";
import { isoDate, type SeedTools } from "./seed-context.ts";

interface DemoOffer extends Omit<typeof offer.$inferInsert, "id" | "languages" | "reportedOn"> {
	languages?: string[];
	reportedDaysAgo?: number;
}

/** Says plainly that it is ours, in every language that it is told in. */
const invented = (name: Localised): Localised => ({
	...name,
	nl: `${name.nl} (fictief)`,
	...(name.en && { en: `${name.en} (fictional)` }),
	...(name.ar && { ar: `${name.ar} (خيالي)` }),
	...(name.tr && { tr: `${name.tr} (kurgusal)` }),
});

/**
 * What the demo's people can turn to. Of the whole gemeente what the papers of Zeist speak of, and no more of it than they
 * say; of the wijken inventions, each called so.
 */
const offers: DemoOffer[] = [
	{
		name: { nl: "CJG Zeist", en: "CJG Zeist (youth and family centre)" },
		what: {
			nl: "Het Centrum Jeugd en Gezin helpt bij vragen over opvoeden en opgroeien.",
			en: "The youth and family centre helps with questions about bringing up children and growing up.",
		},
		forWhom: { nl: "Ouders, kinderen en jongeren", en: "Parents, children and young people" },
		layer: "basisondersteuning",
		place: "zeist",
	},
	{
		name: { nl: "Sociaal Team Zeist" },
		what: { nl: "Een consulent bekijkt samen met je wat er nodig is, en biedt zelf hulp of zoekt die." },
		forWhom: { nl: "Volwassenen die hulp of ondersteuning zoeken" },
		layer: "basisondersteuning",
		place: "zeist",
	},
	{
		name: { nl: "Welzijn op Recept" },
		what: { nl: "Een welzijnscoach zoekt met je wat bij je past: mensen leren kennen, bewegen, iets doen." },
		forWhom: { nl: "Wie door een huisarts, het CJG of het Sociaal Team is doorgestuurd" },
		layer: "basisondersteuning",
		place: "zeist",
	},
	{
		name: invented({
			nl: "Inloop De Brug",
			en: "Drop-in De Brug",
			ar: "ملتقى دي بروخ",
			tr: "De Brug buluşma yeri",
		}),
		what: {
			nl: "Koffie, een praatje en hulp bij brieven die je niet begrijpt.",
			en: "Coffee, a chat, and help with letters that you do not understand.",
			ar: "قهوة وحديث ومساعدة في الرسائل التي لا تفهمها.",
			tr: "Kahve, sohbet ve anlamadığınız mektuplarda yardım.",
		},
		forWhom: { nl: "Iedereen", en: "Everybody", ar: "للجميع", tr: "Herkes" },
		layer: "sociale-basis",
		place: "zeist-noord",
		address: "Brugplein 1",
		times: "maandag tot en met vrijdag, 9.00 tot 12.00 uur",
		cost: "gratis",
		languages: ["nl", "tr", "ar"],
		contact: "binnenlopen kan zonder afspraak",
	},
	{
		name: invented({ nl: "Jongerencentrum Het Veld", en: "Youth centre Het Veld" }),
		what: {
			nl: "Sporten, muziek maken en eten met anderen. Er is altijd een jongerenwerker.",
			en: "Sports, making music and eating with others. A youth worker is always there.",
		},
		forWhom: { nl: "Jongeren van 12 tot en met 18 jaar", en: "Young people from 12 to 18" },
		layer: "sociale-basis",
		place: "zeist-noord",
		address: "Veldweg 8",
		times: "dinsdag en donderdag, 15.00 tot 21.00 uur",
		cost: "gratis, eten kost 2 euro",
		languages: ["nl", "en"],
		contact: "app de jongerenwerker",
	},
	{
		name: invented({ nl: "Spreekuur over geld" }),
		what: { nl: "Iemand kijkt met je mee naar rekeningen, toeslagen en schulden." },
		forWhom: { nl: "Gezinnen met zorgen over geld" },
		layer: "basisondersteuning",
		place: "zeist-noord",
		address: "Brugplein 1",
		times: "woensdag, 13.00 tot 16.00 uur",
		cost: "gratis",
		languages: ["nl", "ar"],
		contact: "maak een afspraak bij de inloop",
		waitingLow: 2,
		waitingHigh: 3,
		reportedDaysAgo: 40,
	},
	{
		name: invented({ nl: "Hulp thuis voor gezinnen" }),
		what: { nl: "Een hulpverlener komt bij je thuis, een half jaar lang, en kijkt wat er beter kan." },
		forWhom: { nl: "Gezinnen met een besluit van het CJG" },
		layer: "maatwerk",
		place: "zeist-noord",
		cost: "gratis",
		waitingLow: 4,
		waitingHigh: 6,
		reportedDaysAgo: 430,
	},
	{
		name: invented({ nl: "Koffie bij de kinderopvang" }),
		what: { nl: "Ouders blijven na het brengen even zitten en helpen elkaar met tips." },
		forWhom: { nl: "Ouders met jonge kinderen" },
		layer: "sociale-basis",
		place: "zeist-west",
		times: "elke ochtend, 8.30 tot 9.30 uur",
		cost: "gratis",
	},
	{
		name: invented({ nl: "Huiskamer in het Centrum" }),
		what: { nl: "Samen eten, spelletjes doen en huiswerk maken." },
		forWhom: { nl: "Iedereen" },
		layer: "sociale-basis",
		place: "zeist-centrum",
		address: "Slotlaan 400",
		times: "vrijdag, 16.00 tot 20.00 uur",
		cost: "3 euro voor de maaltijd",
		languages: ["nl", "uk"],
	},
];

export async function seedOffers(tx: Db, { newId, now }: Pick<SeedTools, "newId" | "now">): Promise<void> {
	const day = 24 * 60 * 60_000;
	await tx.insert(offer).values(
		offers.map(({ languages = ["nl"], reportedDaysAgo, ...row }) => ({
			...row,
			id: newId(),
			languages,
			reportedOn:
				reportedDaysAgo === undefined ? null : isoDate(new Date(now.getTime() - reportedDaysAgo * day)),
		})),
	);
}
