import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { plainText, richTextOf } from "#app/domain/live/rich-text.ts";
import { appendText, createWorkbook, readText, writeText } from "#app/domain/live/workbook.ts";
import { compact } from "./compact.ts";

/** Several people write in the same texts, and bring their updates together in any order. */
const edits = fc.array(
	fc.record({
		who: fc.nat(2),
		key: fc.constantFrom("vision", "open"),
		words: fc.string({ maxLength: 20 }),
		adds: fc.boolean(),
		syncs: fc.boolean(),
	}),
	{ maxLength: 40 },
);

function written(steps: typeof edits extends fc.Arbitrary<infer T> ? T : never): Uint8Array[] {
	const log = [createWorkbook()];
	const people = [0, 1, 2].map(() => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, log[0] as Uint8Array);
		doc.on("update", (update, origin) => origin !== "others" && log.push(update));
		return doc;
	});
	for (const { who, key, words, adds, syncs } of steps) {
		const doc = people[who] as Y.Doc;
		if (syncs) for (const update of log) Y.applyUpdate(doc, update, "others");
		(adds ? appendText : writeText)(doc, key, richTextOf(words));
	}
	return log;
}

describe("a snapshot", () => {
	test("says what all updates together say", () => {
		fc.assert(
			fc.property(edits, (steps) => {
				const updates = written(steps);
				const all = new Y.Doc();
				for (const update of updates) Y.applyUpdate(all, update);
				const again = new Y.Doc();
				Y.applyUpdate(again, compact({ kind: "workbook", updates }) as Uint8Array);
				for (const key of ["vision", "open"])
					expect(plainText(readText(again, key))).toBe(plainText(readText(all, key)));
				expect(Y.encodeStateVector(again)).toEqual(Y.encodeStateVector(all));
			}),
		);
	});

	test("is not made of a document that waits for what never came", () => {
		const doc = new Y.Doc();
		const updates: Uint8Array[] = [];
		doc.on("update", (update) => updates.push(update));
		writeText(doc, "vision", richTextOf("eerst"));
		writeText(doc, "vision", richTextOf("daarna"));
		expect(compact({ kind: "workbook", updates: [createWorkbook(), ...updates.slice(1)] })).toBeNull();
		expect(compact({ kind: "workbook", updates: [createWorkbook(), ...updates] })).not.toBeNull();
	});
});
