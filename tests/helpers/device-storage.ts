/** A device's storage with room for `room` characters per key. */
export function deviceStorage(room = 100_000): Storage {
	const kept = new Map<string, string>();
	return {
		get length() {
			return kept.size;
		},
		key: (index) => [...kept.keys()][index] ?? null,
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => {
			if (value.length > room) throw new DOMException("full", "QuotaExceededError");
			kept.set(key, value);
		},
		removeItem: (key) => void kept.delete(key),
		clear: () => kept.clear(),
	};
}
