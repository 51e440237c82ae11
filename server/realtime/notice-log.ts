import { randomInt } from "node:crypto";
import type { NoticeTopic } from "#app/domain/live/realtime-protocol.ts";
import type { Recipients, TopicNotice } from "./neighbours.ts";

/** How long a notice is held for those who ask, in milliseconds: a page that nobody looks at asks every half minute. */
const heldFor = 90_000;
const mostHeld = 10_000;
/** Of so many processes a reader remembers how far they were told. */
const processes = 4;

/** What somebody who asks is told, and the mark with which they ask the next time. */
export interface News {
	mark: string;
	topics: NoticeTopic[];
}

/**
 * The notices of the last minutes, for people without a socket: they ask what came after the mark that they were given.
 * A mark holds a place in the log of each process that answered them, since every process counts from elsewhere.
 */
export class NoticeLog {
	/** of the newest notice */
	private place = randomInt(2 ** 47);
	/** the newest last; their places follow each other */
	private held: (TopicNotice & { sessionId: string; at: number })[] = [];

	add(sessionId: string, notice: TopicNotice, now = Date.now()): void {
		this.place += 1;
		this.held.push({ ...notice, sessionId, at: now });
		const oldest = this.held[0];
		if (oldest && (now - oldest.at > 2 * heldFor || this.held.length > 2 * mostHeld)) {
			this.held = this.held.slice(-mostHeld).filter(({ at }) => now - at <= heldFor);
		}
	}

	/** @param isFor whether a notice is for who asks */
	since(mark: string, sessionId: string, isFor: (to: Recipients) => boolean): News {
		const places = mark.split(".").map(Number);
		const own = places.find((place) => place <= this.place && place >= this.place - this.held.length);
		const others = places.filter((place) => place > 0 && place !== own).slice(-processes + 1);
		const next = [...others, this.place].join(".");
		if (own === undefined) return { mark: next, topics: ["session", "texts"] };
		const missed = this.held
			.slice(this.held.length - (this.place - own))
			.filter((notice) => notice.sessionId === sessionId && isFor(notice.to));
		return { mark: next, topics: [...new Set(missed.map(({ topic }) => topic))] };
	}
}
