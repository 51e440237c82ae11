/**
 * What an attacker can write down: unknown whole numbers and the relations between them. Numbers are scaled to whole
 * ones by the decimals of their indicator.
 */
export interface System {
	variables: Variable[];
	constraints: Constraint[];
}

export interface Variable {
	/** The cell's id, with its release where there are more versions; sums of cells have names of their own. */
	id: string;
	value: number;
	/** What is known of it while it is not shown. */
	low: number;
	high: number;
	/** How many whole values have to stay possible while it is not shown. */
	need: number;
	/** `open` may be withheld; `known` is shown for good; `hidden` is not shown, now or since an earlier release. */
	status: "open" | "known" | "hidden";
	/** How much is lost when it is withheld. */
	cost: number;
	/** It is in what was published before the newest release. */
	isEarlier: boolean;
	/** Cells of one indicator, place and breakdown in several periods: where one is withheld, the others sooner are. */
	series?: string;
	/** A total that nobody publishes: no cell, but as telling as one when it is small. */
	virtual?: boolean;
}

/** low <= sum of weight x variable <= high; holds for the true values, always. */
export interface Constraint {
	terms: { variable: number; weight: number }[];
	low: number;
	high: number;
	kind: "places" | "dimension" | "periods" | "slice" | "share" | "change" | "group";
	/** It is in what was published before the newest release. */
	isEarlier: boolean;
	/** It held only after it was relaxed by so much: the source's own sum is off. */
	violatedBy?: number;
}

/**
 * A relation that is known to hold between low and high. One that the values themselves break is relaxed to both sides by
 * twice as much, since whoever knows the figures sees that it is off and not by how much.
 */
export function makeConstraint(variables: Variable[], given: Omit<Constraint, "violatedBy">): Constraint {
	const sum = given.terms.reduce(
		(so, { variable, weight }) => so + weight * (variables[variable]?.value ?? 0),
		0,
	);
	const off = Math.max(given.low - sum, sum - given.high, 0);
	if (off === 0) return given;
	return { ...given, low: given.low - 2 * off, high: given.high + 2 * off, violatedBy: off };
}

/**
 * The variables that bear on each other, by the constraints between those that are not known for good.
 * @param ties further pairs that belong together
 */
export function componentsOf(system: System, ties: [number, number][] = []): number[][] {
	const root = system.variables.map((_, n) => n);
	const find = (n: number): number => {
		let at = n;
		while (root[at] !== at) {
			root[at] = root[root[at] as number] as number;
			at = root[at] as number;
		}
		return at;
	};
	const isFree = (n: number) => system.variables[n]?.status !== "known";
	const join = (a: number, b: number) => {
		root[find(a)] = find(b);
	};
	for (const { terms } of system.constraints) {
		const free = terms.map(({ variable }) => variable).filter(isFree);
		for (const other of free.slice(1)) join(free[0] as number, other);
	}
	for (const [a, b] of ties) if (isFree(a) && isFree(b)) join(a, b);
	const groups = new Map<number, number[]>();
	for (let n = 0; n < system.variables.length; n += 1) {
		if (!isFree(n)) continue;
		const group = groups.get(find(n));
		if (group) group.push(n);
		else groups.set(find(n), [n]);
	}
	return [...groups.values()];
}

/** A component by itself: its own variables in their order, and what is known for good taken into the bounds. */
export function partOf(system: System, members: number[], constraints: Constraint[]): System {
	const place = new Map(members.map((variable, n) => [variable, n]));
	return {
		variables: members.map((n) => system.variables[n] as Variable),
		constraints: constraints.map((constraint) => {
			let known = 0;
			const terms: Constraint["terms"] = [];
			for (const { variable, weight } of constraint.terms) {
				const at = place.get(variable);
				if (at === undefined) known += weight * (system.variables[variable]?.value ?? 0);
				else terms.push({ variable: at, weight });
			}
			return { ...constraint, terms, low: constraint.low - known, high: constraint.high - known };
		}),
	};
}

/** Of each component the constraints that bear on it. */
export function constraintsOf(system: System, components: number[][]): Constraint[][] {
	const component = new Map(components.flatMap((members, n) => members.map((one) => [one, n] as const)));
	const found: Constraint[][] = components.map(() => []);
	for (const constraint of system.constraints) {
		const member = constraint.terms.find(({ variable }) => component.has(variable));
		if (member) found[component.get(member.variable) as number]?.push(constraint);
	}
	return found;
}
