import type { ProtectedIndicator, ProtectedPlace } from "./register.ts";
import { type Constraint, makeConstraint, type Variable } from "./system.ts";
import { valuesByWhole } from "./value-tree.ts";

/** The variables of one indicator and period, as they stand after some release: by breakdown, then by place. */
export type Group = Map<string, Map<string, number>>;

/** A relation by what it is about, whichever release its numbers come from. */
export interface Relation {
	id: string;
	constraint: Constraint;
}

export interface GroupContext {
	indicator: ProtectedIndicator;
	period: string;
	/** Places from the deepest level up, each with what lies in it. */
	places: { id: string; parts: ProtectedPlace[] }[];
	/** How far a printed sum may be from its parts, per number in it. */
	roundedTo: number;
	overlapping: boolean;
	variables: Variable[];
	/** Makes the variable of a total that nobody delivered, but that is known elsewhere or can be known. */
	implied(place: string, breakdown: string, value: number): number;
	scale: number;
	isEarlier: boolean;
}

/** A gemeente of which not one wijk is missing counts as added up; "overig" is often left out when it is empty. */
const isLeftOut = ({ level }: ProtectedPlace): boolean => level !== "overig";

/** All sums within one indicator and period: over places, and over each dimension of each breakdown. */
export function relationsWithin(group: Group, context: GroupContext): Relation[] {
	const { indicator } = context;
	if (indicator.kind === "other") return [];
	const all: Group = new Map([...group].map(([breakdown, places]) => [breakdown, new Map(places)]));
	const found: Relation[] = [];
	const deepest = Math.max(0, ...[...all.keys()].map((one) => partsOf(one).length));
	for (let dimensions = deepest; dimensions >= 0; dimensions -= 1) {
		const level = [...all.keys()].filter((one) => partsOf(one).length === dimensions);
		if (indicator.kind !== "share")
			for (const breakdown of level) found.push(...overPlaces(all, breakdown, context));
		found.push(...overDimensions(all, level, context));
	}
	return found;
}

function overPlaces(all: Group, breakdown: string, context: GroupContext): Relation[] {
	const cells = all.get(breakdown) ?? new Map<string, number>();
	return context.places.flatMap(({ id, parts }) => {
		const known = parts.filter((part) => cells.has(part.id));
		if (known.length === 0) return [];
		const terms = known.map((part) => cells.get(part.id) as number);
		let total = cells.get(id);
		if (total === undefined) {
			const isWhole = parts.every((part) => cells.has(part.id) || !isLeftOut(part));
			if (!isWhole || !context.indicator.countsPeople) return [];
			total = context.implied(id, breakdown, sumOf(terms, context.variables));
			cells.set(id, total);
		}
		const name = ["over", context.indicator.id, context.period, breakdown, id].join("|");
		return sum(name, "places", total, terms, context, context.overlapping ? "overlapt" : "telt-op");
	});
}

function overDimensions(all: Group, level: string[], context: GroupContext): Relation[] {
	const { indicator } = context;
	const families = new Map<
		string,
		{ dimension: string; whole: string; members: { breakdown: string; value: string }[] }
	>();
	for (const breakdown of level)
		for (const part of partsOf(breakdown)) {
			const [dimension = "", value = ""] = part.split("=");
			const member = { breakdown, value };
			const whole = partsOf(breakdown)
				.filter((one) => one !== part)
				.join(";");
			const key = `${dimension} ${whole}`;
			const family = families.get(key);
			if (family) family.members.push(member);
			else families.set(key, { dimension, whole, members: [member] });
		}
	const found: Relation[] = [];
	for (const { dimension, whole, members } of families.values()) {
		const about = indicator.dimensions.find(({ id }) => id === dimension);
		const declared = about?.adding ?? null;
		const places = new Set(members.flatMap((one) => [...(all.get(one.breakdown)?.keys() ?? [])]));
		const adds = declared === "telt-op" || declared === null;
		const adding = context.overlapping && declared === null ? "overlapt" : (declared ?? "telt-op");
		for (const place of places) {
			const name = ["in", indicator.id, context.period, place, dimension, whole].join("|");
			const present = members.filter(({ breakdown }) => all.get(breakdown)?.has(place));
			const tree = valuesByWhole(
				present.map(({ value }) => value),
				about?.values ?? [],
			);
			const variableOf = (value: string) => {
				const member = present.find((one) => one.value === value);
				return all.get(member?.breakdown ?? "")?.get(place) as number;
			};
			for (const [coarser, values] of tree) {
				const terms = values.map(variableOf);
				if (coarser !== null) {
					if (indicator.kind === "share") continue;
					const inside = sum(`${name}|${coarser}`, "dimension", variableOf(coarser), terms, context, adding);
					found.push(...inside);
					continue;
				}
				if (indicator.kind === "share") {
					if (adds) found.push(...hundred(name, terms, context));
					continue;
				}
				const wholes = all.get(whole) ?? new Map<string, number>();
				let total = wholes.get(place);
				if (total === undefined) {
					if (!adds || terms.length < 2 || !indicator.countsPeople) continue;
					total = context.implied(place, whole, sumOf(terms, context.variables));
					wholes.set(place, total);
					all.set(whole, wholes);
				}
				found.push(...sum(name, "dimension", total, terms, context, adding));
			}
		}
	}
	return found;
}

/** What a total and its parts say of each other. */
function sum(
	id: string,
	kind: Constraint["kind"],
	total: number,
	parts: number[],
	{ variables, roundedTo, isEarlier }: GroupContext,
	adding: "telt-op" | "overlapt" | "deel",
): Relation[] {
	const terms = [...parts.map((variable) => ({ variable, weight: 1 })), { variable: total, weight: -1 }];
	const slack = Math.floor((roundedTo * (parts.length + 1)) / 2);
	if (adding === "telt-op")
		return [
			{ id, constraint: makeConstraint(variables, { terms, low: -slack, high: slack, kind, isEarlier }) },
		];
	if (adding === "deel") {
		const constraint = { terms, low: Number.NEGATIVE_INFINITY, high: slack, kind, isEarlier };
		return [{ id, constraint: makeConstraint(variables, constraint) }];
	}
	const atMost = { terms, low: -slack, high: Number.POSITIVE_INFINITY, kind, isEarlier };
	return [
		{ id, constraint: makeConstraint(variables, atMost) },
		...parts.map((variable) => ({
			id: `${id}|${variables[variable]?.id}`,
			constraint: makeConstraint(variables, {
				terms: [
					{ variable, weight: 1 },
					{ variable: total, weight: -1 },
				],
				low: Number.NEGATIVE_INFINITY,
				high: slack,
				kind,
				isEarlier,
			}),
		})),
	];
}

/** Percentages that are all the answers to one question: only the numbers themselves say so. */
function hundred(id: string, terms: number[], { variables, scale, isEarlier }: GroupContext): Relation[] {
	const slack = Math.ceil(terms.length / 2);
	if (terms.length < 2 || Math.abs(sumOf(terms, variables) - 100 * scale) > slack) return [];
	const constraint = {
		terms: terms.map((variable) => ({ variable, weight: 1 })),
		low: 100 * scale - slack,
		high: 100 * scale + slack,
		kind: "dimension" as const,
		isEarlier,
	};
	return [{ id, constraint: makeConstraint(variables, constraint) }];
}

const sumOf = (terms: number[], variables: Variable[]): number =>
	terms.reduce((total, n) => total + (variables[n]?.value ?? 0), 0);

/** "a=x;b=y" in its parts; stored breakdowns are sorted already. */
export const partsOf = (breakdown: string): string[] => (breakdown === "" ? [] : breakdown.split(";"));
