import { describe, expect, test } from "vitest";
import {
	afterSaving,
	beginEditing,
	decide,
	isUnsaved,
	takeOver,
	typeInto,
	unsavedFields,
} from "./edited-agreement.ts";

const there = { version: 3, fields: { goal: "Een plek", lead: "", who: "de school" } };
const opened = beginEditing(there);
/** What somebody else saved, as the next version. */
const saved = (fields: Partial<typeof there.fields>, version = 4) => ({
	version,
	fields: { ...there.fields, ...fields },
});

describe("somebody who writes in an agreement", () => {
	test("sends what they changed and nothing else", () => {
		const edited = typeInto(opened, "lead", "het jongerenwerk");
		expect(unsavedFields(edited)).toEqual({ lead: "het jongerenwerk" });
		expect(isUnsaved(edited)).toBe(true);
		expect(isUnsaved(typeInto(edited, "lead", ""))).toBe(false);
	});

	test("sees what another writes in other fields, and keeps their own", () => {
		const edited = takeOver(
			typeInto(opened, "lead", "het jongerenwerk"),
			saved({ goal: "Een plek voor jongeren" }),
		);
		expect(edited.typed).toEqual({
			goal: "Een plek voor jongeren",
			lead: "het jongerenwerk",
			who: "de school",
		});
		expect(edited.theirs).toEqual({});
		expect(unsavedFields(edited)).toEqual({ lead: "het jongerenwerk" });
		expect(edited.version).toBe(4);
	});

	test("keeps both texts where another wrote in the same field, and saves neither before deciding", () => {
		const edited = takeOver(typeInto(opened, "goal", "Een plek binnen"), saved({ goal: "Een plek buiten" }));
		expect(edited.typed.goal).toBe("Een plek binnen");
		expect(edited.theirs).toEqual({ goal: "Een plek buiten" });
		expect(unsavedFields(edited)).toEqual({});
		expect(isUnsaved(edited)).toBe(true);

		const mine = decide(edited, "goal", "mine");
		expect(unsavedFields(mine)).toEqual({ goal: "Een plek binnen" });
		const theirs = decide(edited, "goal", "theirs");
		expect(theirs.typed.goal).toBe("Een plek buiten");
		expect(isUnsaved(theirs)).toBe(false);
	});

	test("has nothing to decide once the other writes the same, or takes it back", () => {
		const edited = takeOver(typeInto(opened, "goal", "Een plek binnen"), saved({ goal: "Een plek buiten" }));
		expect(takeOver(edited, saved({ goal: "Een plek binnen" }, 5)).theirs).toEqual({});
		expect(takeOver(edited, saved({ goal: "Een veld" }, 5)).theirs).toEqual({ goal: "Een veld" });
	});

	test("types on while a save is on its way, whatever comes back first", () => {
		const sent = { version: 3, fields: { goal: "Een plek b" } };
		const typing = typeInto(opened, "goal", "Een plek binnen");
		const answerFirst = takeOver(afterSaving(typing, sent, 4), saved(sent.fields));
		const boardFirst = afterSaving(takeOver(typing, saved(sent.fields), sent.fields), sent, 4);
		for (const edited of [answerFirst, boardFirst]) {
			expect(edited.theirs).toEqual({});
			expect(edited.version).toBe(4);
			expect(unsavedFields(edited)).toEqual({ goal: "Een plek binnen" });
		}
	});

	test("goes on after a space that the server takes off", () => {
		const sent = { version: 3, fields: { goal: "Een plek " } };
		const edited = takeOver(
			typeInto(opened, "goal", "Een plek bin"),
			saved({ goal: "Een plek" }),
			sent.fields,
		);
		expect(edited.theirs).toEqual({});
		expect(unsavedFields(edited)).toEqual({ goal: "Een plek bin" });
	});

	test("is told when another wrote over what was just saved", () => {
		const sent = { version: 3, fields: { goal: "Een plek binnen" } };
		const typing = typeInto(opened, "goal", "Een plek binnen");
		const edited = afterSaving(takeOver(typing, saved({ goal: "Een veld" }, 5), sent.fields), sent, 4);
		expect(edited.theirs).toEqual({ goal: "Een veld" });
		expect(edited.version).toBe(5);
	});

	test("does not go back to what is older than what they know", () => {
		const sent = { version: 3, fields: { goal: "Een plek binnen" } };
		const edited = afterSaving(typeInto(opened, "goal", "Een plek binnen"), sent, 4);
		expect(takeOver(edited, saved({ goal: "Iets anders" }, 4))).toBe(edited);
		expect(isUnsaved(edited)).toBe(false);
	});
});
