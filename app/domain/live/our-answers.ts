import type { NoticeTopic, Presence } from "./realtime-protocol.ts";

/**
 * A header that stands on each of our answers and on nobody else's: a filter, a portal of a network or a proxy that
 * answers in our place does not know it.
 */
export const ourMark = "X-Duidingstafel";

/** A header with the news for who follows a board without a socket, as JSON. */
export const newsHeader = "Document-News";

export interface DocumentNews {
	/** to be named the next time */
	mark: string;
	topics: NoticeTopic[];
	presence: Presence;
}
