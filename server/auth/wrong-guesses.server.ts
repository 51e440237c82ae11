import { setTimeout as wait } from "node:timers/promises";
import type { Db } from "#db/client.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { countEvent } from "#db/queries/rate-limits.server.ts";

export type Guess = "join" | "return-code" | "login";

const freeGuesses = 10;
const windowSeconds = 10 * 60;
const longestWait = 2_000;
const step = 200;

/**
 * Counts a wrong guess of a code. After ten from one network address within ten minutes each further one waits longer,
 * up to two seconds. Right codes never come here: behind one address there may be a whole school.
 * @returns how long the answer must wait, in milliseconds
 */
export async function countWrongGuess(
	db: Db,
	guess: Guess,
	address: string,
	now = new Date(),
): Promise<number> {
	const count = await countEvent(db, `wrong-${guess}:${address}`, windowSeconds, now);
	// One line more says that it went on; a line for each would let anybody fill the log.
	if (count <= freeGuesses + 1) {
		const result = count > freeGuesses ? "slowed-down" : "wrong-code";
		await writeAudit(db, { at: now, actor: "anonymous", action: guess, address, result });
	}
	return Math.min(Math.max(0, count - freeGuesses) * step, longestWait);
}

/** Counts a wrong guess and lets its answer wait. */
export async function slowWrongGuess(db: Db, guess: Guess, address: string): Promise<void> {
	const milliseconds = await countWrongGuess(db, guess, address);
	if (milliseconds > 0) await wait(milliseconds);
}
