import { asciiDigits } from "./digits.ts";

/** What a number that somebody typed says; `readings` are the two that it can have. */
export type NumberRead =
	| { value: number }
	| { problem: "not-a-number" }
	| { problem: "ambiguous"; readings: [number, number] };

/** The sign before the decimals. */
export type Mark = "," | ".";

/**
 * A number as people write it, in the digits of any keyboard: "1.200" and "1 200" are twelve hundred, "6,5" and "6.5"
 * six and a half, "1.200,50" and "1,200.50" twelve hundred and a half. "1,200" is asked back: in Dutch it is little
 * more than one, in English twelve hundred. Where `decimal` is known, as of a file, nothing is ambiguous. Of what is `measured`
 * and not counted (a mean, a share) "1.200" may be little more than one as well, and is asked back too.
 */
export function readNumber(
	typed: string,
	{ decimal, measured = false }: { decimal?: Mark; measured?: boolean } = {},
): NumberRead {
	const { sign, digits, mark } = tidy(typed);
	const known = decimal ?? mark;
	if (!known && (measured ? /^[1-9]\d{0,2}[.,]\d{3}$/ : /^[1-9]\d{0,2},\d{3}$/).test(digits)) {
		const [before = "", after = ""] = digits.split(/[.,]/);
		return {
			problem: "ambiguous",
			readings: [sign * Number(`${before}.${after}`), sign * Number(before + after)],
		};
	}
	const value = numberOf(digits, known ?? markIn(digits));
	return value === null ? { problem: "not-a-number" } : { value: value === 0 ? 0 : sign * value };
}

/** The number that somebody typed; what is none, or could be two, stays as it was typed, for the command to refuse. */
export function numberIn(typed: string): number | string {
	const read = readNumber(typed);
	return "value" in read ? read.value : typed;
}

/**
 * The sign before the decimals that this text alone proves: "6,5" and "1.200,50" a comma, "6.5" and "1,200.50" a point;
 * null where it proves none, such as "1.200" or "12".
 */
export function decimalMarkOf(typed: string): Mark | null {
	const { digits, mark } = tidy(typed);
	if (mark || !/^[\d ',.]+$/.test(digits)) return mark ?? null;
	const marks = digits.match(/[.,]/g) ?? [];
	const last = marks.at(-1) as Mark | undefined;
	const isRepeated = marks.filter((one) => one === last).length > 1;
	if (!last || (isRepeated && new Set(marks).size === 1)) return last ? otherMark(last) : null;
	if (new Set(marks).size === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return null;
	return numberOf(digits, last) === null ? null : last;
}

const otherMark = (mark: Mark): Mark => (mark === "," ? "." : ",");

/** One kind of each sign; the decimal sign of Arabic keyboards is no other's, so that it is known to be one. */
function tidy(typed: string): { sign: 1 | -1; digits: string; mark?: Mark } {
	const plain = asciiDigits(typed)
		.replace(/\p{Cf}/gu, "")
		.replace(/\s/g, " ")
		.replace(/[‘’ʼ`٬]/g, "'")
		.replace(/،/g, ",")
		.trim();
	const [, sign = "", digits = ""] = /^([+\-−–]?) ?(.*)$/.exec(plain) ?? [];
	const mark = digits.includes("٫") ? "," : undefined;
	return { sign: sign === "" || sign === "+" ? 1 : -1, digits: digits.replace("٫", ","), mark };
}

/** The mark before the decimals, if any: the last one, unless it stands between thousands. */
function markIn(digits: string): Mark | undefined {
	const marks = digits.match(/[.,]/g) ?? [];
	const last = marks.at(-1) as Mark | undefined;
	const isBetweenThousands =
		marks.filter((mark) => mark === last).length > 1 || /^[1-9]\d{0,2}\.\d{3}$/.test(digits);
	return isBetweenThousands ? undefined : last;
}

/** Digits, alone or in groups of three with one kind of mark between them. */
const whole = /^(?:\d+|[1-9]\d{0,2}(?:([ '.,])\d{3})(?:\1\d{3})*)$/;

function numberOf(digits: string, mark: Mark | undefined): number | null {
	const [before = "", after = "0", ...more] = mark ? digits.split(mark) : [digits];
	if (more.length > 0 || !whole.test(before) || !/^\d+$/.test(after)) return null;
	const value = Number(`${before.replace(/\D/g, "")}.${after}`);
	return Number.isFinite(value) ? value : null;
}
