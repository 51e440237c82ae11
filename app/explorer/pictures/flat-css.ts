import postcss, { type AtRule, type Container, type Rule } from "postcss";

/** What programs that draw an SVG read of a stylesheet. */
const drawn = /^(fill|stroke|opacity|display|font-size|font-weight|text-anchor|paint-order)(-|$)/;
/** How boxes of pages are laid out. */
const boxes = /^(block|grid|flex|inline-)/;
/** Selectors of elements, classes and what lies inside them; states and the like are for pages. */
const plainSelector = /^[\w.\- ]+$/;

/**
 * The rules for drawing out of stylesheets of pages, for a file that stands by itself: layers and containers are opened,
 * media left out, variables filled in.
 * @param tokens the stylesheet with the variables
 */
export function flatCss(stylesheets: string[], tokens: string): string {
	const variables = new Map<string, string>();
	postcss.parse(tokens).walkDecls(/^--/, ({ prop, value }) => {
		if (!variables.has(prop)) variables.set(prop, value);
	});
	return stylesheets.flatMap((css) => flatRules(postcss.parse(css), variables)).join("");
}

function flatRules(within: Container, variables: Map<string, string>): string[] {
	return (within.nodes ?? []).flatMap((node) => {
		if (node.type === "atrule") return opened(node) ? flatRules(node, variables) : [];
		return node.type === "rule" ? flatRule(node, variables) : [];
	});
}

const opened = ({ name }: AtRule): boolean => name === "layer" || name === "container";

function flatRule(rule: Rule, variables: Map<string, string>): string[] {
	const selectors = rule.selectors.filter((selector) => plainSelector.test(selector));
	const declarations = rule.nodes.flatMap((node) => {
		if (node.type !== "decl" || !drawn.test(node.prop) || boxes.test(node.value)) return [];
		const value = filled(node.value, variables);
		return value === null ? [] : [`${node.prop}:${node.prop === "font-weight" ? wholeWeight(value) : value}`];
	});
	return selectors.length > 0 && declarations.length > 0
		? [`${selectors.join(",")}{${declarations.join(";")}}`]
		: [];
}

/** @returns null where something has to be worked out that only a page can */
function filled(value: string, variables: Map<string, string>): string | null {
	const named = value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => variables.get(name) ?? "?");
	if (named !== value) return filled(named, variables);
	return /\?|var\(|calc\(|clamp\(|rem\b|cqi\b/.test(value) ? null : value;
}

/** Fonts in files come in whole hundreds. */
const wholeWeight = (weight: string): string =>
	/^\d+$/.test(weight) ? String(Math.round(Number(weight) / 100) * 100) : weight;
