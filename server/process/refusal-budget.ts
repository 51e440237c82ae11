interface Limits {
	/** of one actor; all who are not logged in are one */
	each: number;
	/** of everybody together */
	all: number;
	/** how long a window is */
	milliseconds: number;
}

/** How many refusals are written down: enough to see who tried what, and never so many that they fill the disk. */
export class RefusalBudget {
	private endsAt = 0;
	private taken = new Map<string, number>();
	private total = 0;

	constructor(private readonly limits: Limits) {}

	/** `now` in milliseconds. "last" is a line that says that it goes on; after it there are none until the window ends. */
	take(key: string, now: number): "line" | "last" | "none" {
		if (now >= this.endsAt) {
			this.endsAt = now + this.limits.milliseconds;
			this.taken = new Map();
			this.total = 0;
		}
		const own = this.taken.get(key) ?? 0;
		if (own > this.limits.each || this.total >= this.limits.all) return "none";
		this.taken.set(key, own + 1);
		this.total += 1;
		return own === this.limits.each ? "last" : "line";
	}
}
