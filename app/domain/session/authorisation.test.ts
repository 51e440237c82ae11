import { describe, expect, test } from "vitest";
import { type AccountRole, accountRoles, phases } from "../vocabulary.ts";
import {
	type Actor,
	actorKey,
	type ContributionAction,
	can,
	type InstallationAction,
	isModerated,
	type MemberPart,
	mayReportOn,
	type Part,
	type SessionAction,
	type SessionResource,
} from "./authorisation.ts";
import { tellingIsOpen } from "./session-rules.ts";

const session: SessionResource = {
	id: "here",
	phase: "tell",
	closed: false,
	moderated: true,
	votes: "none",
	adopted: false,
};
/** The moment at which something can be asked at all, where that is not always. */
const whenPossible: Partial<Record<SessionAction, Partial<SessionResource>>> = {
	"session.propose": { phase: "understand" },
	"session.vote": { votes: "open" },
	"agenda.report": { adopted: true },
	"outcome.reopen": { adopted: true },
	"outcome.put-forward": { adopted: true },
};

const account = (role: AccountRole, part?: MemberPart): Actor => ({
	kind: "account",
	id: "a",
	name: "Iemand",
	organisation: "",
	role,
	memberships: part ? { here: part } : { elsewhere: "facilitator" },
});
const participant = (
	role: "ouder" | "jongere" | "bewoner" | "partner",
	{ confirmed = true, sessionId = "here" } = {},
): Actor => ({ kind: "participant", id: "p", sessionId, role, nickname: "Blauwe Fiets", confirmed });

/** Everybody who can ask for something about the session "here". */
const people: Record<Part | "admin" | "data-manager" | "facilitator-elsewhere" | "parent-elsewhere", Actor> =
	{
		preparer: account("admin", "preparer"),
		facilitator: account("facilitator", "facilitator"),
		reader: account("partner", "reader"),
		partner: account("partner", "partner"),
		"unconfirmed-partner": participant("partner", { confirmed: false }),
		ouder: participant("ouder"),
		jongere: participant("jongere"),
		bewoner: participant("bewoner"),
		admin: account("admin"),
		"data-manager": account("data-manager"),
		"facilitator-elsewhere": account("facilitator"),
		"parent-elsewhere": participant("ouder", { sessionId: "elsewhere" }),
	};
type Who = keyof typeof people;

const inTheRoom: Who[] = [
	"facilitator",
	"reader",
	"partner",
	"unconfirmed-partner",
	"ouder",
	"jongere",
	"bewoner",
];
const professionals: Who[] = ["facilitator", "reader", "partner"];
const withAPart: Who[] = ["preparer", ...inTheRoom];
const preparing: Who[] = ["preparer", "facilitator"];

const mayInSession: Record<SessionAction, Who[]> = {
	"session.know": withAPart,
	"session.read": inTheRoom,
	"session.set-up": preparing,
	"session.prepare": preparing,
	"hall.read": professionals,
	"board.read": inTheRoom,
	"session.contribute": inTheRoom,
	"session.contribute-paper": professionals,
	"session.read-code": ["preparer", ...professionals],
	"workbook.read": professionals,
	"workbook.write": ["facilitator", "partner"],
	"session.moderate": ["facilitator", "reader"],
	"session.decide": ["facilitator", "reader"],
	"session.translate": ["facilitator", "reader"],
	"session.facilitate": ["facilitator"],
	"session.run": ["facilitator"],
	"session.run-votes": ["facilitator"],
	"session.arrange": professionals,
	"session.propose": inTheRoom,
	"session.vote": ["partner", "ouder", "jongere", "bewoner"],
	"proposal.take": ["facilitator", "reader"],
	"agenda.edit": professionals,
	"agenda.confirm": ["partner"],
	"agenda.report": ["facilitator", "partner"],
	"outcome.read": professionals,
	"outcome.adopt": ["facilitator"],
	"outcome.reopen": ["facilitator"],
	"outcome.put-forward": ["facilitator"],
	"workbook.restore": ["facilitator"],
};
const mayInInstallation: Record<InstallationAction, AccountRole[]> = {
	"session.create": ["admin", "facilitator"],
	"account.manage": ["admin"],
	"figures.manage": ["admin", "data-manager"],
	"notes.decide": ["admin", "data-manager", "policy"],
	"installation.set-up": ["admin", "data-manager"],
	"installation.outside": ["admin"],
	"overview.read": ["policy", "admin", "facilitator"],
};

describe.each(Object.entries(mayInSession) as [SessionAction, Who[]][])("%s", (action, allowed) => {
	test.each(Object.keys(people) as Who[])("as %s", (who) => {
		const decision = can(people[who], action, { ...session, ...whenPossible[action] });
		if (allowed.includes(who)) expect(decision).toEqual({ allowed: true });
		else {
			const code = withAPart.includes(who) ? "not-allowed" : "not-found";
			expect(decision).toEqual({ allowed: false, code });
		}
	});

	test("as somebody without a login", () => {
		expect(can({ kind: "anonymous" }, action, session)).toEqual({ allowed: false, code: "not-logged-in" });
	});
});

describe.each(Object.entries(mayInInstallation) as [InstallationAction, AccountRole[]][])(
	"%s",
	(action, allowed) => {
		test.each(accountRoles)("as %s", (role) => {
			expect(can(account(role), action).allowed).toBe(allowed.includes(role));
		});

		test("as somebody who joined with the code, or without a login", () => {
			expect(can(participant("partner"), action)).toEqual({ allowed: false, code: "not-allowed" });
			expect(can({ kind: "anonymous" }, action)).toEqual({ allowed: false, code: "not-logged-in" });
		});
	},
);

describe("a partner who joined with the code", () => {
	test("counts as a partner once confirmed", () => {
		expect(can(participant("partner"), "workbook.write", session)).toEqual({ allowed: true });
	});
});

describe("one's own contribution", () => {
	const mine = actorKey(people.ouder);
	const asks = (action: ContributionAction, who: Who, resource = session, author: string | null = mine) =>
		can(people[who], action, resource, author);

	test("is corrected and withdrawn by its writer", () => {
		expect(asks("contribution.edit", "ouder")).toEqual({ allowed: true });
		expect(asks("contribution.withdraw", "ouder")).toEqual({ allowed: true });
	});

	test("does not exist for anybody else, facilitators and readers too", () => {
		for (const who of ["facilitator", "reader", "partner", "parent-elsewhere", "admin"] as const) {
			expect(asks("contribution.edit", who)).toEqual({ allowed: false, code: "not-found" });
			expect(asks("contribution.withdraw", who)).toEqual({ allowed: false, code: "not-found" });
		}
		expect(asks("contribution.edit", "ouder", session, null)).toMatchObject({ allowed: false });
	});

	test("can still be withdrawn, and not corrected, once the evening is closed", () => {
		const closed = { ...session, closed: true };
		expect(asks("contribution.edit", "ouder", closed)).toEqual({ allowed: false, code: "session-closed" });
		expect(asks("contribution.withdraw", "ouder", closed)).toEqual({ allowed: true });
	});
});

describe("telling", () => {
	test("is open to everybody while people tell and understand, and to those who enter paper before that", () => {
		const open = (part: Part) => phases.filter((phase) => tellingIsOpen(part, phase));
		expect(open("ouder")).toEqual(["tell", "understand"]);
		expect(open("partner")).toEqual(["tell", "understand"]);
		expect(open("facilitator")).toEqual(["prepare", "lookback", "figures", "tell", "understand"]);
		expect(open("reader")).toEqual(open("facilitator"));
	});

	test("is refused with its own word outside those phases, and in a closed evening", () => {
		const asks = (resource: SessionResource) => can(people.ouder, "session.contribute", resource);
		expect(asks({ ...session, phase: "choose" })).toEqual({ allowed: false, code: "phase-not-allowed" });
		expect(asks({ ...session, closed: true })).toEqual({ allowed: false, code: "session-closed" });
	});
});

describe("what is read before others see it", () => {
	const moderated = (resource: SessionResource) =>
		(inTheRoom as Part[]).filter((part) => isModerated(part, resource));

	test("comes from parents, young people, residents and partners whom nobody knows", () => {
		expect(moderated(session)).toEqual(["unconfirmed-partner", "ouder", "jongere", "bewoner"]);
	});

	test("comes from partners whom nobody knows alone in an evening without moderation", () => {
		expect(moderated({ ...session, moderated: false })).toEqual(["unconfirmed-partner"]);
	});
});

test("nobody writes in the workbook of a closed evening", () => {
	expect(can(people.facilitator, "workbook.write", { ...session, closed: true })).toEqual({
		allowed: false,
		code: "session-closed",
	});
});

describe("adopted agreements", () => {
	const adopted = { ...session, adopted: true };

	test("are changed by nobody until they are reopened", () => {
		for (const action of ["workbook.write", "session.arrange", "agenda.edit", "agenda.confirm"] as const) {
			expect(can(people.partner, action, adopted)).toEqual({ allowed: false, code: "already-adopted" });
		}
		expect(can(people.reader, "session.translate", adopted)).toEqual({
			allowed: false,
			code: "already-adopted",
		});
	});

	test("are for everybody who was there, and for nobody else", () => {
		for (const who of ["ouder", "jongere", "bewoner", "partner", "reader"] as const) {
			expect(can(people[who], "outcome.read", adopted)).toEqual({ allowed: true });
		}
		expect(can(people["unconfirmed-partner"], "outcome.read", adopted)).toMatchObject({ allowed: false });
		expect(can(people["parent-elsewhere"], "outcome.read", adopted)).toMatchObject({ code: "not-found" });
	});

	test("leave contributions as they are, which their writers may still withdraw", () => {
		const mine = actorKey(people.ouder);
		expect(can(people.ouder, "contribution.edit", adopted, mine)).toMatchObject({ code: "already-adopted" });
		expect(can(people.ouder, "contribution.withdraw", adopted, mine)).toEqual({ allowed: true });
	});

	test("are reported on, which those that are not adopted are not", () => {
		expect(can(people.partner, "agenda.report", session)).toEqual({ allowed: false, code: "not-adopted" });
	});
});

describe("an agreement is reported on", () => {
	const adopted = { ...session, adopted: true };

	test("by its owner, and by nobody else of the partners", () => {
		expect(mayReportOn(people.partner, adopted, "a")).toBe(true);
		expect(mayReportOn(people.partner, adopted, "somebody-else")).toBe(false);
	});

	test("by any partner with an account while it has no owner", () => {
		expect(mayReportOn(people.partner, adopted, null)).toBe(true);
		expect(mayReportOn(participant("partner"), adopted, null)).toBe(false);
		expect(mayReportOn(people.reader, adopted, null)).toBe(false);
	});

	test("by a facilitator always, once the agreements are adopted", () => {
		expect(mayReportOn(people.facilitator, adopted, "somebody-else")).toBe(true);
		expect(mayReportOn(people.facilitator, session, "somebody-else")).toBe(false);
	});
});

describe("votes", () => {
	test.each(["none", "closed", "shown"] as const)("are not taken when they are %s", (votes) => {
		expect(can(people.ouder, "session.vote", { ...session, votes })).toEqual({
			allowed: false,
			code: "votes-not-open",
		});
	});
});

describe("reading back", () => {
	const asks = (who: Who, change: Partial<SessionResource>) =>
		can(people[who], "contribution.read-back", { ...session, ...change }, actorKey(people.ouder));

	test("is for the writer, from the agreements on until they are adopted", () => {
		const open = phases.filter((phase) => asks("ouder", { phase }).allowed);
		expect(open).toEqual(["agree", "close", "elaborate"]);
		expect(asks("ouder", { phase: "elaborate", closed: true })).toEqual({ allowed: true });
		expect(asks("ouder", { phase: "elaborate", adopted: true })).toMatchObject({ code: "already-adopted" });
		expect(asks("facilitator", { phase: "agree" })).toMatchObject({ code: "not-found" });
	});
});

test("proposals are taken while people understand, choose and agree", () => {
	const open = phases.filter((phase) => can(people.ouder, "session.propose", { ...session, phase }).allowed);
	expect(open).toEqual(["understand", "choose", "agree", "close"]);
});
