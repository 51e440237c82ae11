import { log } from "./log.ts";

/**
 * A handler for an event or a timer that never throws. Nothing stands around those that could catch: what one of them
 * throws ends the process, and with it the evening of everybody.
 * @param what is done, for the log
 * @param failed lets go of whoever caused it
 */
export function contain<Args extends unknown[]>(
	what: string,
	handle: (...args: Args) => unknown,
	failed: (...args: Args) => void = () => {},
): (...args: Args) => void {
	return (...args) => {
		(async () => handle(...args))().catch((error: unknown) => {
			log.error({ err: error }, `${what} failed`);
			failed(...args);
		});
	};
}
