import type { Group } from "../vocabulary.ts";

/** What browser and server say to each other on the socket; see docs/protocol.md. */

/** Message types of the y-websocket protocol, and two of our own that other clients may ignore. */
export const messageType = {
	sync: 0,
	awareness: 1,
	queryAwareness: 3,
	/** server -> client: JSON {topic, version}: something that this actor may fetch has changed */
	notice: 100,
	/** server -> client: how many of this connection's updates are committed */
	ack: 101,
} as const;

/**
 * Close codes. 4400-4499 are final for y-websocket: the page decides what to do.
 * 1012 and 1013 are the protocol's own "restart" and "try again later": the client comes back by itself.
 */
export const closeCode = {
	restart: 1012,
	tryAgainLater: 1013,
	badMessage: 4400,
	notLoggedIn: 4401,
	notAllowed: 4403,
	/** The document was rebuilt (other epoch) or has another schema: fetch the session again. */
	otherEpoch: 4409,
	/** The document holds as much as it may. */
	full: 4413,
	tooMany: 4429,
} as const;

/**
 * What a notice can be about. `session` says that the reader's own rights or the session itself changed.
 * `hello` comes first on every connection: a version that the page does not know means that it missed something.
 */
export const noticeTopics = [
	"hello",
	"session",
	"mine",
	"queue",
	"people",
	"votes",
	"agreements",
	"texts",
] as const;
export type NoticeTopic = (typeof noticeTopics)[number];

/** How many people of each group. */
export type GroupCounts = Partial<Record<Group, number>>;

/**
 * The server's own awareness state: how many people of each group have the table open, stamped from their logins.
 * Like the cards, it tells young people, parents and residents apart only when none of those groups is under five; when
 * they are so few together, it counts everybody at once, with 0 for fewer than five.
 */
export type Presence = GroupCounts & { everybody?: number };

/** Who writes at a caret of the workbook, stamped by the server from the login; `colour` is a place in the palette. */
export interface CaretUser {
	name: string;
	colour: number;
}
export const caretColours = 8;
