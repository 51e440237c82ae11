import { beforeEach, describe, expect, test } from "vitest";
import type { Owner } from "#app/live/keep/kept-store.ts";
import { deviceStorage } from "#tests/helpers/device-storage.ts";
import { fromBase64, type KeptEdits, KeptEditsStore, toBase64 } from "./kept-edits.ts";

const jos: Owner = { session: "noord", actor: "participant:1" };
const words = (text: string): KeptEdits => ({
	epoch: 1,
	schema: 1,
	update: toBase64(Uint8Array.of(0, 200, 255)),
	words: [{ key: "vision", text }],
});

let device: Storage;
beforeEach(() => {
	device = deviceStorage();
});
const tab = (name: string, owner = jos) => new KeptEditsStore(device, owner, name);

describe("what was not sent", () => {
	test("is there after a reload, for the same writer in the same evening alone", () => {
		tab("before").keep(words("een plek"));
		expect(tab("after").others()).toEqual([{ tab: "before", edits: words("een plek") }]);
		expect(tab("after", { ...jos, actor: "participant:12" }).others()).toEqual([]);
		expect(tab("after", { ...jos, session: "west" }).others()).toEqual([]);
	});

	test("is taken off the device when it is acknowledged, in this tab or in the one that took it over", () => {
		const before = tab("before");
		before.keep(words("een"));
		before.release();
		expect(device.length).toBe(0);
		tab("before").keep(words("twee"));
		tab("after").forget("before");
		expect(device.length).toBe(0);
	});

	test("of one tab stays when another has everything saved", () => {
		tab("one").keep(words("een"));
		tab("two").release();
		expect(tab("two").others()).toHaveLength(1);
	});

	test("that is damaged, or does not fit on the device, breaks nothing", () => {
		device.setItem("duidingstafel:noord:participant:1:workbook:x", "{");
		expect(tab("after").others()).toEqual([]);
		const full = new KeptEditsStore(deviceStorage(10), jos, "tab");
		full.keep(words("te lang"));
		expect(full.all()).toEqual([]);
		new KeptEditsStore(null, jos, "tab").keep(words("een"));
	});

	test("keeps its bytes", () => {
		expect(fromBase64(toBase64(Uint8Array.of(0, 200, 255)))).toEqual(Uint8Array.of(0, 200, 255));
	});
});
