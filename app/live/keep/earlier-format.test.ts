import { describe, expect, it } from "vitest";
import { deviceStorage } from "#tests/helpers/device-storage.ts";
import { findDrafts } from "./drafts.ts";
import { KeptStore, type Owner } from "./kept-store.ts";
import { Outbox } from "./outbox.ts";

const mother: Owner = { session: "noord", actor: "participant:1" };
const key = (name: string) => `duidingstafel:noord:participant:1:${name}`;
const contribution = (id: string, text: string, refusal: { message: string } | null = null) => ({
	command: { id, type: "contribute", lens: "kan-beter", text },
	draft: { lens: "kan-beter", text },
	savedAt: 1_700_000_000_000,
	refusal,
});

/** A browser that version 0.1 left with these. */
function browserWith(kept: Record<string, unknown>): Storage {
	const device = deviceStorage();
	for (const [name, value] of Object.entries(kept)) device.setItem(key(name), JSON.stringify(value));
	return device;
}

describe("a browser that comes back after an update", () => {
	it("sends the contributions that waited, in order and under the ids that they had", async () => {
		const outbox = [
			contribution("c", "eerst"),
			contribution("b", "dan"),
			contribution("a", "fout", { message: "Nee" }),
		];
		const device = browserWith({ outbox });
		const sent: unknown[] = [];
		const after = new Outbox(new KeptStore(device, mother), async (command) => {
			sent.push(command);
			return { status: "done", answer: { seq: 1 } };
		});
		await after.flush();
		expect(sent).toEqual([outbox[0]?.command, outbox[1]?.command]);
		expect(after.entries("contribute")).toMatchObject([
			{ draft: { text: "fout" }, refusal: { message: "Nee" } },
		]);
		expect(device.getItem(key("outbox"))).toBe(null);
	});

	it("finds what was half written again: a contribution, a proposal, an agreement", async () => {
		const edited = { version: 1, saved: {}, typed: { goal: "Samen eten" }, theirs: {} };
		const device = browserWith({
			draft: { draft: { text: "De bus", lens: "" }, savedAt: 1 },
			proposal: { text: "Een bankje", theme: "plek", savedAt: 1 },
			"agreement:3": { edited, savedAt: 1 },
		});
		const store = new KeptStore(device, mother);
		const found = async (kind: string) => (await findDrafts(store, kind, { open: async () => [] }))[0]?.draft;
		expect(await found("contribute")).toMatchObject({ text: "De bus" });
		expect(await found("proposal")).toMatchObject({ text: "Een bankje", theme: "plek" });
		expect(await found("agreement:3")).toEqual(edited);
		expect(store.names().filter((name) => !name.startsWith("draft:"))).toEqual([]);
	});

	it("has nothing to ask when all that was kept is an empty form", async () => {
		const device = browserWith({ draft: { draft: { text: "  ", lens: "" }, savedAt: 1 } });
		const store = new KeptStore(device, mother);
		await store.ready;
		expect(store.names()).toEqual([]);
	});

	it("keeps the edits of texts where they are, and loses nothing to a device without room", async () => {
		const edits = { epoch: 1, schema: 1, update: "AA==", words: [], savedAt: 1 };
		const device = browserWith({ "workbook:tab": edits, outbox: [contribution("a", "De bus")] });
		const full = Object.assign(device, {
			setItem: () => {
				throw new DOMException("full", "QuotaExceededError");
			},
		});
		const store = new KeptStore(full, mother);
		await store.ready;
		expect(store.names("workbook:")).toEqual(["workbook:tab"]);
		expect(new Outbox(store, async () => ({ status: "unreachable" })).entries()).toHaveLength(1);
		expect(device.getItem(key("outbox"))).not.toBe(null);
	});
});
