/** Agreements with their number: the place among all of the agenda, also where only some of them are shown. */
export const numbered = <T>(agreements: T[]): { agreement: T; number: number }[] =>
	agreements.map((agreement, at) => ({ agreement, number: at + 1 }));
