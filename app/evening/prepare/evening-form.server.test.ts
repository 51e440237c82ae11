import { afterEach, describe, expect, test } from "vitest";
import { overwriteGetLocale } from "#app/words/index.ts";
import { type EveningProblem, problemText } from "./evening.ts";
import { checkEvening, readEvening } from "./evening-form.server.ts";

overwriteGetLocale(() => "nl");
afterEach(() => overwriteGetLocale(() => "nl"));

const complete = {
	title: "Wijkavond Oost",
	place: "zeist-oost",
	heldOn: "2026-11-30",
	indicator: "wor-jeugd",
};

function check(typed: Record<string, string>) {
	const form = new FormData();
	for (const [name, value] of Object.entries({ ...complete, ...typed })) form.append(name, value);
	return checkEvening(readEvening(form));
}

describe("the form of an evening", () => {
	test.each([
		["heldOn", "30-11-2026", "2026-11-30"],
		["heldOn", "30 november 2026", "2026-11-30"],
		["startsAt", "19.30", "19:30"],
		["startsAt", "19u30", "19:30"],
		["votesEach", "٤", 4],
		["minutes.tell", "２０", 20],
	])("takes %s as people write it: %s", (field, typed, value) => {
		expect(check({ [field]: typed })).toMatchObject({ ok: true, fields: { [field]: value } });
	});

	test.each([
		["heldOn", "morgen", "date-invalid"],
		["startsAt", "half acht", "time-invalid"],
		["votesEach", "1e0", "votes-invalid"],
		["votesEach", "2,5", "votes-invalid"],
		["votesEach", "11", "votes-invalid"],
		["minutes.tell", "0x10", "minutes-invalid"],
		["minutes.tell", "1.200", "minutes-invalid"],
		["title", "\u200b\u3164", "title-missing"],
	])("asks %s again where it says %j", (field, typed, code) => {
		expect(check({ [field]: typed })).toEqual({ ok: false, problems: [{ field, code }] });
	});

	test("names both readings of a number that has two", () => {
		const problem: EveningProblem = {
			field: "minutes.tell",
			code: "number-ambiguous",
			readings: [1.2, 1200],
		};
		expect(check({ "minutes.tell": "1,200" })).toEqual({ ok: false, problems: [problem] });
		expect(problemText(problem)).toContain("1,2 of 1200");
		overwriteGetLocale(() => "en");
		expect(problemText(problem)).toContain("1.2 or 1200");
	});
});
