/** Who the things on this device belong to: an actor key in one session. Nobody else's are ever read or sent. */
export interface Owner {
	session: string;
	actor: string;
}

/**
 * What one person in one session has on this device and nowhere else yet, under names. It goes when it was sent or its
 * writer lets it go, and never by a clock: a device's may be wrong. What the device has no room for stays in the page.
 */
export class KeptStore {
	private readonly prefix: string;
	private readonly inPage = new Map<string, string>();
	/** What an earlier version kept here stands where it belongs now. */
	readonly ready: Promise<void>;

	/** @param storage null where the browser has it switched off */
	constructor(
		private readonly storage: Storage | null,
		{ session, actor }: Owner,
	) {
		this.prefix = `duidingstafel:${session}:${actor}:`;
		const earlier = this.names().some((name) => /^(outbox|draft|proposal|agreement:.*)$/.test(name));
		this.ready = earlier ? this.readEarlier() : Promise.resolve();
	}

	private async readEarlier(): Promise<void> {
		try {
			(await import("./earlier-format.ts")).readEarlierFormat(this);
		} catch {
			// Without a network it stays where it is, for the next page.
		}
	}

	/** the names in use that begin like this */
	names(beginning = ""): string[] {
		const own = Object.keys(this.storage ?? {})
			.filter((key) => key.startsWith(this.prefix))
			.map((key) => key.slice(this.prefix.length));
		return [...new Set([...own, ...this.inPage.keys()])].filter((name) => name.startsWith(beginning));
	}

	/** null also for what is damaged */
	read<Value>(name: string): Value | null {
		try {
			const text = this.inPage.get(name) ?? this.storage?.getItem(this.prefix + name);
			return JSON.parse(text ?? "null");
		} catch {
			return null;
		}
	}

	/**
	 * @param inPage it is not for the device
	 * @returns false when only the page itself has it now
	 */
	write(name: string, value: unknown, inPage = false): boolean {
		const text = JSON.stringify(value);
		this.inPage.set(name, text);
		if (inPage || !this.storage) return false;
		try {
			this.storage.setItem(this.prefix + name, text);
			return this.inPage.delete(name);
		} catch {
			// Full: the page has it, and asks before it is left.
			return false;
		}
	}

	remove(name: string): void {
		this.inPage.delete(name);
		this.storage?.removeItem(this.prefix + name);
	}

	/** Takes everything of this person in this session off the device. */
	wipe(): void {
		for (const name of this.names()) this.remove(name);
	}

	/** Something would be gone with the page. */
	get needsPage(): boolean {
		return this.inPage.size > 0;
	}
}
