import { cardOnTable } from "#app/contributions/card-on-table.ts";
import type { Board } from "#app/domain/live/board.ts";
import { FigureHall } from "#app/figures/figure-hall.tsx";
import { m } from "#app/words/index.ts";
import { HallAgree } from "./hall-agree.tsx";
import { HallChoose } from "./hall-choose.tsx";
import type { HallData } from "./hall-data.ts";
import { HallLookback } from "./hall-lookback.tsx";
import { HallUnderstand } from "./hall-understand.tsx";

export interface HallViewProps {
	board: Board;
	hall: HallData;
}

/** Whether the big screen shows the figure and the newest cards, as it does while people look and tell. */
export function showsFigure({ board, hall }: HallViewProps): boolean {
	const { phase } = board.meta;
	if (phase === "lookback") return !hall.lookback;
	return phase === "prepare" || phase === "figures" || phase === "tell";
}

/** What stands in the middle of the big screen in this part of the evening. */
export function HallView({ board, hall }: HallViewProps) {
	if (showsFigure({ board, hall })) return <HallFigure board={board} hall={hall} />;
	switch (board.meta.phase) {
		case "lookback":
			return <HallLookback board={board} hall={hall} />;
		case "understand":
			return <HallUnderstand board={board} hall={hall} />;
		case "choose":
			return <HallChoose board={board} hall={hall} />;
		default:
			return <HallAgree board={board} hall={hall} />;
	}
}

function HallFigure({ board, hall }: HallViewProps) {
	const { cards, shapes } = hall.figures;
	const card = cards[cardOnTable(cards, board.meta)];
	if (card) return <FigureHall card={card} shapes={shapes} />;
	return (
		<div className="hall__words">
			<h2 className="hall__sentence">{m.table_no_figures()}</h2>
		</div>
	);
}
