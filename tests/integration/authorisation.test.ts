import { describe, expect, test } from "vitest";
import { type CommandType, commandTypes } from "#app/domain/command/commands.ts";
import { type Actor, partIn } from "#app/domain/session/authorisation.ts";
import { newId } from "#server/auth/secrets.ts";
import { holdEvening, story, tell } from "#tests/helpers/evening.ts";
import { loadEverything } from "#tests/helpers/loaders.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const evening = await holdEvening(house);
const parent = await evening.joins("ouder");
const told = await tell(evening, parent);

/** One well-formed command of every type there is. */
const commands = (): Record<CommandType, Record<string, unknown>> => ({
	contribute: story,
	"edit-contribution": { ...story, contribution: told },
	"withdraw-contribution": { contribution: told },
	approve: { contribution: told },
	reject: { contribution: told, reason: "Er staat een naam in." },
	"translate-contribution": { contribution: told, translation: "Het veldje is fijn." },
	"set-phase": { phase: "understand" },
	"set-focus": { figure: 1 },
	"set-follow-me": { on: false },
	"confirm-partner": { participant: parent.id },
	"remove-participant": { participant: parent.id },
	"set-member-role": { account: evening.facilitator.id, role: "none" },
	"renew-code": {},
	"prepare-session": { title: "Een andere avond" },
	"choose-shown": { figure: newId(), period: null, breakdown: null },
	"close-session": {},
	"reopen-session": {},
	"create-theme": { name: "Samen zijn" },
	"rename-theme": { theme: newId(), name: "Samen" },
	"merge-themes": { theme: newId(), into: newId() },
	"split-theme": { theme: newId(), name: "Wachten", contributions: [told] },
	"remove-theme": { theme: newId() },
	"move-contribution": { contribution: told, theme: newId() },
	"remove-from-theme": { contribution: told, theme: newId() },
	propose: { text: "Zet het veld open." },
	"take-proposal": { proposal: newId() },
	"decline-proposal": { proposal: newId(), reason: "Dit staat er al." },
	"restore-checkpoint": { checkpoint: newId() },
	"open-voting": {},
	"close-voting": {},
	"show-votes": {},
	vote: { subject: newId() },
	unvote: { subject: newId() },
	"admit-voter": { participant: parent.id },
	"set-tally": { theme: newId(), stickers: 3 },
	"set-own-choice": { group: "jongere", theme: newId() },
	"set-chosen": { theme: newId(), chosen: true },
	"set-agenda-item": { goal: "Het veld is open." },
	"remove-agenda-item": { item: newId() },
	"move-agenda-item": { item: newId(), position: 0 },
	"set-absent": { absent: ["scholen"] },
	"confirm-agenda": { remark: "" },
	"answer-read-back": { contribution: told, understood: true },
	adopt: {},
	"correct-present": { counts: { ouder: 12 }, why: "Twee telefoons van een ouder." },
	"reopen-agenda": {},
	"propose-notes": { theme: newId() },
	"report-progress": { item: newId(), state: "loopt" },
});

describe("somebody who has no part in an evening", () => {
	test("hears of every command that the evening does not exist", async () => {
		const elsewhere = await holdEvening(house);
		const outsiders = [
			elsewhere.facilitator,
			await elsewhere.joins("ouder"),
			await evening.account(null, "admin"),
			await evening.account(null, "data-manager"),
		];
		for (const outsider of outsiders) {
			for (const type of commandTypes) {
				const answer = await evening.does(outsider, type, commands()[type]);
				expect({ type, answer }).toEqual({ type, answer: { ok: false, code: "not-found" } });
			}
		}
	});

	test("gets the same from a page of it as from one of an evening that does not exist", async () => {
		const { facilitator } = await holdEvening(house);
		const pages = (sent: Record<string, string>) =>
			Object.entries(sent).filter(
				([route]) => /^(evening|api)\/session[.-]/.test(route) && route !== "evening/session-new.tsx",
			);
		const existing = await loadEverything(await facilitator.actor(), { id: evening.id, contribution: told });
		const missing = await loadEverything(await facilitator.actor(), { id: newId(), contribution: told });
		const noId = await loadEverything(await facilitator.actor(), { id: "-".repeat(36), contribution: told });
		expect(pages(existing).length).toBeGreaterThan(8);
		expect(pages(existing)).toEqual(pages(missing));
		expect(pages(noId)).toEqual(pages(missing));
	});
});

describe("parents, young people, residents and partners", () => {
	const forFacilitators: CommandType[] = [
		"set-phase",
		"set-focus",
		"set-follow-me",
		"confirm-partner",
		"remove-participant",
		"set-member-role",
		"renew-code",
		"prepare-session",
		"close-session",
		"reopen-session",
		"restore-checkpoint",
		"open-voting",
		"close-voting",
		"show-votes",
		"admit-voter",
		"set-tally",
		"set-own-choice",
		"set-chosen",
		"adopt",
		"reopen-agenda",
	];

	test("do not run the evening, and do not decide on what others tell", async () => {
		const guests = [
			await evening.joins("ouder"),
			await evening.joins("jongere"),
			await evening.joins("partner", { confirmed: true }),
			await evening.account("partner"),
		];
		for (const guest of guests) {
			for (const type of [...forFacilitators, "approve", "reject"] as CommandType[]) {
				const answer = await evening.does(guest, type, commands()[type]);
				expect({ type, answer }).toEqual({ type, answer: { ok: false, code: "not-allowed" } });
			}
		}
	});

	test("and without being a partner, do not arrange themes or write agreements", async () => {
		const types: CommandType[] = [
			"create-theme",
			"rename-theme",
			"merge-themes",
			"split-theme",
			"remove-theme",
			"move-contribution",
			"remove-from-theme",
			"set-agenda-item",
			"remove-agenda-item",
			"move-agenda-item",
			"set-absent",
			"confirm-agenda",
			"report-progress",
		];
		for (const guest of [await evening.joins("ouder"), await evening.joins("partner")]) {
			for (const type of types) {
				const answer = await evening.does(guest, type, commands()[type]);
				expect({ type, answer }).toEqual({ type, answer: { ok: false, code: "not-allowed" } });
			}
		}
	});

	test("among whom a reader moderates, and does not run the evening either", async () => {
		const reader = await evening.account("reader");
		for (const type of forFacilitators) {
			expect(await evening.does(reader, type, commands()[type])).toEqual({ ok: false, code: "not-allowed" });
		}
	});
});

describe("what somebody may do", () => {
	test("follows at once from what the database says of them", async () => {
		const guest = await evening.account(null);
		const part = async () => partIn((await guest.actor()) as Actor, evening.id);
		for (const role of ["partner", "reader", "facilitator", "none"] as const) {
			await evening.does(evening.facilitator, "set-member-role", { account: guest.id, role });
			expect(await part()).toBe(role === "none" ? null : role);
		}
	});

	test("about somebody of another evening is nothing", async () => {
		const elsewhere = await holdEvening(house);
		const stranger = await elsewhere.joins("partner");
		const foreign = await tell(elsewhere, stranger);
		const { facilitator } = evening;
		for (const type of ["confirm-partner", "remove-participant"] as const) {
			expect(await evening.does(facilitator, type, { participant: stranger.id })).toMatchObject({
				code: "unknown-participant",
			});
		}
		for (const type of ["approve", "reject"] as const) {
			const answer = await evening.does(facilitator, type, { contribution: foreign, reason: "Nee." });
			expect(answer).toMatchObject({ code: "unknown-contribution" });
		}
	});
});
