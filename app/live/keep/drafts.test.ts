import { describe, expect, it, vi } from "vitest";
import { deviceStorage } from "#tests/helpers/device-storage.ts";
import { adoptDraft, findDrafts, keepDraft } from "./drafts.ts";
import { KeptStore, type Owner } from "./kept-store.ts";

const mother: Owner = { session: "noord", actor: "participant:1" };
const living = (...tabs: string[]) => ({ open: async () => tabs.map((tab) => `duidingstafel:tab:${tab}`) });

describe("a draft", () => {
	it("belongs to its tab, and is offered in another when that is gone", async () => {
		const store = new KeptStore(deviceStorage(), mother);
		keepDraft(store, "contribute", { text: "De bus" }, "one");
		keepDraft(store, "contribute", { text: "Het bankje" }, "two");
		const seen = async (tab: string, ...open: string[]) =>
			(await findDrafts<{ text: string }>(store, "contribute", { tab, ...living(...open) })).map(
				({ draft }) => draft.text,
			);
		expect(await seen("one", "one", "two")).toEqual(["De bus"]);
		expect(await seen("three", "one", "two", "three")).toEqual([]);
		expect(await seen("three", "one", "three")).toEqual(["Het bankje"]);
	});

	it("that is taken over stands on the device once, under its new tab", async () => {
		const device = deviceStorage();
		const store = new KeptStore(device, mother);
		keepDraft(store, "proposal", { text: "Samen eten" }, "gone");
		const [found] = await findDrafts(store, "proposal", { tab: "new", ...living() });
		if (found) adoptDraft(found, "new");
		expect(store.names()).toEqual(["draft:proposal:new"]);
	});

	it("stays where it is when the device has no room for it elsewhere", () => {
		const device = deviceStorage(30);
		const store = new KeptStore(device, mother);
		device.setItem("duidingstafel:noord:participant:1:draft:proposal:gone", '{"text":"a"}');
		const name = "draft:proposal:gone";
		adoptDraft({ store, name, kind: "proposal", draft: { text: "x".repeat(40) } }, "new");
		expect(store.names()).toContain(name);
	});

	it("without words is none", () => {
		const store = new KeptStore(deviceStorage(), mother);
		keepDraft(store, "contribute", { text: "De bus" }, "one");
		keepDraft(store, "contribute", null, "one");
		expect(store.names()).toEqual([]);
	});

	it("stays, however wrong the clock of the device is", async () => {
		const device = deviceStorage();
		vi.useFakeTimers({ toFake: ["Date"], now: 0 });
		keepDraft(new KeptStore(device, mother), "contribute", { text: "De bus" }, "one");
		vi.setSystemTime("2100-01-01");
		const later = new KeptStore(device, mother);
		vi.useRealTimers();
		expect(await findDrafts(later, "contribute", { tab: "two", ...living() })).toHaveLength(1);
	});
});
