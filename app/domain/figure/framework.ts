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
