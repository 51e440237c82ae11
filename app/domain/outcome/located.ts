import { isOpen } from "../agreement/progress.ts";
import type { NodeView, OverviewAgreement, OverviewNode, OverviewTheme, OverviewWijk } from "./overview.ts";

/** What was agreed or chosen on an evening, with its wijk. */
export type Located<What> = What & {
	wijk: string;
	/** ISO date of the evening */
	heldOn: string;
};

/** The agreements of all wijken, in the order of these. */
export const locatedAgreements = (wijken: OverviewWijk[]): Located<OverviewAgreement>[] =>
	wijken.flatMap(({ name, evenings }) =>
		evenings.flatMap(({ heldOn, adopted }) =>
			(adopted?.agreements ?? []).map((one) => ({ ...one, wijk: name, heldOn })),
		),
	);

/** The themes that wijken chose. */
const locatedChoices = (wijken: OverviewWijk[]): Located<OverviewTheme>[] =>
	wijken.flatMap(({ name, evenings }) =>
		evenings.flatMap(({ heldOn, adopted }) =>
			(adopted?.themes ?? []).filter(({ chosen }) => chosen).map((one) => ({ ...one, wijk: name, heldOn })),
		),
	);

/** What wijken chose and agreed under one node; null holds what hangs under none. */
export interface UnderNode {
	node: OverviewNode | null;
	choices: Located<OverviewTheme>[];
	agreements: Located<OverviewAgreement>[];
}

/**
 * Everything by focus point or by result area. Each point and area is there, whether or not anything hangs under it; a
 * goal only when something does, and so is a node that is not in use any more.
 */
export function byNode(view: NodeView, known: OverviewNode[], wijken: OverviewWijk[]): UnderNode[] {
	const agreements = locatedAgreements(wijken);
	const choices = locatedChoices(wijken);
	const used = [
		...agreements.flatMap(({ under }) => under[view] ?? []),
		...choices.flatMap(({ under }) => under[view]),
	];
	const nodes = [...known];
	for (const { code, label } of used)
		if (!nodes.some((node) => isSame(node, { code, label })))
			nodes.push({ code, label, shown: label, under: null });
	const found = nodes.map((node) => ({
		node,
		choices: choices.filter(({ under }) => under[view].some((one) => isSame(one, node))),
		agreements: agreements.filter(({ under }) => under[view] && isSame(under[view], node)),
	}));
	const rest = {
		node: null,
		choices: choices.filter(({ under }) => under[view].length === 0),
		agreements: agreements.filter(({ under }) => under[view] === null),
	};
	const isEmpty = ({ choices, agreements }: UnderNode) => choices.length + agreements.length === 0;
	return [
		...found.filter((one) => one.node.under === null || !isEmpty(one)),
		...(isEmpty(rest) ? [] : [rest]),
	];
}

/** Two frameworks may use one code for different things. */
const isSame = (a: { code: string; label: string }, b: { code: string; label: string }): boolean =>
	a.code === b.code && a.label === b.label;

/** What still waits for an answer first, the longest waiting before the others. */
export const waitingFirst = (agreements: Located<OverviewAgreement>[]): Located<OverviewAgreement>[] =>
	[...agreements].sort(
		(a, b) => Number(isOpen(b.state)) - Number(isOpen(a.state)) || a.answerDue.localeCompare(b.answerDue),
	);
