export const periodKinds = [
	"year",
	"half",
	"quarter",
	"month",
	"day",
	"span",
	"school-year",
	"cumulative",
] as const;
/**
 * `day` is the state of things on that day, `span` several whole years together, `cumulative` the months of a year so far.
 * Only periods of one kind are connected by a line.
 */
export type PeriodKind = (typeof periodKinds)[number];

export interface Period {
	kind: PeriodKind;
	/** The calendar year in which it ends. */
	year: number;
	/** First and last day, as ISO dates; the last one sorts periods of every kind. */
	start: string;
	end: string;
}

/** Each kind as text; the groups are years, months, and the number of a half or quarter. */
const shapes: Record<PeriodKind, RegExp> = {
	year: /^(\d{4})$/,
	half: /^(\d{4})-H([12])$/,
	quarter: /^(\d{4})-Q([1-4])$/,
	month: /^(\d{4})-(0[1-9]|1[0-2])$/,
	day: /^(\d{4})-(\d{2})-(\d{2})$/,
	span: /^(\d{4})\/(\d{4})$/,
	"school-year": /^(\d{4})\/(\d{2})$/,
	cumulative: /^(\d{4})-01\/(\d{4})-(0[2-9]|1[0-2])$/,
};

/**
 * Reads the canonical text of a period: "2024", "2024-H1", "2024-Q4", "2024-06", "2025-01-01", "2022/2024" (a span of
 * years), "2024/25" (a school year, from August), "2024-01/2024-06" (cumulative: the months so far).
 * @returns null for anything else, such as a day that does not exist or a span that ends before it begins
 */
export function readPeriod(text: string): Period | null {
	for (const kind of periodKinds) {
		const match = shapes[kind].exec(text);
		if (match) return periodOf(kind, Number(match[1]), match.slice(2));
	}
	return null;
}

/** @throws when the text is no canonical period; for what somebody typed, ask {@link readPeriod} */
export function parsePeriod(text: string): Period {
	const period = parsed.get(text) ?? readPeriod(text);
	if (!period) throw new Error(`"${text}" is not a period`);
	parsed.set(text, period);
	return period;
}

/** Sorting asks for the same few over and over; only canonical texts of the register come here. */
const parsed = new Map<string, Period>();

function periodOf(kind: PeriodKind, year: number, [second = "", third = ""]: string[]): Period | null {
	const number = Number(second);
	switch (kind) {
		case "year":
			return months(kind, year, 1, 12);
		case "half":
			return months(kind, year, number * 6 - 5, number * 6);
		case "quarter":
			return months(kind, year, number * 3 - 2, number * 3);
		case "month":
			return months(kind, year, number, number);
		case "cumulative":
			return number === year ? months(kind, year, 1, Number(third)) : null;
		case "day": {
			const day = `${year}-${second}-${third}`;
			return isDay(day) ? { kind, year, start: day, end: day } : null;
		}
		case "span":
			return number > year ? { kind, year: number, start: `${year}-01-01`, end: `${number}-12-31` } : null;
		case "school-year":
			return number === (year + 1) % 100
				? { kind, year: year + 1, start: `${year}-08-01`, end: `${year + 1}-07-31` }
				: null;
	}
}

const months = (kind: PeriodKind, year: number, first: number, last: number): Period => ({
	kind,
	year,
	start: `${year}-${twoDigits(first)}-01`,
	end: `${year}-${twoDigits(last)}-${new Date(Date.UTC(year, last, 0)).getUTCDate()}`,
});

const twoDigits = (number: number): string => String(number).padStart(2, "0");

function isDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Newest first. */
export function byNewestPeriod(a: { period: string }, b: { period: string }): number {
	return parsePeriod(b.period).end.localeCompare(parsePeriod(a.period).end);
}

/** How many months later the second one ends; parts of months do not count. */
export function monthsBetween(a: string, b: string): number {
	const [first, last] = [parsePeriod(a).end, parsePeriod(b).end];
	const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
	return monthOf(last) - monthOf(first);
}

/** Of one kind and just as long, and one begins when the other is over or they are the same months of other years. */
export function isSameLength(a: string, b: string): boolean {
	const [one, other] = [parsePeriod(a), parsePeriod(b)];
	if (one.kind !== other.kind) return false;
	if (one.kind === "cumulative") return one.end.slice(5, 7) === other.end.slice(5, 7);
	if (one.kind !== "span") return true;
	const years = ({ start, end }: Period) => Number(end.slice(0, 4)) - Number(start.slice(0, 4));
	return years(one) === years(other) && (one.end < other.start || other.end < one.start);
}

/** The period of the same kind that comes behind one: what the next delivery is about. */
export function nextPeriod(text: string): string {
	const { kind, start, end } = parsePeriod(text);
	const next = new Date(`${end}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	const [year, month] = [next.getUTCFullYear(), next.getUTCMonth() + 1];
	switch (kind) {
		case "year":
			return String(year);
		case "half":
			return `${year}-H${month < 7 ? 1 : 2}`;
		case "quarter":
			return `${year}-Q${Math.ceil(month / 3)}`;
		case "month":
			return `${year}-${twoDigits(month)}`;
		case "day":
			// The state of things on a day is asked again a year later.
			return `${Number(text.slice(0, 4)) + 1}${text.slice(4) === "-02-29" ? "-02-28" : text.slice(4)}`;
		case "span": {
			const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
			return `${year}/${year + years}`;
		}
		case "school-year":
			return `${year}/${twoDigits((year + 1) % 100)}`;
		case "cumulative":
			return month === 1 ? `${year}-01/${year}-02` : `${year}-01/${year}-${twoDigits(month)}`;
	}
}

/** Of each kind one that is long over; those of one kind come behind each other. */
const longOver: Record<PeriodKind, string> = {
	year: "2000",
	half: "2000-H1",
	quarter: "2000-Q1",
	month: "2000-01",
	day: "2000-01-01",
	span: "1998/2000",
	"school-year": "2000/01",
	cumulative: "2000-01/2000-12",
};

/** The newest period of a kind that is over. @param today as an ISO date */
export function lastPeriod(kind: PeriodKind, today: string): string {
	let last = longOver[kind];
	for (let next = nextPeriod(last); parsePeriod(next).end < today; next = nextPeriod(next)) last = next;
	return last;
}
