import type { Actor, Part, RefusalCode, SessionResource } from "#app/domain/authorisation.ts";
import type { Command, CommandType } from "#app/domain/commands.ts";
import type { NoticeTopic } from "#app/domain/realtime-protocol.ts";
import type { Db } from "#db/client.ts";
import type { Session } from "#db/queries/sessions.server.ts";

/** What a handler gets: everything of one command, inside its transaction. */
export interface CommandContext<T extends CommandType> {
	tx: Db;
	actor: Exclude<Actor, { kind: "anonymous" }>;
	session: Session;
	resource: SessionResource;
	command: Extract<Command, { type: T }>;
	now: Date;
}

export type ErrorCode =
	| RefusalCode
	| "invalid-command"
	| "id-used-for-other-content"
	| "unknown-figure"
	| "unknown-contribution"
	| "unknown-participant"
	| "unknown-account"
	| "already-decided"
	| "last-facilitator"
	| "try-again";

export interface Refusal {
	ok: false;
	code: ErrorCode;
	/** The field that is wrong, for forms. */
	field?: string;
	reason?: "missing" | "too-long" | "invalid";
}

/** What a handler did to the rows, and what follows from it for others. */
export interface Effect {
	ok: true;
	/** Goes into the answer, beside `ok` and `seq`. */
	answer?: Record<string, string>;
	/** Which parts of the board follow from the changed rows. */
	board?: {
		meta?: boolean;
		/** contributions that are approved now */
		cards?: string[];
		/** something was taken off: the board is built anew from the rows, under a new epoch */
		rebuild?: boolean;
	};
	/** Who should fetch again what only they may see. */
	notices?: { topic: NoticeTopic; to: { actors?: string[]; parts?: Part[] } | "everybody" }[];
	/** Rights of this actor changed; their open sockets are asked again. */
	rightsOf?: string;
	/** What the audit log calls the thing that was acted on. */
	subject?: string;
}

export const refuse = (code: ErrorCode): Refusal => ({ ok: false, code });

export type Handler<T extends CommandType> = (context: CommandContext<T>) => Promise<Effect | Refusal>;
export type Handlers = { [T in CommandType]: Handler<T> };

/** Facilitators and readers, who see what waits. */
export const moderators: Part[] = ["facilitator", "reader"];
