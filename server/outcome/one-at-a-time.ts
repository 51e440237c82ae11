/** How many may wait behind the one that runs. */
const mostWaiting = 5;
const queues = new Map<string, { last: Promise<unknown>; length: number }>();

/**
 * Runs `work` when everything that was asked for under `key` before is done, so that one person does not keep the
 * whole machine busy.
 * @returns null when too much waits already
 */
export function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> | null {
	const queue = queues.get(key) ?? { last: Promise.resolve(), length: 0 };
	if (queue.length > mostWaiting) return null;
	queues.set(key, queue);
	queue.length += 1;
	const run = queue.last.then(work, work);
	const done = () => {
		queue.length -= 1;
		if (queue.length === 0) queues.delete(key);
	};
	queue.last = run.then(done, done);
	return run;
}
