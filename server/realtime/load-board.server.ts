import type { Board } from "#app/domain/live/board.ts";
import { readBoard } from "#app/domain/live/board.ts";
import { services } from "../services.server.ts";

/** The board as it is committed now, for the first rendering of a page. */
export async function loadBoard(sessionId: string): Promise<Board> {
	const room = await services().hub.room(sessionId, "board");
	const board = room && readBoard(room.doc);
	if (!board) throw new Error("The session has no board");
	return board;
}
