import { describe, expect, it } from "vitest";
import { parseCommand } from "#app/domain/command/commands.ts";
import { commandFields, type Draft, draftFrom, draftProblems, emptyDraft } from "./contribution-draft.ts";

const id = "0d2f0d6e-9a1c-4b7e-8c53-0f4f5a1e7a11";
const figure = {
	indicator: "kinderen-uitkeringsgezin",
	area: "WK035502",
	period: "2023",
	breakdown: "",
	release: "r",
};

const written: Draft = {
	...emptyDraft("nl"),
	lens: "kan-beter",
	about: "sport",
	text: "Het veld is altijd van de club.",
	figure: JSON.stringify(figure),
};

const commandOf = (draft: Draft) => parseCommand({ id, type: "contribute", ...commandFields(draft) });

describe("a contribution form", () => {
	it("becomes a command about the figure that was in view", () => {
		expect(commandOf(written)).toMatchObject({
			ok: true,
			command: { kind: "signaal", lens: "kan-beter", about: "sport", figure, quotable: false, headCount: 1 },
		});
	});

	it("is about the wijk when its writer says so", () => {
		const parsed = commandOf({ ...written, scope: "wijk" });
		expect(parsed).toMatchObject({ ok: true, command: { text: written.text } });
		expect(parsed.ok && "figure" in parsed.command).toBe(false);
	});

	it("carries a stack of paper cards with its source and head count", () => {
		const batch = draftFrom({
			...written,
			fromPaper: "1",
			source: "Jongerenraad",
			headCount: "4",
			quotable: "1",
		});
		expect(commandOf(batch)).toMatchObject({
			ok: true,
			command: { fromPaper: true, source: "Jongerenraad", headCount: 4, quotable: true },
		});
		expect(emptyDraft("nl", batch)).toMatchObject({
			fromPaper: "1",
			source: "Jongerenraad",
			headCount: "",
			text: "",
		});
	});

	it("takes a head count in the digits of any keyboard", () => {
		expect(commandOf({ ...written, headCount: "٢٥" })).toMatchObject({
			ok: true,
			command: { headCount: 25 },
		});
	});

	it("is refused by name when a number is no number or the figure no figure", () => {
		expect(commandOf({ ...written, headCount: "vier" })).toMatchObject({ ok: false, field: "headCount" });
		expect(commandOf({ ...written, headCount: "1,200" })).toMatchObject({ readings: [1.2, 1200] });
		expect(commandOf({ ...written, headCount: "5000" })).toMatchObject({
			field: "headCount",
			reason: "invalid",
		});
		expect(commandOf({ ...written, figure: "nonsense" })).toMatchObject({ ok: false, field: "figure" });
	});

	it("says everything that is missing at once, in the order of the form", () => {
		expect(draftProblems(emptyDraft("nl"), 1000).map((problem) => problem.field)).toEqual([
			"lens",
			"text",
			"about",
		]);
		expect(draftProblems(written, 1000)).toEqual([]);
		expect(draftProblems(written, 10).map((problem) => problem.field)).toEqual(["text"]);
		expect(draftProblems({ ...written, text: "\u200b" }, 10).map((problem) => problem.field)).toEqual([
			"text",
		]);
		expect(draftProblems({ ...written, text: "een\r\ntwee" }, 8)).toEqual([]);
	});
});
