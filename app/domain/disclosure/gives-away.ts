/**
 * Whether a percentage of a known number of people comes down to fewer than the threshold, for or against, and so exactly
 * that fewer numbers are possible than the threshold: a whole percent of 800 people hides whether it is 0 or 4 of them.
 * @param decimals of the printed percentage
 * @param of how many people it is a percentage of
 */
export function givesCountAway(percentage: number, decimals: number, of: number, threshold: number): boolean {
	const people = Math.round((percentage / 100) * of);
	if (people >= threshold && of - people >= threshold) return false;
	const half = 0.5 / 10 ** decimals;
	const least = Math.max(0, Math.ceil(((percentage - half) / 100) * of - 1e-9));
	const most = Math.min(of, Math.floor(((percentage + half) / 100) * of + 1e-9));
	return most - least + 1 < threshold;
}
