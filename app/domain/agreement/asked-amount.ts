import { readNumber } from "../typed/read-number.ts";

/** What an amount is counted in. */
export const amountUnits = ["euro", "hours-a-week", "fte"] as const;
export type AmountUnit = (typeof amountUnits)[number];

export interface Amount {
	value: number;
	unit: AmountUnit;
}

const before = /^(?:€|eur|euro)\s*([\d.,\s]*\d)(?:\s*,-)?$/i;
const behind: [RegExp, AmountUnit][] = [
	[/^([\d.,\s]*\d)\s*(?:€|euro|eur)$/i, "euro"],
	[/^([\d.,\s]*\d)\s*(?:uur|uren)\s*(?:per|in de|\/)\s*week$/i, "hours-a-week"],
	[/^([\d.,\s]*\d)\s*fte$/i, "fte"],
];

/** What was asked when it is an amount and nothing more: "€ 12.000", "4 uur per week"; null for whatever says more in words. */
export function amountOf(asked: string): Amount | null {
	const text = asked.trim().replace(/\.$/, "");
	const money = before.exec(text);
	const found = money
		? { digits: money[1] ?? "", unit: "euro" as const }
		: behind.flatMap(([pattern, unit]) => {
				const digits = pattern.exec(text)?.[1];
				return digits === undefined ? [] : [{ digits, unit }];
			})[0];
	if (!found) return null;
	const read = readNumber(found.digits, { decimal: "," });
	return "value" in read ? { value: read.value, unit: found.unit } : null;
}

/** The sum of each unit, and how many of what was asked it holds. */
export function sumsOf(asked: string[]): { unit: AmountUnit; value: number; of: number }[] {
	const amounts = asked.flatMap((one) => amountOf(one) ?? []);
	return amountUnits.flatMap((unit) => {
		const own = amounts.filter((one) => one.unit === unit);
		return own.length === 0
			? []
			: [{ unit, value: own.reduce((sum, { value }) => sum + value, 0), of: own.length }];
	});
}
