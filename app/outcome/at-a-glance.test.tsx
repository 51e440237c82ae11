import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { sampleOutcome } from "#tests/helpers/sample-outcome.ts";
import { AtAGlance } from "./at-a-glance.tsx";
import { Agreements, PassedOn } from "./outcome-agreements.tsx";
import { viewOf } from "./outcome-view.ts";

test("an agreement keeps its number where what is passed on stands apart", () => {
	const sample = sampleOutcome();
	const [one, other] = sample.agreements;
	if (!one || !other) throw new Error("The sample has agreements");
	const agreements = [
		{ ...one, kind: "doorgeven" as const, passedTo: "gemeente" as const },
		{ ...other, kind: "behouden" as const, passedTo: null },
	];
	const view = viewOf({ ...sample, agreements });
	const glance = renderToStaticMarkup(<AtAGlance outcome={view} />);
	expect(glance).toContain(">2</span>");
	expect(glance).not.toContain(">1</span>");
	expect(glance).toContain("1. Gemeente:");
	expect(renderToStaticMarkup(<Agreements {...view} />)).toContain("Afspraak 2");
	expect(renderToStaticMarkup(<PassedOn agreements={view.agreements} />)).toContain("Afspraak 1");
});
