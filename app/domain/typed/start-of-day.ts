/** When a day of the calendar begins in the Netherlands, in summer as in winter. @param day ISO date */
export function startOfDay(day: string): Date {
	const midnight = new Date(`${day}T00:00:00Z`);
	const clock = new Intl.DateTimeFormat("en-GB", {
		timeZone: "Europe/Amsterdam",
		hour: "2-digit",
		hourCycle: "h23",
	});
	// At midnight in Greenwich the clock there says how far it is ahead; it changes at one o'clock at the earliest.
	return new Date(midnight.getTime() - Number(clock.format(midnight)) * 3_600_000);
}

/** The day of the calendar in the Netherlands at a moment, as an ISO date. */
export const dayAt = (moment: Date): string =>
	new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" }).format(moment);
