import { readPeriod } from "../figure/period.ts";
import { asciiDigits } from "../typed/digits.ts";
import { readDay } from "../typed/read-day.ts";

/** What a text says about time; `readings` are the periods that it can mean. */
export type PeriodRead =
	| { period: string }
	| { problem: "not-a-period" }
	| { problem: "ambiguous"; readings: [string, string] };

const months = "jan feb mrt|maa|mar apr mei|may jun jul aug sep okt|oct nov dec"
	.split(" ")
	.map((each) => each.split("|"));
const word = (name: string): number =>
	name.length < 3 ? 0 : months.findIndex((each) => each.some((start) => name.startsWith(start))) + 1;
const monthName =
	"(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const ordinals: Readonly<Record<string, number>> = {
	...{ eerste: 1, tweede: 2, derde: 3, vierde: 4, first: 1, second: 2, third: 3, fourth: 4 },
	...{ i: 1, ii: 2, iii: 3, iv: 4 },
};
const ordinal = "(eerste|tweede|derde|vierde|first|second|third|fourth|iv|i{1,3}|[1-4])";
const nth = (text: string): number => ordinals[text] ?? Number(text);
const two = (number: number): string => String(number).padStart(2, "0");
const year = "((?:19|20)\\d{2})";

type Groups = [string, string, string];
interface Form {
	pattern: RegExp;
	read: (groups: Groups) => PeriodRead | string | null;
}
const form = (pattern: string, read: Form["read"]): Form => ({ pattern: new RegExp(`^${pattern}$`), read });

const schoolYear = (first: string, last: string): string | null => {
	const next = (Number(first) + 1) % 100;
	return Number(last) % 100 === next ? `${first}/${two(next)}` : null;
};
const cumulative = (of: string, month: number): string | null =>
	month === 12 ? of : month > 1 ? `${of}-01/${of}-${two(month)}` : month === 1 ? `${of}-01` : null;

/** The ways in which people and statistics offices write a period that is not in our own form. */
const forms: Form[] = [
	form(`(?:jaar|year|heel|kalenderjaar|verslagjaar|peiljaar|fy|jr\\.?)?\\s?${year}\\*{0,2}`, ([of]) => of),
	// CBS: 2024JJ00, 2024HJ01, 2024KW04, 2024MM06, 2024SJ00
	form(`${year}jj00`, ([of]) => of),
	form(`${year}hj0([12])`, ([of, n]) => `${of}-H${n}`),
	form(`${year}kw0([1-4])`, ([of, n]) => `${of}-Q${n}`),
	form(`${year}mm(\\d{2})`, ([of, n]) => `${of}-${n}`),
	form(`${year}sj00`, ([of]) => schoolYear(of, String(Number(of) + 1))),

	form(`(?:h|s)([12])[\\s/'-]*${year}`, ([n, of]) => `${of}-H${n}`),
	form(`${year}[\\s/-]*(?:h|s)([12])`, ([of, n]) => `${of}-H${n}`),
	form(
		`${ordinal}(?:e|ste|de|st|nd)?\\s?(?:halfjaar|half jaar|helft|halfyear|half)(?: van)?\\s${year}`,
		([n, of]) => `${of}-H${nth(n)}`,
	),
	form(
		`${year}[\\s,-]+${ordinal}(?:e|ste|de|st|nd)?\\s?(?:halfjaar|half jaar|helft|half)`,
		([of, n]) => `${of}-H${nth(n)}`,
	),

	form(`[qk]w?\\.?\\s?([1-4])[\\s/'-]*${year}`, ([n, of]) => `${of}-Q${n}`),
	form(`${year}[\\s/-]*[qk]w?\\.?\\s?([1-4])`, ([of, n]) => `${of}-Q${n}`),
	form(
		`${ordinal}(?:e|ste|de|st|nd|rd|th)?\\s?(?:kwartaal|kwrt|kw\\.?|quarter)(?: van)?\\s${year}`,
		([n, of]) => `${of}-Q${nth(n)}`,
	),
	form(
		`${year}[\\s,-]+${ordinal}(?:e|ste|de|st|nd|rd|th)?\\s?(?:kwartaal|kwrt|kw\\.?|quarter)`,
		([of, n]) => `${of}-Q${nth(n)}`,
	),
	form(`(?:kwartaal|quarter)\\s${ordinal}[\\s,-]+${year}`, ([n, of]) => `${of}-Q${nth(n)}`),

	form(`(${monthName})[\\s-]${year}`, ([name, of]) => `${of}-${two(word(name))}`),
	form(`${year}[\\s-](${monthName})`, ([of, name]) => `${of}-${two(word(name))}`),
	form(`(${monthName})[\\s-]?['’]?(\\d{2})`, ([name, of]) => `20${of}-${two(word(name))}`),
	form(`(0?[1-9]|1[0-2])[-/]${year}`, ([n, of]) => `${of}-${two(Number(n))}`),
	form(`${year}[/.](0[1-9]|1[0-2])`, ([of, n]) => `${of}-${n}`),

	form(`(?:schooljaar|school year|studiejaar|sj)\\s?${year}\\s?[-/]\\s?(?:20)?(\\d{2})`, ([first, last]) =>
		schoolYear(first, last),
	),
	form(`${year}[/-](\\d{2})`, ([first, last]) => schoolYear(first, last)),
	form(
		`(?:jan(?:uari)?\\.? )?(?:t/m|tot en met|tm|through|until|up to)\\s(${monthName})\\s${year}`,
		([name, of]) => cumulative(of, word(name)),
	),
	form(`${year}\\s(?:t/m|tot en met|tm)\\s(${monthName})`, ([of, name]) => cumulative(of, word(name))),
	form(`jan(?:uari|uary)?\\.?\\s?(?:-|t/m|tot en met|until|to)\\s?(${monthName})\\s${year}`, ([name, of]) =>
		cumulative(of, word(name)),
	),
	form(`${year}\\s?(?:-|t/m|tot en met|tm|to|–|—)\\s?${year}`, ([first, last]) => span(first, last)),
	form(
		`(?:periode|gemiddelde?|gem\\.|van|from)\\s${year}\\s?(?:-|/|t/m|tot en met|tot|to|en)\\s?${year}`,
		([first, last]) => (Number(last) > Number(first) ? `${first}/${last}` : null),
	),
];

/** Two whole years that follow one another are a school year to one and a span to another. */
function span(first: string, last: string): PeriodRead | null {
	if (Number(last) <= Number(first)) return null;
	const asYear = schoolYear(first, last);
	return asYear && Number(last) - Number(first) === 1
		? { problem: "ambiguous", readings: [`${first}/${last}`, asYear] }
		: { period: `${first}/${last}` };
}

const moment = /^(?:per|op|peildatum|stand(?: per| op)?|as of|on|datum|d\.d\.)\s*:?\s*/;

/**
 * A period as people write it: "4e kwartaal 2024", "juni 2024", "schooljaar 2024/25", "t/m juni 2024", and every canonical
 * form. "2024/2025" is asked back: two years together, or one school year. A star behind it says that it is provisional, and
 * nothing of the time.
 */
export function readPeriodWords(typed: string): PeriodRead {
	const plain = asciiDigits(typed)
		.replace(/\p{Cf}/gu, "")
		.replace(/[‐‑–—]/g, "-")
		.replace(/\s+/g, " ")
		.trim()
		.replace(/\s?\*{1,2}$/, "");
	const between = /^((?:19|20)\d{2})\/((?:19|20)\d{2})$/.exec(plain);
	if (between) return span(between[1] ?? "", between[2] ?? "") ?? { problem: "not-a-period" };
	if (readPeriod(plain)) return /^(?:19|20)/.test(plain) ? { period: plain } : { problem: "not-a-period" };
	const lower = plain.toLowerCase();
	for (const { pattern, read } of forms) {
		const found = pattern.exec(lower);
		if (!found) continue;
		const made = read([found[1] ?? "", found[2] ?? "", found[3] ?? ""]);
		if (made && typeof made !== "string") return made;
		if (made && readPeriod(made)) return { period: made };
	}
	const day = readDay(lower.replace(moment, ""));
	return day ? { period: day } : { problem: "not-a-period" };
}

/** The one period that a longer text names, such as a title; null where it names none or several. */
export function periodInText(text: string): string | null {
	const whole = readPeriodWords(text);
	if ("period" in whole) return whole.period;
	const found = new Set(
		[...text.toLowerCase().matchAll(phrases)].flatMap(([phrase]) => {
			const read = readPeriodWords(phrase);
			return "period" in read ? [read.period] : [];
		}),
	);
	const [only] = found;
	return found.size === 1 && only ? only : null;
}

/** A title without the period that it names: "Verwijzingen 2024" is "Verwijzingen". */
export const withoutPeriod = (text: string): string =>
	text
		.replace(new RegExp(phrases.source, "gi"), " ")
		.replace(/\(\s*\)|\b(?:in|over|per)\s*$/g, " ")
		.replace(/\s+/g, " ")
		.trim();

const phrases = new RegExp(
	[
		`schooljaar\\s(?:19|20)\\d{2}\\s?[-/]\\s?(?:20)?\\d{2}`,
		`t/m\\s${monthName}\\s(?:19|20)\\d{2}`,
		`\\d{1,2}\\s${monthName}\\s(?:19|20)\\d{2}`,
		`\\d{1,2}-\\d{1,2}-(?:19|20)\\d{2}`,
		`(?:19|20)\\d{2}-\\d{2}-\\d{2}`,
		`${ordinal}(?:e|ste|de)?\\s?(?:kwartaal|halfjaar|half jaar)(?: van)?\\s(?:19|20)\\d{2}`,
		`[qk][1-4][\\s-]?(?:19|20)\\d{2}`,
		`(?:19|20)\\d{2}[\\s-]?[qk][1-4]`,
		`${monthName}\\s(?:19|20)\\d{2}`,
		`(?:19|20)\\d{2}\\s?[-/]\\s?(?:19|20)\\d{2}`,
		`(?<![\\d-])(?:19|20)\\d{2}(?![\\d-])`,
	].join("|"),
	"g",
);
