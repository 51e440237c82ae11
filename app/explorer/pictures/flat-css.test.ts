import { expect, it } from "vitest";
import { flatCss } from "./flat-css.ts";

const tokens = "@layer tokens { :root { --ink: #123; --line: var(--ink); --wide: calc(1px + 2px); } }";
const flat = (css: string) => flatCss([css], tokens);

it("opens layers and containers, and fills in what variables stand for", () => {
	expect(
		flat("@layer parts { .a { stroke: var(--line); } @container (min-width: 30rem) { .b { fill: red; } } }"),
	).toBe(".a{stroke:#123}.b{fill:red}");
});

it("leaves out media, states, boxes and what only a page can work out", () => {
	const css = `@media (forced-colors: active) { .a { fill: red; } }
		.a:hover { fill: red; }
		.b { display: grid; margin: 0; stroke-width: var(--wide); font-size: 1rem; }
		.c { display: none; }`;
	expect(flat(css)).toBe(".c{display:none}");
});

it("keeps what stands inside something else, and weights in whole hundreds", () => {
	expect(flat(".map text, .map:is(.x) text { font-weight: 650; }")).toBe(".map text{font-weight:700}");
});
