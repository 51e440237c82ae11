import type { CardCaveat, CardValue, ComparisonRow, FigureCard } from "#app/domain/figure/figure-card.ts";
import type {
	CaveatKind,
	MissingReason,
	PublishedValue,
	SentenceTemplate,
	Unit,
} from "#app/domain/figure/figures.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import { capitalised, formatDate, formatList, formatMonth, formatNumber, m } from "./index.ts";

/** How the numbers of an indicator are written. */
export interface NumberStyle {
	/** null writes the number alone */
	unit: Unit | null;
	decimals: number;
}

/** "16,2%", "640", "28 dagen", "€ 40.908.672" */
export function numberText(value: number, { unit, decimals }: NumberStyle): string {
	const factor = 10 ** decimals;
	const number = formatNumber(Math.round(value * factor) / factor);
	if (unit === "percentage") return m.figures_value_percentage({ value: number });
	if (unit === "dagen") return m.figures_value_dagen({ value: number });
	if (unit === "euro") return m.figures_value_euro({ value: number });
	if (unit === "jaar") return m.figures_value_jaar({ value: number });
	if (unit === "weken") return m.figures_value_weken({ value: number });
	if (unit === "uur") return m.figures_value_uur({ value: number });
	return number;
}

/** A published value as people read it; what is hidden and what is unknown have words of their own. */
export function valueText(value: PublishedValue, style: NumberStyle): string {
	if (value.state === "shown") {
		const text = numberText(value.value, style);
		if (value.qualifier === "about") return m.figures_number_about({ value: text });
		return value.qualifier === "less_than" ? m.figures_value_small({ limit: text }) : text;
	}
	if (value.state === "range")
		return m.figures_value_range({ low: numberText(value.low, style), high: numberText(value.high, style) });
	if (value.state === "small") return m.figures_value_small({ limit: value.lessThan });
	if (value.state === "withheld") return m.figures_value_withheld();
	return value.reason ? missingTexts[value.reason]() : m.figures_value_missing();
}

const missingTexts: Record<MissingReason, () => string> = {
	"geen-gegevens": m.figures_value_missing,
	"niet-gevraagd": m.figures_missing_not_asked,
	"te-weinig-antwoorden": m.figures_missing_few_answers,
	"nog-niet-bekend": m.figures_missing_not_yet,
	"kan-niet": m.figures_missing_impossible,
	geheim: m.figures_missing_secret,
};

/** "2023", "eerste helft van 2024", "vierde kwartaal van 2024", "juni 2024", "1 januari 2025", "schooljaar 2024/25" */
export function periodText(period: string): string {
	const { kind, year, start, end } = parsePeriod(period);
	switch (kind) {
		case "day":
			return formatDate(end);
		case "month":
			return formatMonth(end);
		case "quarter":
			return m.figures_period_quarter({ quarter: Number(end.slice(5, 7)) / 3, year });
		case "half":
			return end.endsWith("06-30") ? m.figures_period_half_1({ year }) : m.figures_period_half_2({ year });
		case "span":
			return m.figures_period_span({ first: start.slice(0, 4), last: year });
		case "school-year":
			return m.figures_period_school_year({ years: period });
		case "cumulative":
			return m.figures_period_until({ month: formatMonth(end) });
		default:
			return String(year);
	}
}

/** When a source came out, as precisely as it is known: "31 maart 2025", "maart 2025", "2025". */
export function publishedText(date: string): string {
	if (date === "") return m.figures_published_unknown();
	if (/^\d{4}$/.test(date)) return date;
	if (/^\d{4}-\d{2}$/.test(date)) return formatMonth(`${date}-01`);
	return /^\d{4}-\d{2}-\d{2}/.test(date) ? formatDate(date) : date;
}

/** "Cijfer over 2023" */
export function aboutPeriodText(period: string): string {
	const text = { period: periodText(period) };
	return parsePeriod(period).kind === "day" ? m.figures_at_day(text) : m.figures_about_period(text);
}

export function ageText(years: number): string {
	if (years <= 0) return m.figures_age_now();
	return years === 1 ? m.figures_age_one() : m.figures_age_many({ years });
}

/** The card's figure as one plain sentence: "7 van de 100 kinderen in Noord groeien op in een gezin met een uitkering". */
export function sentenceText(card: FigureCard): string {
	const area = card.place.shortName;
	const { label, unit } = card.indicator;
	if (card.value.state === "small")
		return m.figures_sentence_small({ label, area, limit: card.value.lessThan });
	if (card.value.state === "withheld") return m.figures_sentence_withheld({ label, area });
	if (card.value.state === "missing") return m.figures_sentence_missing({ label, area });
	// A sentence about a part names it, and one about the whole has no place for it.
	const fits = card.sentence?.other.includes("{breakdown}") === Boolean(card.breakdown);
	if (card.value.state === "range" || card.value.qualifier || !card.sentence || !fits)
		return capitalised(
			m.figures_sentence_plain({
				label: card.breakdown ? `${label} (${card.breakdown.label})` : label,
				area,
				value: valueText(card.value, card.indicator),
			}),
		);
	return filledSentence(card.sentence, {
		...{ value: card.value.value, unit, area },
		breakdown: card.breakdown?.label ?? "",
	});
}

/** A sentence of an indicator, with its number as people say it. */
export function filledSentence(
	sentence: SentenceTemplate,
	{ value, unit, area, breakdown }: { value: number; unit: Unit; area: string; breakdown: string },
): string {
	const { text, one } = spokenNumber(value, unit);
	const template = (one && sentence.one) || sentence.other;
	return capitalised(
		template.replaceAll("{value}", text).replaceAll("{area}", area).replaceAll("{breakdown}", breakdown),
	);
}

/** "Voor Zeist-Noord niet bekend. Voor heel Zeist:", or null when the wijk has its own figure. */
export function fallbackText(card: FigureCard): string | null {
	return card.fallback ? m.figures_fallback({ wijk: card.wijk.name, place: card.place.name }) : null;
}

/** Numbers as people say them; percentages become whole people out of a hundred. */
function spokenNumber(value: number, unit: Unit): { text: string; one: boolean } {
	if (unit === "percentage" && value > 0 && value < 1)
		return { text: m.figures_number_less_than_one(), one: true };
	if (unit === "euro" && value >= 1_000_000) {
		const millions = formatNumber(Math.round(value / 100_000) / 10);
		return {
			text: m.figures_number_about({ value: m.figures_number_million_euro({ value: millions }) }),
			one: false,
		};
	}
	const whole = Math.round(value);
	const number = formatNumber(whole);
	const text = unit === "euro" ? m.figures_number_euro({ value: number }) : number;
	return { text: whole === value ? text : m.figures_number_about({ value: text }), one: whole === 1 };
}

const caveatSentences: Record<CaveatKind, (() => string) | null> = {
	voorlopig: m.figures_caveat_voorlopig,
	reeksbreuk: m.figures_caveat_reeksbreuk,
	"registratie-effect": m.figures_caveat_registratie_effect,
	"klein-aantal": m.figures_caveat_klein_aantal,
	afgerond: m.figures_caveat_afgerond,
	"lage-respons": m.figures_caveat_lage_respons,
	"ander-peiljaar": m.figures_caveat_ander_peiljaar,
	"andere-groep": m.figures_caveat_andere_groep,
	"jaar-onbekend": m.figures_caveat_jaar_onbekend,
	"niet-volledig": m.figures_caveat_niet_volledig,
	model: m.figures_caveat_model,
	toelichting: null,
};

/** A caveat as a sentence: what is particular to the figure, or else what the kind means. */
function caveatText({ kind, text, since }: CardCaveat): string {
	if (kind === "reeksbreuk" && since) return breakText({ period: since, text });
	if (kind === "registratie-effect" && text) return `${m.figures_caveat_registratie_effect()} ${text}`;
	return text ?? caveatSentences[kind]?.() ?? "";
}

/** "Andere telling vanaf 2023: nieuwe wet. Vergelijk de cijfers ervoor en erna niet." */
export function breakText({ period, text }: { period: string; text: string | null }): string {
	const from = periodText(period);
	return text
		? m.figures_trend_break_why({ period: from, reason: text.replace(/\.$/, "") })
		: m.figures_trend_break({ period: from });
}

/** Everything a reader has to mind at this value, caveats of the source and of the value itself. */
export function caveatTexts({ value, caveats, ...about }: CardValue): string[] {
	const { status, fictional, respondents, completeUntil } = about;
	const provisional = status === "voorlopig" && !caveats.some((one) => one.kind === "voorlopig");
	const few = caveats.some((one) => one.kind === "lage-respons");
	const counted = { count: formatNumber(respondents ?? 0) };
	const answered = few ? m.figures_respondents_few(counted) : m.figures_respondents(counted);
	const texts = [
		fictional ? m.figures_fictional_why() : "",
		provisional ? m.figures_caveat_voorlopig() : "",
		status === "raming" ? m.figures_caveat_estimate() : "",
		status === "prognose" ? m.figures_caveat_forecast() : "",
		completeUntil ? m.figures_caveat_until({ date: formatDate(completeUntil) }) : "",
		value.state === "shown" && value.printed ? m.figures_caveat_printed({ text: value.printed }) : "",
		marginText(value),
		respondents === null ? "" : answered,
		...caveats.filter((one) => respondents === null || one.kind !== "lage-respons").map(caveatText),
	];
	return [...new Set(texts.filter(Boolean))];
}

/** The interval that a source gives around its number; "" where it gives none. */
function marginText(value: PublishedValue): string {
	if (value.state !== "shown" || value.low === undefined || value.high === undefined) return "";
	return m.figures_margin({ low: formatNumber(value.low), high: formatNumber(value.high) });
}

/** The words that stand right behind a value in a table: "fictief", "voorlopig", "n = 71". */
export function remarkTexts({ value, status, fictional, respondents, caveats }: CardValue): string[] {
	return [
		fictional ? m.figures_fictional() : "",
		status === "voorlopig" ? m.figures_provisional() : "",
		status === "raming" ? m.figures_estimate() : "",
		status === "prognose" ? m.figures_forecast() : "",
		caveats.some(({ kind }) => kind === "model") ? m.figures_modelled() : "",
		marginText(value),
		respondents === null ? "" : m.figures_respondents_short({ count: formatNumber(respondents) }),
	].filter(Boolean);
}

/** What stands beside a value that a card is compared with: its year, and whatever makes it another sort of number. */
export function comparisonNote(row: ComparisonRow, { beside }: Pick<FigureCard, "beside">): string {
	const period = periodText(row.period);
	const members = beside.members[row.place.id];
	return [
		row.otherPeriod ? m.figures_other_period({ period }) : period,
		row.countedOtherwise ? m.figures_counted_otherwise() : "",
		row.otherSource ? m.figures_other_source({ title: row.otherSource }) : "",
		members
			? m.beside_members({
					count: members.names.length,
					year: members.year,
					names: formatList(members.names),
				})
			: "",
	]
		.filter(Boolean)
		.join(", ");
}
