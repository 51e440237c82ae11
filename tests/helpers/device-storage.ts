/** A device's storage with room for `room` characters per key. What it keeps are its own keys, as in a browser. */
export function deviceStorage(room = 100_000): Storage {
	const kept: Record<string, string> & object = Object.create({
		get length() {
			return Object.keys(kept).length;
		},
		key: (index: number) => Object.keys(kept)[index] ?? null,
		getItem: (key: string) => kept[key] ?? null,
		setItem: (key: string, value: string) => {
			if (value.length > room) throw new DOMException("full", "QuotaExceededError");
			kept[key] = value;
		},
		removeItem: (key: string) => {
			delete kept[key];
		},
		clear: () => {
			for (const key of Object.keys(kept)) delete kept[key];
		},
	});
	return kept as unknown as Storage;
}
