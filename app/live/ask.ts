import { ourMark } from "#app/domain/live/our-answers.ts";

/**
 * Asks our server; everything that a page fetches goes through here, what Remix fetches too (`vite.rewrites.ts`).
 * @throws when nobody answers, and when somebody else does: a filter of a school, the portal of a network
 */
export async function ask(address: string | URL, init?: RequestInit): Promise<Response> {
	const response = await fetch(address, init);
	if (!response.headers.has(ourMark)) throw new TypeError("Somebody else answered");
	return response;
}

/** Between two tries, in milliseconds: doubled each time, up to the longest. */
const firstWait = 500;
const longestWait = 4_000;

const waiting = new Set<unknown>();
const listeners = new Set<() => void>();

function wait(request: unknown, isOn: boolean): void {
	if (isOn) waiting.add(request);
	else waiting.delete(request);
	for (const listener of listeners) listener();
}

/** Whether something that a page cannot do without was asked in vain, and is asked again. */
export const isWaiting = (): boolean => waiting.size > 0;

export function followWaiting(listener: () => void): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}

/**
 * Asks until our server answers, or until that is not wanted any more: the page stays as it is meanwhile, with all that
 * was typed. Forms that a page sends without leaving set a state, so that sending them again does no harm.
 */
export async function askUntilAnswered(address: string | URL, init: RequestInit = {}): Promise<Response> {
	try {
		for (let pause = firstWait; ; pause = Math.min(longestWait, pause * 2)) {
			try {
				return await ask(address, init);
			} catch (error) {
				if (init.signal?.aborted) throw error;
			}
			if (pause > firstWait) wait(init, true);
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
	} finally {
		wait(init, false);
	}
}
