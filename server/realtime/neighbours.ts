import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { GroupCounts, NoticeTopic } from "#app/domain/live/realtime-protocol.ts";
import type { Part } from "#app/domain/session/authorisation.ts";
import type { Db } from "#db/client.ts";
import { channel, checkInterval, type Listen } from "#db/listen.ts";
import type { DocumentNews } from "#db/queries/documents.server.ts";
import type { DocumentKind } from "#db/schema/index.ts";
import { log } from "../process/log.ts";

/** Whom a notice is for. */
export type Recipients = { actors?: string[]; parts?: Part[] } | "everybody";

/** Something changed that these people may fetch. */
export interface TopicNotice {
	topic: NoticeTopic;
	to: Recipients;
}

/** Whose rights are asked again; everybody's without any. */
export interface RightsOf {
	actor?: string;
	loginHash?: string;
	sessionId?: string;
	/** in rooms of this kind alone */
	kind?: DocumentKind;
}

/** What one process tells the others. Content never goes this way: whoever hears of it reads it from the database. */
type News =
	| DocumentNews
	| { about: "notices"; from: string; sessionId: string; notices: TopicNotice[] }
	| { about: "rights"; from: string; of: RightsOf | null }
	| { about: "people"; from: string; sessionId: string; kind: DocumentKind; counts: GroupCounts };

type Own<N> = N extends { from: string } ? Omit<N, "from"> : never;

/** What the hub does with the news of others. */
export interface NewsOfOthers {
	document(sessionId: string, kind: DocumentKind, seq: number): void;
	notices(sessionId: string, notices: TopicNotice[]): void;
	rights(of: RightsOf | null): void;
	people(node: string, room: { sessionId: string; kind: DocumentKind }, counts: GroupCounts): void;
	/** Something may have been missed: the line was cut, or it is time to look. */
	missed(): void;
}

/** How often a process looks by itself whether it missed something, and says who is in its rooms, in milliseconds. */
const lookInterval = 5_000;

/** In bytes: PostgreSQL passes on nothing longer. */
const longestNews = 7_900;

/** The other processes on the same PostgreSQL; the people of one evening may be spread over all of them. */
export class Neighbours {
	private readonly node = randomUUID();
	private readonly stopListening: () => Promise<void>;
	private readonly timer: NodeJS.Timeout;
	/** moment (ms) at which another process was there, or may have been */
	private heardAt = Date.now();

	constructor(
		private readonly db: Db,
		listen: Listen,
		private readonly others: NewsOfOthers,
	) {
		this.stopListening = listen({
			heard: (message) => this.hear(message),
			listening: () => others.missed(),
			neighbour: () => {
				this.heardAt = Date.now();
			},
			failed: (error) => log.warn({ err: error }, "listening to other processes failed; trying again"),
		});
		this.timer = setInterval(() => others.missed(), lookInterval);
		this.timer.unref();
	}

	/** Whether anybody has to be told. Who is wrong here is read all the same when a process looks by itself. */
	areThere(): boolean {
		return Date.now() - this.heardAt <= 3 * checkInterval;
	}

	/** @throws when the database does not take it */
	async tell(news: Own<News>): Promise<void> {
		const message = JSON.stringify({ ...news, from: this.node });
		if (Buffer.byteLength(message) > longestNews) throw new Error("The news is too long to pass on");
		await this.db.execute(sql`select pg_notify(${channel}, ${message})`);
	}

	private hear(message: string): void {
		try {
			const news = JSON.parse(message) as News;
			if (news.about === "document") this.others.document(news.sessionId, news.kind, news.seq);
			else if (news.from === this.node) return;
			else if (news.about === "notices") this.others.notices(news.sessionId, news.notices);
			else if (news.about === "rights") this.others.rights(news.of);
			else this.others.people(news.from, news, news.counts);
		} catch (error) {
			log.error({ err: error }, "news of another process could not be read");
		}
	}

	async stop(): Promise<void> {
		clearInterval(this.timer);
		await this.stopListening();
	}
}
