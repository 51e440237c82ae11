import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Everything that axe has against a page as it is now, one line for each element; empty when all is well. */
export async function axeViolations(page: Page): Promise<string[]> {
	// Through the debugger, since the policy of our pages lets nobody add a script.
	if (!(await page.evaluate("'axe' in window"))) await page.evaluate(source);
	// At its end a page shows everything: the facilitator's bar, which stays in view, covers nothing there.
	await page.evaluate("scrollTo(0, document.body.scrollHeight)");
	const options = { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] };
	const results: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
	return results.violations.flatMap(({ id, help, nodes }) =>
		nodes.map((node) => `${id} (${help}): ${node.target.join(" ")} ${node.html.slice(0, 160)}`),
	);
}
