import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Board } from "#app/domain/board.ts";
import { LandingView } from "./landing-view.tsx";

const landing = (adopted: boolean, understood: boolean | null) =>
	renderToStaticMarkup(
		<LandingView
			own={{ id: "mine", understood, meant: understood === false ? "Het ging om de avond" : "" }}
			board={
				{ meta: { phase: "elaborate", adopted }, cards: [], themes: [], agreements: [] } as unknown as Board
			}
			texts={{}}
			states={{}}
			commandId="command"
			longest={100}
		/>,
	);

test("a writer reads the own answer after adoption too, and can change it until then", () => {
	for (const adopted of [false, true]) {
		const words = landing(adopted, false);
		expect(words).toContain("Jij zei: nee.");
		expect(words).toContain("Het ging om de avond");
		expect(words.includes("<form")).toBe(!adopted);
	}
	expect(landing(true, null)).not.toContain("Jij zei");
});
