import { randomUUID } from "node:crypto";
import postgres from "postgres";

/** The channel on which the processes of one installation tell each other what is new. */
export const channel = "duidingstafel";

/** Every process says so often that it is there, and finds out whether it hears, in milliseconds. */
export const checkInterval = 5_000;

export interface Listener {
	heard(message: string): void;
	/** Another process is there, or may be: whoever does not hear does not know. Comes again while that holds. */
	neighbour(): void;
	/** After every beginning, the first one and those after a cut: what was told meanwhile was missed. */
	listening(): void;
	failed(error: unknown): void;
}

/** @returns stops listening */
export type Listen = (listener: Listener) => () => Promise<void>;

/**
 * Listens on the PostgreSQL at `url`, and goes on after a cut. A connection may be dead without either end knowing:
 * whoever does not hear its own word within the interval begins anew.
 */
export function listenOn(url: string): Listen {
	return (listener) => {
		const own = `ping ${randomUUID()}`;
		let client: postgres.Sql | null = null;
		let alive = true;
		let ended = false;

		const begin = () => {
			const opened = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
			client = opened;
			const hear = (message: string) => {
				if (client !== opened || ended) return;
				if (message === own) alive = true;
				else if (message.startsWith("ping ")) listener.neighbour();
				else listener.heard(message);
			};
			const listening = () => {
				if (client !== opened || ended) return;
				opened.notify(channel, own).catch(listener.failed);
				listener.listening();
			};
			listener.neighbour();
			opened.listen(channel, hear, listening).catch(listener.failed);
		};
		const check = async () => {
			if (!alive) {
				void client?.end({ timeout: 0 }).catch(() => undefined);
				begin();
			}
			alive = false;
			await client?.notify(channel, own);
		};
		const timer = setInterval(() => void check().catch(listener.failed), checkInterval);
		timer.unref();
		begin();
		return async () => {
			ended = true;
			clearInterval(timer);
			await client?.end({ timeout: 1 });
		};
	};
}
