import type { DemoEvening } from "./types.ts";

/** Zeist-Noord's running evening: in its 50th minute, with a few minutes of "Vertellen" left. */
export const demoEvening: DemoEvening = {
	title: "Wijkavond Zeist-Noord: zo groeien kinderen hier op",
	wijk: "Zeist-Noord",
	startedMinutesAgo: 50,
	phase: "tell",
	phasesStarted: [
		{ phase: "lookback", minutesAgo: 50 },
		{ phase: "figures", minutesAgo: 37 },
		{ phase: "tell", minutesAgo: 15 },
	],
	figures: ["kinderen-uitkeringsgezin", "jeugdhulp-0-18", "jongeren-gestrest", "wor-jeugd"],
	members: [
		{ account: "facilitator", role: "facilitator" },
		{ account: "reader", role: "reader" },
		{ account: "partner", role: "partner" },
	],
};
