import type { Offer, Wait } from "#app/domain/figure/offer.ts";
import { formatDate, formatList, formatNumber } from "./format.ts";
import { m } from "./index.ts";
import { offerLanguageName } from "./offer-words.ts";

/** One thing that is told about an offer. */
export interface OfferLine {
	id: string;
	label: string;
	text: string;
	/** of the text, where it is not the reader's own */
	language?: string;
}

/** What is known of an offer, for whom it is first; what nobody filled in is left out. */
export function offerLines({
	forWhom,
	buurt,
	address,
	times,
	cost,
	languages,
	contact,
	waiting,
}: Offer): OfferLine[] {
	// What has no translation is as the gemeente wrote it.
	const written = { language: "nl" };
	return [
		{ id: "for-whom", label: m.offers_line_for_whom(), ...forWhom },
		{
			...{ id: "where", label: m.offers_line_where(), ...written },
			text: [address, buurt].filter(Boolean).join(", "),
		},
		{ id: "when", label: m.offers_line_when(), text: times, ...written },
		{ id: "cost", label: m.offers_line_cost(), text: cost, ...written },
		{
			id: "languages",
			label: m.offers_line_languages(),
			text: formatList(languages.map(offerLanguageName)),
		},
		{ id: "contact", label: m.offers_line_contact(), text: contact, ...written },
		{ id: "waiting", label: m.offers_line_waiting(), text: waiting ? waitText(waiting) : "" },
	].filter(({ text }) => text !== "");
}

/** "4 tot 6 weken, gemeld op 3 maart 2026", with a word when that is long ago. */
export function waitText(wait: Wait): string {
	const reported = m.offers_wait_reported({ wait: weeksText(wait), date: formatDate(wait.reportedOn) });
	return wait.old ? `${reported}. ${m.offers_wait_old()}` : reported;
}

function weeksText({ low, high }: Wait): string {
	if (high === null) return low ? m.offers_wait_at_least({ wait: weeks(low) }) : m.offers_wait_none();
	if (high === 0) return m.offers_wait_none();
	if (!low) return m.offers_wait_at_most({ wait: weeks(high) });
	if (low === high) return weeks(high);
	return m.offers_wait_range({ low: formatNumber(low), high: formatNumber(high) });
}

const weeks = (count: number): string =>
	count === 1 ? m.offers_wait_week() : m.offers_wait_weeks({ count: formatNumber(count) });
