import type { CommandType } from "#app/domain/command/commands.ts";
import { type Board, readBoard } from "#app/domain/live/board.ts";
import { type Actor, actorKey } from "#app/domain/session/authorisation.ts";
import type { SessionSettings } from "#app/domain/session/session-settings.ts";
import type {
	AccountRole,
	MemberRole,
	ParticipantRole,
	Phase,
	WritingLanguage,
} from "#app/domain/vocabulary.ts";
import type { Database, Db } from "#db/client.ts";
import { insertAccount } from "#db/queries/accounts.server.ts";
import { actorOfLogin, insertLogin } from "#db/queries/logins.server.ts";
import { insertParticipant } from "#db/queries/participants.server.ts";
import { upsertMember } from "#db/queries/sessions.server.ts";
import { seedFigures } from "#db/seed/figures.ts";
import { hashSecret, newId, newToken } from "#server/auth/secrets.ts";
import type { CommandResult, Refusal } from "#server/commands/command-context.ts";
import { createSession } from "#server/commands/create-session.server.ts";
import { executeCommand } from "#server/commands/execute.server.ts";
import { Hub } from "#server/realtime/hub.ts";
import { figureTools } from "#server/seed-demo.server.ts";
import { openSeededDatabase, openTestDatabase } from "./database.ts";

/** A database with figures and no sessions, and the live documents of one process on it. */
export interface House {
	db: Db;
	hub: Hub;
	driver: Database["driver"];
	listen: Database["listen"];
	close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
	const seeded = await openSeededDatabase();
	const { db, driver, listen, close } = seeded ?? (await openTestDatabase());
	if (!seeded) await db.transaction((tx) => seedFigures(tx, figureTools));
	const house: House = {
		db,
		hub: new Hub(db, listen),
		driver,
		listen,
		close: async () => {
			await house.hub.stop();
			await close();
		},
	};
	return house;
}

/** Somebody with a login. What they may do is asked of the database each time, as for a request. */
export interface Guest {
	key: string;
	/** the id of the participant or account */
	id: string;
	cookie: string;
	actor(): Promise<Actor>;
}

export interface Evening {
	id: string;
	facilitator: Guest;
	joins(
		role: ParticipantRole,
		options?: { confirmed?: boolean; language?: WritingLanguage; stays?: boolean },
	): Promise<Guest>;
	/** Somebody with an account, who has a part in this evening or none. */
	account(part: MemberRole | null, role?: AccountRole): Promise<Guest>;
	does<T extends CommandType>(
		who: Guest,
		type: T,
		fields?: Record<string, unknown>,
		commandId?: string,
		/** the live documents of another process on the same database */
		elsewhere?: Hub,
	): Promise<CommandResult<T>>;
	/** The board as everybody in the evening has it now. */
	board(): Promise<Board>;
}

/** A story that any test can tell. */
export const story = {
	kind: "verhaal",
	lens: "gaat-goed",
	about: "buurt",
	text: "Het veldje is fijn.",
} as const;

export async function holdEvening(
	house: House,
	options: { phase?: Phase; settings?: Partial<SessionSettings>; indicators?: string[] } = {},
): Promise<Evening> {
	const { db } = house;
	const facilitator = await newAccount(db, "facilitator");
	const { id } = await db.transaction((tx) =>
		createSession(tx, {
			title: "Wijkavond Zeist-Noord",
			placeId: "zeist-noord",
			heldOn: "2026-11-12",
			indicators: options.indicators ?? ["kinderen-uitkeringsgezin", "wor-jeugd"],
			createdBy: facilitator.id,
			settings: options.settings,
		}),
	);
	const evening: Evening = {
		id,
		facilitator,
		joins: (role, { confirmed = role !== "partner", language = "nl", stays = true } = {}) =>
			newParticipant(db, id, role, { confirmed, language, stays }),
		account: async (part, role = "partner") => {
			const guest = await newAccount(db, role);
			if (part)
				await upsertMember(db, { sessionId: id, accountId: guest.id, role: part, stayedAt: new Date() });
			return guest;
		},
		does: async (who, type, fields = {}, commandId = newId(), elsewhere = house.hub) =>
			executeCommand<typeof type>(
				{ db, hub: elsewhere },
				{
					actor: await who.actor(),
					sessionId: id,
					input: { id: commandId, type, ...fields },
					address: "192.0.2.1",
				},
			),
		board: async () => {
			const room = await house.hub.room(id, "board");
			const board = room && readBoard(room.doc);
			if (!board) throw new Error("The evening has no board");
			return board;
		},
	};
	await evening.does(facilitator, "set-phase", { phase: options.phase ?? "tell" });
	return evening;
}

/** The answer to a command. @throws when it is refused */
export async function done<A extends { ok: true }>(command: Promise<A | Refusal>): Promise<A> {
	const result = await command;
	if (!result.ok) throw new Error(`The command was refused: ${result.code}`);
	return result;
}

/** Somebody tells a story, the same one unless fields say otherwise. @returns the id of the contribution */
export async function tell(
	evening: Evening,
	who: Guest,
	fields: Record<string, unknown> = {},
): Promise<string> {
	return (await done(evening.does(who, "contribute", { ...story, ...fields }))).contribution;
}

/** The texts of the contributions on the board, in their order. */
export async function textsOnBoard(evening: Evening): Promise<string[]> {
	return (await evening.board()).cards.map((card) => card.text);
}

/** The facilitator makes a theme. @returns its id */
export async function createTheme(
	evening: Evening,
	name: string,
	contributions: string[] = [],
): Promise<string> {
	return (await done(evening.does(evening.facilitator, "create-theme", { name, contributions }))).theme;
}

/** The facilitator makes an agreement. @returns its id */
export async function createAgreement(
	evening: Evening,
	fields: Record<string, unknown> = {},
): Promise<string> {
	return (await done(evening.does(evening.facilitator, "set-agenda-item", fields))).item;
}

async function newAccount(db: Db, role: AccountRole): Promise<Guest> {
	const id = newId();
	await insertAccount(db, { id, email: `${id}@example.org`, name: "Iemand", role });
	return login(db, { accountId: id });
}

async function newParticipant(
	db: Db,
	sessionId: string,
	role: ParticipantRole,
	{ confirmed, language, stays }: { confirmed: boolean; language: WritingLanguage; stays: boolean },
): Promise<Guest> {
	const id = newId();
	await insertParticipant(db, {
		id,
		sessionId,
		role,
		nickname: "Blauwe Fiets",
		organisation: role === "partner" ? "Basisschool" : "",
		language,
		returnCodeHash: hashSecret(newToken()),
		confirmedAt: role === "partner" && confirmed ? new Date() : null,
		stayedAt: stays ? new Date() : null,
	});
	return login(db, { participantId: id });
}

async function login(db: Db, who: { accountId: string } | { participantId: string }): Promise<Guest> {
	const token = newToken();
	const now = new Date();
	const tokenHash = hashSecret(token);
	await insertLogin(db, {
		tokenHash,
		...who,
		createdAt: now,
		expiresAt: new Date(now.getTime() + 3_600_000),
	});
	const actor = () => actorOfLogin(db, tokenHash, new Date());
	const [id = ""] = Object.values(who);
	return { key: actorKey(await actor()), id, cookie: `login=${token}`, actor };
}
