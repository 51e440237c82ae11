import { getLocale } from "./generated/runtime.js";

/** Dutch readers of English see 24-hour times and day before month: "en-GB", not "en-US". */
function tag(): string {
	const locale = getLocale();
	return locale === "en" ? "en-GB" : locale;
}

/** A number as people read it: "40.908.672", "16,2". `decimals` fixes the digits behind the comma. */
export function formatNumber(value: number, decimals?: number): string {
	const style = tag() + decimals;
	numbers[style] ??= new Intl.NumberFormat(tag(), {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals ?? 2,
	});
	return numbers[style].format(value);
}

/** Making a formatter takes a hundred times as long as using it. */
const numbers: { [style: string]: Intl.NumberFormat } = {};

/**
 * A number as it stands in a field, to be typed over: "1200,5", with all its digits and no marks between the thousands.
 * `readNumber` reads it back as the same number: three decimals, which look like thousands, get a nought behind them.
 */
export function formatInput(value: number): string {
	const all = { useGrouping: false, maximumFractionDigits: 20, numberingSystem: "latn" } as const;
	const written = new Intl.NumberFormat(tag(), all).format(value);
	return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(written) ? `${written}0` : written;
}

/** "12 november 2026". All dates are shown in Dutch time, wherever the server stands. */
export function formatDate(date: Date | string): string {
	return new Intl.DateTimeFormat(tag(), { dateStyle: "long", timeZone: "Europe/Amsterdam" }).format(
		new Date(date),
	);
}

/** "juni 2024" */
export function formatMonth(date: string): string {
	return new Intl.DateTimeFormat(tag(), { month: "long", year: "numeric", timeZone: "UTC" }).format(
		new Date(date),
	);
}

/** "donderdag 12 november 2026", for an evening that people have to come to. */
export function formatDay(date: Date | string): string {
	return new Intl.DateTimeFormat(tag(), { dateStyle: "full", timeZone: "Europe/Amsterdam" }).format(
		new Date(date),
	);
}

/** "19:30" */
export function formatTime(date: Date | string): string {
	return new Intl.DateTimeFormat(tag(), { timeStyle: "short", timeZone: "Europe/Amsterdam" }).format(
		new Date(date),
	);
}

/** "Gemeente Zeist; Politie, wijkagent": names that people gave, which may hold commas. */
export const formatNames = (names: string[]): string => names.join("; ");

/** With a capital to begin with, for what stands at the start of a line. */
export function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase(tag()) + text.slice(1);
}

/** "West, Centrum en Oost" */
export function formatList(parts: string[]): string {
	return new Intl.ListFormat(tag(), { type: "conjunction" }).format(parts);
}
