import { describe, expect, test } from "vitest";
import {
	type Actor,
	can,
	type MemberPart,
	type Part,
	type SessionResource,
} from "../session/authorisation.ts";
import { accountRoles, memberRoles } from "../vocabulary.ts";
import { type CommandType, commands, commandTypes } from "./commands.ts";
import { installationChanges } from "./installation.ts";

const parts: Part[] = [
	"preparer",
	"facilitator",
	"reader",
	"partner",
	"unconfirmed-partner",
	"ouder",
	"jongere",
	"bewoner",
];
const everybody = parts.filter((part) => part !== "preparer");
const working: Part[] = ["facilitator", "reader", "partner"];
const moderating: Part[] = ["facilitator", "reader"];
const running: Part[] = ["facilitator"];
const preparing: Part[] = ["preparer", "facilitator"];
const voting: Part[] = ["partner", "ouder", "jongere", "bewoner"];

/** Whom the pipeline lets through, for every command there is. */
const whoMay: Record<CommandType, Part[]> = {
	"set-phase": running,
	"set-focus": running,
	"set-follow-me": running,
	"prepare-session": preparing,
	"choose-shown": preparing,
	"close-session": running,
	"reopen-session": running,
	"confirm-partner": running,
	"remove-participant": running,
	"set-member-role": preparing,
	"renew-code": running,
	"admit-voter": running,

	contribute: everybody,
	// Their writer alone: the command asks about the author.
	"edit-contribution": everybody,
	"withdraw-contribution": everybody,
	"answer-read-back": everybody,
	approve: moderating,
	reject: moderating,
	"translate-contribution": moderating,

	"create-theme": working,
	"rename-theme": working,
	"merge-themes": working,
	"split-theme": working,
	"remove-theme": working,
	"move-contribution": working,
	"remove-from-theme": working,

	propose: everybody,
	"take-proposal": moderating,
	"decline-proposal": moderating,

	"open-voting": running,
	"close-voting": running,
	"show-votes": running,
	vote: voting,
	unvote: voting,
	"set-tally": running,
	"set-own-choice": running,
	"set-chosen": running,

	"set-agenda-item": working,
	"remove-agenda-item": working,
	"move-agenda-item": working,
	"set-absent": working,
	"confirm-agenda": ["partner"],
	// Of the partners the owner of the agreement alone: the command asks.
	"report-progress": ["facilitator", "partner"],
	adopt: running,
	"correct-present": running,
	"reopen-agenda": running,
	"propose-notes": running,
	"restore-checkpoint": running,
};

const open: SessionResource = {
	id: "here",
	phase: "understand",
	closed: false,
	moderated: true,
	votes: "open",
	adopted: false,
};
/** What is done with agreements that stand. */
const afterAdopting: CommandType[] = ["report-progress", "reopen-agenda", "propose-notes"];

const account = {
	kind: "account",
	id: "a",
	name: "Iemand",
	organisation: "",
	role: "partner",
	memberships: {},
} as const;

function actorAs(part: Part): Actor {
	if (([...memberRoles, "preparer"] as string[]).includes(part)) {
		return { ...account, memberships: { here: part as MemberPart } };
	}
	const role = part === "unconfirmed-partner" ? "partner" : (part as "ouder" | "jongere" | "bewoner");
	const confirmed = part !== "unconfirmed-partner";
	return { kind: "participant", id: "p", sessionId: "here", role, nickname: "Blauwe Fiets", confirmed };
}

const asks = (type: CommandType, part: Part, session: SessionResource) =>
	can(actorAs(part), commands[type].may, session);

test("the list names every command", () => {
	expect(Object.keys(whoMay).sort()).toEqual([...commandTypes].sort());
});

describe.each(Object.entries(whoMay) as [CommandType, Part[]][])("%s", (type, allowed) => {
	test.each(parts)("by %s", (part) => {
		const decision = asks(type, part, { ...open, adopted: afterAdopting.includes(type) });
		expect(decision).toEqual(
			allowed.includes(part) ? { allowed: true } : { allowed: false, code: "not-allowed" },
		);
	});
});

test("what belongs to no session is changed by these accounts", () => {
	const allowed = Object.entries(installationChanges).map(([change, action]) => [
		change,
		accountRoles.filter((role) => can({ ...account, role }, action).allowed),
	]);
	const setUp = ["admin", "data-manager"];
	const decideNotes = [...setUp, "policy"];
	expect(Object.fromEntries(allowed)).toEqual({
		"create-session": ["admin", "facilitator"],
		"add-account": ["admin"],
		"preview-import": setUp,
		"reread-import": setUp,
		"protect-import": setUp,
		"publish-import": setUp,
		"drop-import": setUp,
		"undo-release": setUp,
		"add-source": setUp,
		"add-dimension-value": setUp,
		"save-indicator": setUp,
		"retire-indicator": setUp,
		"restore-indicator": setUp,
		"delete-indicator": setUp,
		"save-dimension": setUp,
		"retire-dimension": setUp,
		"restore-dimension": setUp,
		"delete-dimension": setUp,
		"save-framework": setUp,
		"retire-framework": setUp,
		"restore-framework": setUp,
		"delete-framework": setUp,
		"save-node": setUp,
		"retire-node": setUp,
		"restore-node": setUp,
		"delete-node": setUp,
		"save-assessment": setUp,
		"delete-assessment": setUp,
		"save-source": setUp,
		"retire-source": setUp,
		"restore-source": setUp,
		"delete-source": setUp,
		"save-break": setUp,
		"retire-break": setUp,
		"restore-break": setUp,
		"delete-break": setUp,
		"save-target": setUp,
		"save-note": setUp,
		"publish-note": decideNotes,
		"retire-note": decideNotes,
		"restore-note": decideNotes,
		"delete-note": setUp,
		"save-offer": setUp,
		"retire-offer": setUp,
		"restore-offer": setUp,
		"delete-offer": setUp,
		"save-edition": setUp,
		"publish-edition": setUp,
		"withdraw-edition": setUp,
		"delete-edition": setUp,
		"set-gemeente": setUp,
		"type-areas": setUp,
		"take-boundaries": setUp,
		"add-place": setUp,
		"rename-place": setUp,
		"code-place": setUp,
		"retire-place": setUp,
		"restore-place": setUp,
		"delete-place": setUp,
		"set-members": setUp,
		"copy-areas": setUp,
		"load-catalogue": setUp,
		"set-map-background": ["admin"],
	});
});

describe("of those who may, nobody", () => {
	const refusing = (session: SessionResource) =>
		commandTypes.filter((type) => whoMay[type].every((part) => !asks(type, part, session).allowed)).sort();

	test("changes a closed evening, but for words of one's own and what comes after", () => {
		const closed = refusing({ ...open, closed: true });
		expect(commandTypes.filter((type) => !closed.includes(type)).sort()).toEqual([
			"adopt",
			"answer-read-back",
			"confirm-agenda",
			"correct-present",
			// Beyond withdrawing the command itself asks who wrote it, and when.
			"edit-contribution",
			"reopen-session",
			"withdraw-contribution",
		]);
	});

	test("changes adopted agreements, or what they were chosen by", () => {
		expect(refusing({ ...open, adopted: true })).toEqual([
			"adopt",
			"confirm-agenda",
			"correct-present",
			"create-theme",
			"merge-themes",
			"move-agenda-item",
			"move-contribution",
			"open-voting",
			"remove-agenda-item",
			"remove-from-theme",
			"remove-theme",
			"rename-theme",
			"restore-checkpoint",
			"set-absent",
			"set-agenda-item",
			"set-chosen",
			"set-own-choice",
			"set-tally",
			"show-votes",
			"split-theme",
			"take-proposal",
			"translate-contribution",
		]);
	});
});
