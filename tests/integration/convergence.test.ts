import fc from "fast-check";
import { expect, test, vi } from "vitest";
import * as Y from "yjs";
import { plainText, richTextOf } from "#app/domain/live/rich-text.ts";
import { appendText, readText, writeText } from "#app/domain/live/workbook.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import type { Follower } from "#tests/helpers/socket.ts";
import { houseWithSockets } from "#tests/helpers/test-house.ts";
import { keptTexts } from "#tests/helpers/workbook.ts";

const replicas = 5;
const keys = ["vision", "open"] as const;
/** Replicas come back with some delay, each time a longer one. */
const longest = { timeout: 20_000, interval: 20 };

const words = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abc é\n") });
const who = fc.nat(replicas - 1);
const step = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({ do: fc.constantFrom("write", "add"), who, key: fc.constantFrom(...keys), words }),
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constantFrom("leave", "come"), who }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant("restart"), who }) },
);

const { house, server } = await houseWithSockets();

/** Every text as it stands, and whether all of it can be read. */
function textsOf(doc: Y.Doc): Record<string, string> {
	return Object.fromEntries(keys.map((key) => [key, plainText(readText(doc, key))]));
}

function expectWhole(doc: Y.Doc): void {
	expect(doc.store.pendingStructs).toBeNull();
	expect(doc.store.pendingDs).toBeNull();
	for (const key of keys) {
		const blocks = doc.getXmlFragment(key).toArray();
		expect(blocks.every((block) => block instanceof Y.XmlElement && block.nodeName === "paragraph")).toBe(
			true,
		);
	}
}

test("five writers come to the same texts, whoever was away and however often the server stopped", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
			const evening = await holdEvening(house);
			const people: Follower[] = [];
			for (let n = 0; n < replicas; n += 1) {
				people.push(await server.openTexts(evening, await evening.account("partner")));
			}
			for (const each of steps) {
				const { doc, provider } = people[each.who] as Follower;
				if (each.do === "leave") provider.disconnect();
				else if (each.do === "come") provider.connect();
				else if (each.do === "restart") await server.restart();
				else if ("key" in each)
					(each.do === "write" ? writeText : appendText)(doc, each.key, richTextOf(each.words));
			}
			for (const { provider } of people) provider.connect();
			await vi.waitFor(async () => {
				const [first, ...others] = people.map(({ doc }) => Y.encodeStateVector(doc));
				for (const other of others) expect(Buffer.from(other)).toEqual(Buffer.from(first as Uint8Array));
				const kept = await keptTexts(house, evening);
				for (const { doc } of people) expect(textsOf(doc)).toEqual({ vision: "", open: "", ...kept });
			}, longest);
			for (const { doc } of people) expectWhole(doc);
			server.empty();
		}),
		{ numRuns: 12, endOnFailure: true },
	);
}, 120_000);
