/** What somebody made of what they saw, while it may have changed under their hands. */
export interface ThreeWay {
	/** the fields that they made something else of; what they left as they saw it is no change of theirs */
	changed: string[];
	/** of those, what somebody else made yet another thing of since */
	inDispute: string[];
}

/** @param seen what they saw; a field that is not in it is set whatever it is now */
export function threeWay(
	mine: Readonly<Record<string, unknown>>,
	seen: Readonly<Record<string, unknown>>,
	now: Readonly<Record<string, unknown>>,
): ThreeWay {
	const changed = Object.keys(mine).filter((name) => !same(mine[name], seen[name]));
	const inDispute = changed.filter(
		(name) => name in seen && !same(now[name], seen[name]) && !same(now[name], mine[name]),
	);
	return { changed, inDispute };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
