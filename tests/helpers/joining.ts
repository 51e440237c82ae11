import type { Actor } from "#app/domain/session/authorisation.ts";
import { action as joinAction } from "#app/routes/public/join.tsx";
import { actorOfLogin } from "#db/queries/logins.server.ts";
import { findSession, type Session } from "#db/queries/sessions.server.ts";
import { type Joined, joinEvening, type Visitor } from "#server/auth/join.server.ts";
import { readJoinFields } from "#server/auth/join-fields.server.ts";
import { loginHash } from "#server/auth/login.server.ts";
import { type Services, services } from "#server/services.server.ts";
import { type Evening, type House, holdEvening } from "./evening.ts";

type JoinedAsParticipant = Extract<Joined, { as: "participant" }>;

/** An evening in a served house that people join with its code. */
export interface Joining {
	services: Services;
	evening: Evening;
	session: Session;
	join(fields: Record<string, string>, visitor?: Visitor): Promise<JoinedAsParticipant>;
	/** the login that an answer's cookie gives */
	loginOf(answer: { cookie: string | null }): string;
	/** who the bearer of that cookie is */
	actorOf(answer: { cookie: string | null }): Promise<Actor>;
}

/** Somebody whom nobody knows. */
export const stranger: Visitor = {
	actor: { kind: "anonymous" },
	loginHash: null,
	address: "192.0.2.1",
};

export async function joining(house: House): Promise<Joining> {
	const running = services();
	const evening = await holdEvening(house);
	const session = await findSession(house.db, evening.id);
	if (!session) throw new Error("The evening is not there");
	const loginOf: Joining["loginOf"] = ({ cookie }) => loginHash(running.env, cookie) ?? "";
	return {
		services: running,
		evening,
		session,
		join: async (fields, visitor = stranger) => {
			const read = readJoinFields(fields, { withAccount: false });
			if (!read.ok) throw new Error(JSON.stringify(read.problems));
			const joined = await joinEvening(running, session, read.join, visitor);
			if (joined.as !== "participant") throw new Error("joined with an account");
			return joined;
		},
		loginOf,
		actorOf: (answer) => actorOfLogin(house.db, loginOf(answer), new Date()),
	};
}

/** What another tool sends to the address for joining. */
export async function postJoin(fields: Record<string, string>, address = "192.0.2.99"): Promise<Response> {
	const request = new Request("http://own.invalid/meedoen", {
		method: "POST",
		headers: { Accept: "application/json" },
		body: new URLSearchParams(fields),
	});
	const context = { ...stranger, address, nonce: "" };
	return (await joinAction({ request, context, params: {} })) as Response;
}
