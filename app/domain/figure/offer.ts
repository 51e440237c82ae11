import { inLanguage, type Localised } from "../localised.ts";
import { offerLayers } from "./reading.ts";

/** A text with the language that it is in, which is Dutch where nobody wrote a translation. */
export interface ToldText {
	text: string;
	/** a tag, such as "ar" */
	language: string;
}

/** How long people wait, in weeks, as somebody reported it one day. */
export interface Wait {
	low: number | null;
	high: number | null;
	/** ISO date */
	reportedOn: string;
	/** reported more than a year ago */
	old: boolean;
}

/** What people can turn to, in one language. */
export interface Offer {
	id: string;
	name: ToldText;
	what: ToldText;
	forWhom: ToldText;
	layer: (typeof offerLayers)[number];
	/** the buurt that it is in; null where its place is no buurt */
	buurt: string | null;
	address: string;
	times: string;
	cost: string;
	/** in which people are spoken with, as tags */
	languages: string[];
	contact: string;
	/** null where nobody reported one */
	waiting: Wait | null;
}

/** What there is in one wijk, for a whole gemeente, or elsewhere. */
export interface OffersAt {
	/** id of the place */
	place: string;
	name: string;
	/** its CBS code */
	code: string;
	kind: "wijk" | "whole" | "elsewhere";
	/** a layer after the other */
	offers: Offer[];
}

/** An offer as it is kept. */
export interface KeptOffer
	extends Pick<Offer, "id" | "layer" | "address" | "times" | "cost" | "languages" | "contact"> {
	name: Localised;
	what: Localised;
	forWhom: Localised;
	waitingLow: number | null;
	waitingHigh: number | null;
	reportedOn: string | null;
}

/** Says an offer in one language, or in Dutch where it is not translated. @param buurt its name, where the place is one */
export function offerIn(kept: KeptOffer, language: string, buurt: string | null, today: Date): Offer {
	const { id, name, what, forWhom, waitingLow: low, waitingHigh: high, reportedOn, ...said } = kept;
	const { layer, address, times, cost, languages, contact } = said;
	return {
		...{ id, layer, buurt, address, times, cost, languages, contact },
		name: toldIn(name, language),
		what: toldIn(what, language),
		forWhom: toldIn(forWhom, language),
		waiting:
			reportedOn !== null && (low !== null || high !== null)
				? { low, high, reportedOn, old: isOld(reportedOn, today) }
				: null,
	};
}

/** What is for everybody first, and by name. */
export const inOrderOfOffers = (a: KeptOffer, b: KeptOffer): number =>
	offerLayers.indexOf(a.layer) - offerLayers.indexOf(b.layer) || a.name.nl.localeCompare(b.name.nl, "nl");

/** Whether all its texts are there in this language. */
export const isTranslated = ({ name, what, forWhom }: Offer, language: string): boolean =>
	[name, what, forWhom].every((told) => told.language === language);

function toldIn(text: Localised, language: string): ToldText {
	const found = inLanguage(text, language);
	const translations: Partial<Record<string, string>> = text;
	return { text: found, language: translations[language] === undefined ? "nl" : language };
}

function isOld(reportedOn: string, today: Date): boolean {
	const yearAgo = new Date(today);
	yearAgo.setUTCFullYear(today.getUTCFullYear() - 1);
	return reportedOn < yearAgo.toISOString().slice(0, 10);
}
