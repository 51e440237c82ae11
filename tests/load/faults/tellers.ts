import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { RunningServer } from "#tests/helpers/server.ts";
import { follow } from "../live-session.ts";

interface Told {
	text: string;
	acknowledged: boolean;
}

/** What came of everything that was told. */
export interface Count {
	acknowledged: number;
	missing: number;
	doubled: number;
	/** answered with an error other than "try again" */
	wrong: number;
}

/** ms */
const again = 100;
const betweenWords = 4_000;

/** One person who tells one thing after another, each under its own id until it is answered, as a phone does. */
class Teller {
	readonly told: Told[] = [];
	private waiting: { id: string; text: string } | null = null;
	wrong = 0;

	constructor(private readonly name: string) {}

	/** Goes on until told to stop; then what nobody answered is still sent, until it is. */
	async tell(server: () => RunningServer, cookie: string, stop: AbortSignal): Promise<void> {
		while (!stop.aborted || this.waiting) {
			if (!this.waiting) {
				const text = `${this.name}, nummer ${this.told.length + 1}`;
				this.waiting = { id: randomUUID(), text };
				this.told.push({ text, acknowledged: false });
			}
			const answered = await this.send(server(), cookie, this.waiting);
			if (answered) this.waiting = null;
			await wait(answered ? betweenWords * Math.random() : again);
		}
	}

	/** @returns whether it was answered */
	private async send(
		server: RunningServer,
		cookie: string,
		{ id, text }: { id: string; text: string },
	): Promise<boolean> {
		const command = { id, type: "contribute", kind: "signaal", lens: "kan-beter", about: "buurt", text };
		try {
			const response = await fetch(`${server.url}/api/v1/sessions/${server.sessionId}/commands`, {
				method: "POST",
				headers: { "Content-Type": "application/json", cookie },
				body: JSON.stringify(command),
				signal: AbortSignal.timeout(15_000),
			});
			const { ok } = await response.json();
			const last = this.told.at(-1);
			if (ok && last) last.acknowledged = true;
			else if (response.status !== 503 && response.status !== 500) this.wrong += 1;
			return ok === true;
		} catch {
			// The line broke: nobody knows whether it was kept, and the same is sent again.
			return false;
		}
	}
}

/** A room full of people who tell, over whatever happens to the server. */
export class Tellers {
	private readonly people: Teller[];
	/** @param what makes their words different from those of others */
	constructor(count: number, what = "") {
		this.people = Array.from({ length: count }, (_, index) => new Teller(`Schrijver ${index + 1}${what}`));
	}

	tell(server: () => RunningServer, cookie: string, stop: AbortSignal): Promise<unknown> {
		return Promise.all(this.people.map((person) => person.tell(server, cookie, stop)));
	}

	get acknowledged(): number {
		return this.people.flatMap(({ told }) => told.filter((each) => each.acknowledged)).length;
	}

	/** Looks for everything on the board as somebody gets it who comes in now. */
	async count(server: RunningServer, cookie: string): Promise<Count> {
		const board = await follow(server, cookie);
		const found = new Map<string, number>();
		for (const text of board.texts()) found.set(text, (found.get(text) ?? 0) + 1);
		board.close();
		const told = this.people.flatMap((person) => person.told);
		const acknowledged = told.filter((each) => each.acknowledged);
		return {
			acknowledged: acknowledged.length,
			missing: acknowledged.filter(({ text }) => !found.has(text)).length,
			doubled: told.filter(({ text }) => (found.get(text) ?? 0) > 1).length,
			wrong: this.people.reduce((sum, { wrong }) => sum + wrong, 0),
		};
	}
}

/** Whether nothing was lost. A run in which nothing was told says nothing. */
export const isWhole = ({ acknowledged, missing, doubled, wrong }: Count): boolean =>
	acknowledged > 0 && missing === 0 && doubled === 0 && wrong === 0;
