import { mayTakePart } from "#app/domain/session/authorisation.ts";
import { sessionCodeLength } from "#app/domain/session/codes.ts";
import { type Phase, phases } from "#app/domain/vocabulary.ts";
import type { Db } from "#db/client.ts";
import { findAccountNames } from "#db/queries/accounts.server.ts";
import { deleteLoginsOfRemoved } from "#db/queries/logins.server.ts";
import { findParticipant, updateParticipant } from "#db/queries/participants.server.ts";
import { liftEmbargo } from "#db/queries/release-states.server.ts";
import {
	listFacilitators,
	listMembers,
	removeMember,
	type Session,
	updateSession,
	upsertMember,
} from "#db/queries/sessions.server.ts";
import { sessionFigures } from "#db/queries/table-figures.server.ts";
import { deleteVotesOf } from "#db/queries/votes.server.ts";
import { newCode } from "../auth/secrets.ts";
import { countElectorate, listPresent } from "../outcome/participants.server.ts";
import { type AnyContext, type Handler, moderators, refuse } from "./command-context.ts";

export const setPhase: Handler<"set-phase"> = async (context) => {
	const { tx, session, command, now } = context;
	// Two who press "on" at the same moment go one part on together.
	if (session.phase === command.phase) return { ok: true, subject: command.phase };
	if (command.from && command.from !== session.phase) return refuse("moved-since");
	await updateSession(tx, session.id, {
		phase: command.phase,
		phaseStartedAt: now,
		startedAt: session.startedAt ?? now,
		// What is worked out later is no part of the evening: who joins then was not there.
		present: command.phase === "elaborate" ? await listPresent(tx, session) : null,
		...(await votesInPhase(tx, session, command.phase, now)),
	});
	return {
		ok: true,
		subject: command.phase,
		board: { meta: true },
		workbook: { checkpoint: "phase" },
	};
};

/** The votes open when the room comes to choosing for the first time, and close when it goes on. */
async function votesInPhase(tx: Db, session: Session, phase: Phase, now: Date) {
	if (phase === "choose" && session.votes === "none") return openedVotes(session, now);
	return phases.indexOf(phase) > phases.indexOf("choose") ? endedVotes(tx, session) : {};
}

/** What changes when the voting ends, if it was open: from then on it stands how many could vote. */
export const endedVotes = async (tx: Db, session: Session) =>
	session.votes === "open"
		? { votes: "closed" as const, electorate: await countElectorate(tx, session) }
		: {};

/** What changes when the votes open: the same round again, or a new one when the last one was shown. */
export function openedVotes(session: Session, now: Date) {
	return session.votes === "closed"
		? { votes: "open" as const, electorate: null }
		: {
				electorate: null,
				votes: "open" as const,
				voteRound: session.voteRound + 1,
				votesOpenedAt: now,
			};
}

export const setFocus: Handler<"set-focus"> = async (context) => {
	const { tx, session, command } = context;
	const figures = await sessionFigures(tx, session.id);
	if (command.figure >= figures.length) return { ok: false, code: "unknown-figure", field: "figure" };
	await updateSession(tx, session.id, { focus: command.figure });
	return { ok: true, subject: figures[command.figure]?.indicator, board: { meta: true } };
};

export const setFollowMe: Handler<"set-follow-me"> = async (context) => {
	const { tx, session, command } = context;
	await updateSession(tx, session.id, { settings: { ...session.settings, followMe: command.on } });
	return { ok: true, board: { meta: true } };
};

export const closeSession: Handler<"close-session"> = async (context) => {
	const { tx, session, now } = context;
	await updateSession(tx, session.id, {
		closedAt: now,
		present: await listPresent(tx, session),
		...(await endedVotes(tx, session)),
	});
	await liftEmbargo(tx, session.id, now);
	return { ok: true, subject: session.id, board: { meta: true }, workbook: { restart: true } };
};

/** Takes closing back, so that what was closed too early can still be worked out. */
export const reopenSession: Handler<"reopen-session"> = async ({ tx, session }) => {
	const isOver = session.phase === "elaborate";
	await updateSession(tx, session.id, { closedAt: null, present: isOver ? session.present : null });
	return {
		ok: true,
		subject: session.id,
		board: { meta: true },
		workbook: { restart: true },
		notices: [{ topic: "session", to: "everybody" }],
	};
};

export const confirmPartner: Handler<"confirm-partner"> = async (context) => {
	const { tx, session, command, now } = context;
	const row = await findParticipant(tx, session.id, command.participant);
	if (!row || row.removedAt || row.role !== "partner") return refuse("unknown-participant");
	await updateParticipant(tx, row.id, { confirmedAt: now });
	const actor = `participant:${row.id}`;
	return {
		ok: true,
		subject: actor,
		rightsOf: actor,
		notices: [
			{ topic: "people", to: { parts: moderators } },
			{ topic: "session", to: { actors: [actor] } },
		],
	};
};

/** What was handed out before lets nobody in any more; who is in stays in. */
export const renewCode: Handler<"renew-code"> = async ({ tx, session }) => {
	const code = newCode(sessionCodeLength);
	await updateSession(tx, session.id, { code });
	// Whoever is given the new one is let in again.
	await deleteLoginsOfRemoved(tx, session.id);
	return {
		ok: true,
		subject: session.id,
		answer: { code },
		notices: [{ topic: "session", to: "everybody" }],
	};
};

/** Their login stays, and opens nothing: by it this browser is known when it comes with the same code again. */
export const removeParticipant: Handler<"remove-participant"> = async (context) => {
	const { tx, session, command, now } = context;
	const row = await findParticipant(tx, session.id, command.participant);
	if (!row || row.removedAt) return refuse("unknown-participant");
	await updateParticipant(tx, row.id, { removedAt: now });
	const actor = `participant:${row.id}`;
	await takeVotesBack(context, actor);
	return {
		ok: true,
		subject: actor,
		rightsOf: actor,
		notices: [{ topic: "people", to: { parts: moderators } }],
	};
};

export const setMemberRole: Handler<"set-member-role"> = async (context) => {
	const { tx, session, command, now } = context;
	const account = (await findAccountNames(tx, [command.account])).get(command.account);
	if (!account) return refuse("unknown-account");
	if (command.role !== "none" && !mayTakePart(account.role)) return refuse("reads-no-stories");
	const before = (await listMembers(tx, session.id)).find(({ accountId }) => accountId === account.id)?.role;
	const others = (await listFacilitators(tx, session.id)).filter((id) => id !== account.id);
	if (before === "facilitator" && command.role !== "facilitator" && others.length === 0) {
		return refuse("last-facilitator");
	}
	if (command.role === "none") await removeMember(tx, session.id, account.id, now);
	else await upsertMember(tx, { sessionId: session.id, accountId: account.id, role: command.role });
	const actor = `account:${command.account}`;
	if (command.role !== "partner") await takeVotesBack(context, actor);
	return {
		ok: true,
		subject: `${actor} ${command.role}`,
		rightsOf: actor,
		notices: [{ topic: "people", to: { parts: moderators } }],
	};
};

/** Who is taken off, or does not vote any more, has no say in a result that nobody has seen yet. */
async function takeVotesBack({ tx, session }: AnyContext, voter: string): Promise<void> {
	if (session.votes === "shown") return;
	await deleteVotesOf(tx, { sessionId: session.id, round: session.voteRound, voter });
}
