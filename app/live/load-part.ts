/** Between two tries, in milliseconds. */
const pause = 2_000;

/**
 * Loads a part of the page that comes later, again and again while there is no network.
 * @param onFailure called after each try that failed
 */
export async function loadPart<Part>(load: () => Promise<Part>, onFailure = () => {}): Promise<Part> {
	for (;;) {
		try {
			return await load();
		} catch {
			onFailure();
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
	}
}
