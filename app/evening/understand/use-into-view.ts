import { useEffect, useState } from "react";
import type { BoardTheme } from "#app/domain/live/board.ts";
import type { CommandAnswer } from "#app/live/send-command.ts";

/**
 * Brings a theme that was made here into view, once the board has it.
 * @returns tell it what the server said: it looks for a theme in that
 */
export function useIntoView(themes: BoardTheme[]): (answer: CommandAnswer) => void {
	const [made, setMade] = useState<string | null>(null);
	useEffect(() => {
		if (!made || !themes.some(({ id }) => id === made)) return;
		setMade(null);
		const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
		document
			.querySelector(`[data-theme="${CSS.escape(made)}"]`)
			?.scrollIntoView({ block: "nearest", behavior: still ? "instant" : "smooth" });
	}, [made, themes]);
	return (answer) => {
		if (answer.status === "done" && answer.answer.theme) setMade(answer.answer.theme);
	};
}
