import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Board } from "#app/domain/live/board.ts";
import { LandingView } from "./landing-view.tsx";

const landing = (adopted: boolean, understood: boolean | null, meant = "Het ging om de avond") =>
	renderToStaticMarkup(
		<LandingView
			own={{ id: "mine", understood, meant: understood === false ? meant : "" }}
			board={
				{ meta: { phase: "elaborate", adopted }, cards: [], themes: [], agreements: [] } as unknown as Board
			}
			texts={{}}
			states={{}}
			commandId="command"
			longest={100}
			owner={{ session: "noord", actor: "participant:1" }}
			onAnswered={() => {}}
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

test("nothing is promised about what somebody meant who wrote nothing", () => {
	expect(landing(true, false)).toContain("De begeleider leest wat je bedoelde.");
	expect(landing(true, false, "")).toContain("Jij zei: nee. Vertel het de begeleider als je wilt.");
});
