import type * as Y from "yjs";
import type { AnswerOf, Command, CommandType, WrongField } from "#app/domain/command/commands.ts";
import type { Actor, Part, RefusalCode, SessionResource } from "#app/domain/session/authorisation.ts";
import type { Db } from "#db/client.ts";
import type { Session } from "#db/queries/sessions.server.ts";
import type { CheckpointReason } from "#db/schema/index.ts";
import type { TopicNotice } from "../realtime/neighbours.ts";

/** What a handler gets: everything of one command, inside its transaction. */
export interface CommandContext<T extends CommandType> {
	tx: Db;
	actor: Exclude<Actor, { kind: "anonymous" }>;
	session: Session;
	resource: SessionResource;
	command: Command<T>;
	now: Date;
	/** The texts as they are committed, for commands that read or change them (`touchesWorkbook`); else null. */
	workbook: Y.Doc | null;
}

/** The same for whatever does not look at the command itself. */
export type AnyContext = Omit<CommandContext<CommandType>, "command">;

export type ErrorCode =
	| RefusalCode
	| "invalid-command"
	| "id-used-for-other-content"
	| "unknown-figure"
	| "too-many-figures"
	| "unknown-focus-node"
	| "unknown-contribution"
	| "unknown-participant"
	| "unknown-account"
	| "already-decided"
	| "changed-since"
	| "dutch-translated"
	| "last-facilitator"
	| "reads-no-stories"
	| "moved-since"
	| "unknown-theme"
	| "unknown-proposal"
	| "unknown-agreement"
	| "unknown-checkpoint"
	| "unknown-session"
	| "too-many-themes"
	| "too-many-agreements"
	| "theme-has-text"
	| "theme-name-taken"
	| "votes-are-open"
	| "no-votes-left"
	| "not-admitted"
	| "own-choice-stays"
	| "own-choice-without-agreement"
	| "no-agreements"
	| "nothing-to-propose"
	| "changed-meanwhile"
	| "other-schema"
	| "try-again";

export interface Refusal extends Partial<WrongField> {
	ok: false;
	code: ErrorCode;
	/** The field that is wrong, for forms. */
	field?: string;
}

/** The answer to a command: `seq` is the board's sequence number at the moment of its commit. */
export type CommandAnswer<T extends CommandType = CommandType> = {
	[Type in T]: { ok: true; seq: number } & AnswerOf<Type>;
}[T];
export type CommandResult<T extends CommandType = CommandType> = CommandAnswer<T> | Refusal;

/** What a handler did to the rows, and what follows from it for others. */
export interface Effect {
	ok: true;
	/** Goes into the answer, beside `ok` and `seq`. */
	answer?: object;
	/** Which parts of the board follow from the changed rows. */
	board?: {
		meta?: boolean;
		/** contributions that are approved now */
		cards?: string[];
		themes?: boolean;
		agreements?: boolean;
		/** something was taken off: the board is built anew from the rows, under a new epoch */
		rebuild?: boolean;
	};
	/** What happens to the texts that people write together. */
	workbook?: {
		change?: (doc: Y.Doc) => void;
		/** what was written and taken away again is forgotten: the texts go on under a new epoch as they read now */
		archive?: boolean;
		/** writers come back and get the rights they have now */
		restart?: boolean;
		/** keeps a checkpoint of the texts as they were before this command */
		checkpoint?: CheckpointReason;
	};
	/** Who should fetch again what only they may see. */
	notices?: TopicNotice[];
	/** Rights of this actor changed; their open sockets are asked again. */
	rightsOf?: string;
	/** What the audit log calls the thing that was acted on. */
	subject?: string;
}

/** Commands that read or change the texts; they wait for those who write in them. */
export const touchesWorkbook: ReadonlySet<CommandType> = new Set<CommandType>([
	"set-phase",
	"close-session",
	"reopen-session",
	"merge-themes",
	"remove-theme",
	"take-proposal",
	"restore-checkpoint",
	"adopt",
	"reopen-agenda",
]);

/**
 * What a whole room does at the same moment. These change nothing of the session itself, and nothing that the same
 * command of somebody else looks at: in one transaction they can be done together.
 */
export const ofTheCrowd: ReadonlySet<CommandType> = new Set<CommandType>([
	"contribute",
	"vote",
	"unvote",
	"propose",
	"answer-read-back",
]);

export const refuse = (code: ErrorCode): Refusal => ({ ok: false, code });

/** The effect of a command whose answer holds something says what. */
type EffectOf<T extends CommandType> = Effect &
	(unknown extends AnswerOf<T> ? unknown : { answer: AnswerOf<T> });

export type Handler<T extends CommandType> = (context: CommandContext<T>) => Promise<EffectOf<T> | Refusal>;
export type Handlers = { [T in CommandType]: Handler<T> };

/** Facilitators and readers, who see what waits. */
export const moderators: Part[] = ["facilitator", "reader"];
