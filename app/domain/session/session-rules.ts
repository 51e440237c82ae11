import type { Phase } from "../vocabulary.ts";
import type {
	ContributionAction,
	Part,
	RefusalCode,
	SessionAction,
	SessionResource,
} from "./authorisation.ts";

/** Who asks, in which part, about which session. `own` is about a contribution: whether the actor wrote it. */
interface Asked {
	part: Part;
	session: SessionResource;
	own: boolean;
}

/** Why it is refused; null where it is allowed. */
type Rule = (asked: Asked) => RefusalCode | null;

/** The first of these that refuses. */
const all =
	(...rules: Rule[]): Rule =>
	(asked) => {
		for (const rule of rules) {
			const code = rule(asked);
			if (code) return code;
		}
		return null;
	};
const only =
	(...parts: Part[]): Rule =>
	({ part }) =>
		parts.includes(part) ? null : "not-allowed";
const not =
	(...parts: Part[]): Rule =>
	({ part }) =>
		parts.includes(part) ? "not-allowed" : null;

const everybody: Rule = () => null;
const takesPart = not("preparer");
const setsUp = only("facilitator", "preparer");
const facilitates = only("facilitator");
const moderates = only("facilitator", "reader");
const works = only("facilitator", "reader", "partner");
const writes = only("facilitator", "partner");
const notClosed: Rule = ({ session }) => (session.closed ? "session-closed" : null);
const notAdopted: Rule = ({ session }) => (session.adopted ? "already-adopted" : null);
const adopted: Rule = ({ session }) => (session.adopted ? null : "not-adopted");
/** A contribution of somebody else does not exist. */
const own: Rule = (asked) => (asked.own ? null : "not-found");
const inPhase =
	(isOpen: (phase: Phase, part: Part) => boolean): Rule =>
	({ session, part }) =>
		isOpen(session.phase, part) ? null : "phase-not-allowed";

/** Whether this part reports on agreements through the year, and may be named as the owner of one. */
export const mayReportAs = (part: Part): part is "facilitator" | "partner" =>
	part === "facilitator" || part === "partner";

/** Whether this part votes: who runs the evening, or waits for confirmation, does not. */
export const mayVoteAs = (part: Part): boolean =>
	part === "partner" || part === "ouder" || part === "jongere" || part === "bewoner";

/** Phases in which everybody may tell; facilitators and readers enter paper cards earlier too. */
const tellingPhases: ReadonlySet<Phase> = new Set(["tell", "understand"]);
const paperPhases: ReadonlySet<Phase> = new Set(["prepare", "lookback", "figures", "tell", "understand"]);

/** Whether this part may tell in this phase; pages follow it live, the server decides by it. */
export function tellingIsOpen(part: Part, phase: Phase): boolean {
	return (part === "facilitator" || part === "reader" ? paperPhases : tellingPhases).has(phase);
}

/** Phases in which everybody may propose something for the texts and agreements. */
const proposingPhases: ReadonlySet<Phase> = new Set(["understand", "choose", "agree", "close"]);
/** Phases in which writers are asked whether they were understood. */
const readBackPhases: ReadonlySet<Phase> = new Set(["agree", "close", "elaborate"]);

/** Whether proposals are taken in this phase; pages follow it live, the server decides by it. */
export const proposingIsOpen = (phase: Phase): boolean => proposingPhases.has(phase);

/** Whether writers answer in this phase whether they were understood. */
export const readBackIsOpen = (phase: Phase): boolean => readBackPhases.has(phase);

/** Who may do what in a session that they have a part in, and about a contribution in it. */
export const sessionRules: Readonly<Record<SessionAction | ContributionAction, Rule>> = {
	"session.know": everybody,
	"session.read": takesPart,
	"session.read-code": only("facilitator", "reader", "partner", "preparer"),
	"session.set-up": setsUp,
	"session.prepare": all(setsUp, notClosed),
	"session.facilitate": facilitates,
	"session.run": all(facilitates, notClosed),
	"session.run-votes": all(facilitates, notClosed, notAdopted),
	"session.moderate": moderates,
	"session.decide": all(moderates, notClosed),
	"session.translate": all(moderates, notAdopted, notClosed),
	"session.contribute": all(
		takesPart,
		notClosed,
		inPhase((phase, part) => tellingIsOpen(part, phase)),
	),
	"session.contribute-paper": works,
	"session.arrange": all(works, notAdopted, notClosed),
	"session.propose": all(takesPart, notClosed, inPhase(proposingIsOpen)),
	"session.vote": all(
		({ part }) => (mayVoteAs(part) ? null : "not-allowed"),
		notClosed,
		({ session }) => (session.votes === "open" ? null : "votes-not-open"),
	),
	"proposal.take": all(moderates, notAdopted, notClosed),
	"agenda.edit": all(works, notAdopted, notClosed),
	"agenda.confirm": all(only("partner"), notAdopted),
	"agenda.report": all(({ part }) => (mayReportAs(part) ? null : "not-allowed"), adopted),
	"outcome.read": all(not("unconfirmed-partner", "preparer"), (asked) =>
		asked.session.adopted ? null : works(asked),
	),
	"outcome.adopt": all(facilitates, notAdopted),
	"outcome.reopen": all(facilitates, adopted),
	"outcome.put-forward": all(facilitates, adopted),
	"board.read": takesPart,
	"hall.read": works,
	"workbook.read": works,
	"workbook.write": all(writes, notAdopted, notClosed),
	"workbook.restore": all(facilitates, notAdopted, notClosed),
	"contribution.edit": all(own, notAdopted, notClosed),
	"contribution.read-back": all(own, notAdopted, inPhase(readBackIsOpen)),
	"contribution.withdraw": own,
};
