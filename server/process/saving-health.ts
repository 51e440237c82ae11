import { isDatabaseTrouble } from "#db/errors.ts";

/** How long one failure counts when nobody tries to save meanwhile, in milliseconds. */
const memory = 30_000;

/** Whether what people write can be kept now, as far as the last tries tell. */
export class SavingHealth {
	private failedAt = Number.NEGATIVE_INFINITY;

	succeeded(): void {
		this.failedAt = Number.NEGATIVE_INFINITY;
	}

	/** Something could not be saved; it counts when that was the database's fault. */
	failed(error: unknown, now = Date.now()): void {
		if (isDatabaseTrouble(error)) this.failedAt = now;
	}

	isWell(now = Date.now()): boolean {
		return now - this.failedAt > memory;
	}
}
