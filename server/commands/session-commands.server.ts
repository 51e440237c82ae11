import { can } from "#app/domain/authorisation.ts";
import { type Phase, phases } from "#app/domain/vocabulary.ts";
import { findAccountNames } from "#db/queries/accounts.server.ts";
import { deleteLoginsOf } from "#db/queries/logins.server.ts";
import { findParticipant, updateParticipant } from "#db/queries/participants.server.ts";
import {
	countFacilitators,
	listMembers,
	removeMember,
	type Session,
	sessionIndicators,
	updateSession,
	upsertMember,
} from "#db/queries/sessions.server.ts";
import { deleteVotesOf } from "#db/queries/votes.server.ts";
import { type AnyContext, type Handler, moderators, type Refusal, refuse } from "./command-context.ts";

type Asked = Pick<AnyContext, "actor" | "resource">;

/** null when this actor runs the session and it is open. */
export function mayFacilitate({ actor, resource }: Asked): Refusal | null {
	const decision = can(actor, "session.facilitate", resource);
	if (!decision.allowed) return refuse(decision.code);
	return resource.closed ? refuse("session-closed") : null;
}

export const setPhase: Handler<"set-phase"> = async (context) => {
	const refusal = mayFacilitate(context);
	if (refusal) return refusal;
	const { tx, session, command, now } = context;
	if (session.phase === command.phase) return { ok: true, subject: command.phase };
	await updateSession(tx, session.id, {
		phase: command.phase,
		phaseStartedAt: now,
		...votesInPhase(session, command.phase, now),
	});
	return {
		ok: true,
		subject: command.phase,
		board: { meta: true },
		workbook: { checkpoint: "phase" },
	};
};

/** The votes open when the room comes to choosing for the first time, and close when it goes on. */
function votesInPhase(session: Session, phase: Phase, now: Date) {
	if (phase === "choose" && session.votes === "none") return openedVotes(session, now);
	if (phases.indexOf(phase) > phases.indexOf("choose") && session.votes === "open") {
		return { votes: "closed" as const };
	}
	return {};
}

/** What changes when the votes open: the same round again, or a new one when the last one was shown. */
export function openedVotes(session: Session, now: Date) {
	return session.votes === "closed"
		? { votes: "open" as const }
		: { votes: "open" as const, voteRound: session.voteRound + 1, votesOpenedAt: now };
}

export const setFocus: Handler<"set-focus"> = async (context) => {
	const refusal = mayFacilitate(context);
	if (refusal) return refusal;
	const { tx, session, command } = context;
	const figures = await sessionIndicators(tx, session.id);
	if (command.figure >= figures.length) return { ok: false, code: "unknown-figure", field: "figure" };
	await updateSession(tx, session.id, { focus: command.figure });
	return { ok: true, subject: figures[command.figure], board: { meta: true } };
};

export const setFollowMe: Handler<"set-follow-me"> = async (context) => {
	const refusal = mayFacilitate(context);
	if (refusal) return refusal;
	const { tx, session, command } = context;
	await updateSession(tx, session.id, { settings: { ...session.settings, followMe: command.on } });
	return { ok: true, board: { meta: true } };
};

export const closeSession: Handler<"close-session"> = async (context) => {
	const refusal = mayFacilitate(context);
	if (refusal) return refusal;
	const { tx, session, now } = context;
	await updateSession(tx, session.id, {
		closedAt: now,
		...(session.votes === "open" ? { votes: "closed" as const } : {}),
	});
	return { ok: true, subject: session.id, board: { meta: true }, workbook: { restart: true } };
};

/** Takes closing back, so that what was closed too early can still be worked out. */
export const reopenSession: Handler<"reopen-session"> = async ({ tx, actor, session, resource }) => {
	const decision = can(actor, "session.facilitate", resource);
	if (!decision.allowed) return refuse(decision.code);
	await updateSession(tx, session.id, { closedAt: null });
	return {
		ok: true,
		subject: session.id,
		board: { meta: true },
		workbook: { restart: true },
		notices: [{ topic: "session", to: "everybody" }],
	};
};

export const confirmPartner: Handler<"confirm-partner"> = async (context) => {
	const refusal = mayFacilitate(context);
	if (refusal) return refusal;
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

export const removeParticipant: Handler<"remove-participant"> = async (context) => {
	const refusal = mayFacilitate(context);
	if (refusal) return refusal;
	const { tx, session, command, now } = context;
	const row = await findParticipant(tx, session.id, command.participant);
	if (!row || row.removedAt) return refuse("unknown-participant");
	await updateParticipant(tx, row.id, { removedAt: now });
	await deleteLoginsOf(tx, { participantId: row.id });
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
	const refusal = mayFacilitate(context);
	if (refusal) return refusal;
	const { tx, session, command, now } = context;
	const known = await findAccountNames(tx, [command.account]);
	if (!known.has(command.account)) return refuse("unknown-account");
	const members = await listMembers(tx, session.id);
	const before = members.find((member) => member.accountId === command.account)?.role;
	if (
		before === "facilitator" &&
		command.role !== "facilitator" &&
		(await countFacilitators(tx, session.id)) < 2
	) {
		return refuse("last-facilitator");
	}
	if (command.role === "none") await removeMember(tx, session.id, command.account, now);
	else await upsertMember(tx, { sessionId: session.id, accountId: command.account, role: command.role });
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
