import { describe, expect, test } from "vitest";
import { hostileTexts } from "#tests/helpers/hostile-outcome.ts";
import { asKept, isEmptyText, withoutControls } from "./control-signs.ts";

describe("text as we keep it", () => {
	test("has no control signs, noncharacters or halves of signs", () => {
		expect(withoutControls(hostileTexts.control)).toBe("voor\n\nna los");
		expect(withoutControls("a\u0000b\u009fc\ud800d\udc00e\u007ff")).toBe("abcdef");
	});

	test("keeps every sign that people write", () => {
		for (const text of [hostileTexts.emoji, hostileTexts.rightToLeft, hostileTexts.marks, "een\n\ttwee"])
			expect(withoutControls(text)).toBe(text);
	});

	test.each([
		"",
		" \n\t",
		"\u200b",
		"\u2800\u2800",
		"\u3164",
		"\ufe0f",
		"\u034f",
		"\uffa0",
		"\u115f",
		"\u200d\ufeff",
		"\u0301",
	])("is empty when nothing of it can be seen: %j", (text) => {
		expect(isEmptyText(text)).toBe(true);
		expect(asKept(text)).toBe("");
	});

	test.each(["?", "7", "می\u200cخواهم", "👩\u200d👩\u200d👧", "☺️", "क्\u200dष", "한"])(
		"keeps what can be seen, with what joins it: %j",
		(text) => {
			expect(asKept(` ${text}\r\n`)).toBe(text);
		},
	);

	test("has one kind of line end", () => {
		expect(withoutControls("een\r\ntwee\rdrie\u2028vier\u0085vijf")).toBe("een\ntwee\ndrie\nvier\nvijf");
	});
});
