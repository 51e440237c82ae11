/**
 * The figures of an evening after two people changed them from the same beginning: what either took off is off, and
 * what either laid down lies there. Null when both put them in another order.
 */
export function mergeFigures(base: string[], mine: string[], now: string[]): string[] | null {
	const common = (list: string[]) =>
		list.filter((one) => [base, mine, now].every((each) => each.includes(one))).join();
	const moved = common(mine) !== common(base);
	if (moved && common(now) !== common(base) && common(now) !== common(mine)) return null;
	const [first, second] = moved ? [mine, now] : [now, mine];
	const stays = (one: string) => !base.includes(one) || (mine.includes(one) && now.includes(one));
	return [...new Set([...first, ...second])].filter(stays);
}
