import { beforeEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { OutgoingEdits } from "./outgoing-edits.ts";

let edits: OutgoingEdits;
let doc: Y.Doc;
let now: number;
beforeEach(() => {
	edits = new OutgoingEdits();
	doc = new Y.Doc();
	now = 0;
	doc.on("update", (update) => edits.add(update, "vision", now));
});

const type = (words: string, at = now) => {
	now = at;
	doc.getText("vision").insert(doc.getText("vision").length, words);
};

/** What somebody reads who got this update and everything before it. */
function readBy(reader: Y.Doc, update: Uint8Array | null): string {
	if (update) Y.applyUpdate(reader, update);
	return reader.getText("vision").toString();
}

describe("what was written and is not acknowledged", () => {
	test("counts stretches of writing, not keys", () => {
		type("e", 0);
		type("en", 200);
		expect(edits.count).toBe(1);
		type(", en later meer", 10_000);
		expect(edits.count).toBe(2);
		expect(edits.keys).toEqual(["vision"]);
	});

	test("is gone when the last message that holds it is acknowledged, and not before", () => {
		edits.answered();
		type("een");
		const first = edits.take();
		type(" twee", 5_000);
		const second = edits.take();
		expect(edits.take()).toBeNull();
		const reader = new Y.Doc();
		expect(readBy(reader, first)).toBe("een");
		expect(readBy(reader, second)).toBe("een twee");
		edits.acknowledge(1);
		expect(edits.count).toBe(2);
		edits.acknowledge(2);
		expect(edits.count).toBe(1);
		edits.acknowledge(3);
		expect(edits.count).toBe(0);
		expect(edits.update).toBeNull();
	});

	test("waits again when the connection breaks, and is in the answer on the next one", () => {
		edits.answered();
		type("een");
		edits.take();
		edits.acknowledge(1);
		edits.disconnected();
		type(" twee", 5_000);
		expect(edits.count).toBe(2);
		expect(readBy(new Y.Doc(), edits.update)).toBe("een twee");
		edits.answered();
		edits.acknowledge(1);
		expect(edits.count).toBe(0);
	});

	test("can be given back to its writer while messages are still under way", () => {
		edits.answered();
		type("een");
		edits.take();
		edits.clear();
		expect(edits.count).toBe(0);
		type("twee", 5_000);
		edits.take();
		edits.acknowledge(2);
		expect(edits.count).toBe(1);
		edits.acknowledge(3);
		expect(edits.count).toBe(0);
	});
});
