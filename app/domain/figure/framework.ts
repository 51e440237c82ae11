/**
 * What a node of a framework is. Gemeenten build their trees of these: goal > result-area > indicator-group > performance;
 * programme > objective (doelstelling); focus-point (speerpunt) > focus-goal; norm > criterion.
 */
export const nodeKinds = [
	"goal",
	"result-area",
	"indicator-group",
	"performance",
	"programme",
	"objective",
	"focus-point",
	"focus-goal",
	"norm",
	"criterion",
] as const;

/** What an indicator does under a node: tell what came of it, what was done, or how things stand. */
export const nodeRoles = ["result", "performance", "monitoring"] as const;

/** The traffic light of a judgement. */
export const assessmentColours = ["green", "amber", "red"] as const;

/** A node and where it hangs; null at the top. */
export interface Hanging {
	id: string;
	parent: string | null;
}

/** Whether `id` is the node itself, or hangs somewhere under it. */
export function hangsUnder(id: string | null, node: string, nodes: readonly Hanging[]): boolean {
	for (let at = id, steps = 0; at !== null && steps <= nodes.length; steps++) {
		if (at === node) return true;
		at = nodes.find((each) => each.id === at)?.parent ?? null;
	}
	return false;
}

/** The nodes as they are read, each before what hangs under it, with how deep it hangs; siblings stay in their order. */
export function inTreeOrder<Node extends Hanging>(nodes: readonly Node[]): (Node & { depth: number })[] {
	const known = new Set(nodes.map(({ id }) => id));
	const under = (parent: string | null, depth: number): (Node & { depth: number })[] =>
		nodes
			.filter((node) => (node.parent !== null && known.has(node.parent) ? node.parent : null) === parent)
			.flatMap((node) => [{ ...node, depth }, ...under(node.id, depth + 1)]);
	return under(null, 0);
}
