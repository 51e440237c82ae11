import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { BoardMeta } from "#app/domain/live/board.ts";
import { PhaseHint } from "./phase-steps.tsx";

const hint = (adopted: boolean) =>
	renderToStaticMarkup(<PhaseHint meta={{ phase: "elaborate", adopted } as BoardMeta} />);

test("nobody is told that there is time to answer once the agreements are adopted", () => {
	expect(hint(false)).toContain("Je kunt nog zeggen of we je goed begrepen");
	expect(hint(true)).not.toContain("Je kunt nog zeggen");
	expect(hint(true)).toContain("vastgesteld");
});
