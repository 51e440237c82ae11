import { once } from "node:events";
import { describe, expect, test } from "vitest";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import { closeCode } from "#app/domain/live/realtime-protocol.ts";
import { plainText, richTextOf } from "#app/domain/live/rich-text.ts";
import { sharedTextBounds as most } from "#app/domain/live/text-limits.ts";
import { themeKey, writeText } from "#app/domain/live/workbook.ts";
import { appendUpdates, findDocument, lockDocument } from "#db/queries/documents.server.ts";
import { findSession } from "#db/queries/sessions.server.ts";
import { readJoinFields } from "#server/auth/join-fields.server.ts";
import { newId } from "#server/auth/secrets.ts";
import { addAccount } from "#server/commands/add-account.server.ts";
import {
	createAgreement,
	done,
	type Evening,
	type Guest,
	holdEvening,
	story,
} from "#tests/helpers/evening.ts";
import { openOffice, openPdf } from "#tests/helpers/open-files.ts";
import { agreement, download, outcomeOf } from "#tests/helpers/outcome.ts";
import { syncMessage } from "#tests/helpers/socket.ts";
import { houseWithSockets } from "#tests/helpers/test-house.ts";
import { keptTexts, writes } from "#tests/helpers/workbook.ts";

const { house, server } = await houseWithSockets();

/** Sends this as one update. @returns the code with which the socket was closed */
async function sends(evening: Evening, who: Guest, write: (doc: Y.Doc) => void): Promise<number> {
	const { socket, closed } = await server.raw(evening, { who, kind: "workbook" });
	await once(socket, "message");
	socket.send(syncMessage((encoder) => sync.writeUpdate(encoder, updateOf(write))));
	return closed;
}

function updateOf(write: (doc: Y.Doc) => void): Uint8Array {
	const doc = new Y.Doc();
	doc.transact(() => write(doc));
	return Y.encodeStateAsUpdate(doc);
}

/** As an earlier version of the server kept it. */
async function keptBefore(evening: Evening, write: (doc: Y.Doc) => void): Promise<void> {
	const found = await findDocument(house.db, evening.id, "workbook");
	if (!found) throw new Error("The evening has no workbook");
	await house.db.transaction(async (tx) => {
		const head = await lockDocument(tx, found.id);
		const update = { data: updateOf(write), actor: evening.facilitator.key };
		await appendUpdates(tx, head, [update], new Date());
	});
}

const emptyParagraphs = (doc: Y.Doc, count: number) =>
	doc.getXmlFragment("open").insert(
		0,
		Array.from({ length: count }, () => new Y.XmlElement("paragraph")),
	);

function nested(doc: Y.Doc, depth: number): void {
	let parent: Y.XmlFragment = doc.getXmlFragment("open");
	for (let at = 0; at < depth; at += 1) {
		const list = new Y.XmlElement("bulletList");
		parent.insert(0, [list]);
		parent = list;
	}
}

describe("a text that is larger than a text may be", () => {
	test.each<[string, (doc: Y.Doc) => void]>([
		["signs", (doc) => writeText(doc, "open", richTextOf("x".repeat(most.signs + 1)))],
		["empty paragraphs", (doc) => emptyParagraphs(doc, most.blocks + 1)],
		["lists in each other", (doc) => nested(doc, most.depth)],
	])("by its %s is not taken, and its writer hears so", async (_, write) => {
		const evening = await holdEvening(house);
		const facilitator = await server.openTexts(evening, evening.facilitator);
		await writes(facilitator, "vision", "van ons");
		expect(await sends(evening, await evening.account("partner"), write)).toBe(closeCode.full);
		await writes(facilitator, "open", "en verder");
		expect(await keptTexts(house, evening)).toEqual({ vision: "van ons", open: "en verder" });
	});

	test("grows no further by small steps, and can be made shorter when it was kept before", async () => {
		const evening = await holdEvening(house);
		const before = "x".repeat(most.signs + 50);
		await keptBefore(evening, (doc) => writeText(doc, "vision", richTextOf(before)));
		await server.restart();
		const facilitator = await server.openTexts(evening, evening.facilitator);
		const words = () => (facilitator.doc.getXmlFragment("vision").get(0) as Y.XmlElement).get(0) as Y.XmlText;
		await writes(facilitator, "open", "een andere tekst");
		words().delete(0, 10);
		await writes(facilitator, "open", "een andere tekst, en verder");
		expect((await keptTexts(house, evening)).vision).toHaveLength(before.length - 10);
		words().insert(0, "nog wat erbij");
		expect(await facilitator.ended).toBe(closeCode.full);
		expect((await keptTexts(house, evening)).vision).toHaveLength(before.length - 10);
	});

	test("is not made of many texts either", async () => {
		const evening = await holdEvening(house);
		const partner = await evening.account("partner");
		const fill = (doc: Y.Doc, count: number) => {
			for (let at = 0; at < count; at += 1)
				writeText(doc, themeKey(newId(), "see"), richTextOf("x".repeat(most.signs)));
		};
		await keptBefore(evening, (doc) => fill(doc, most.allSigns / most.signs - 1));
		await server.restart();
		expect(await sends(evening, partner, (doc) => fill(doc, 2))).toBe(closeCode.full);
		const facilitator = await server.openTexts(evening, evening.facilitator);
		await writes(facilitator, "vision", "dit past nog");
		expect(await keptTexts(house, evening)).toMatchObject({ vision: "dit past nog" });
	});
});

describe("control signs in a text that is written together", () => {
	const words = "een\u0000 plek\u001f voor\u009f ied\ufffeereen";

	test("keep nobody from adopting or from any file, and are read by nobody", {
		timeout: 60_000,
	}, async () => {
		const evening = await holdEvening(house, { phase: "agree" });
		await createAgreement(evening, agreement);
		const facilitator = await server.openTexts(evening, evening.facilitator);
		await writes(facilitator, "open", "van ons");
		const typed = new Y.XmlText(words);
		facilitator.doc.getXmlFragment("vision").push([typed]);
		await writes(facilitator, "open", "van ons allemaal");
		expect((await keptTexts(house, evening)).vision).toBe("een plek voor iedereen");
		await done(evening.does(evening.facilitator, "adopt"));
		expect(plainText((await outcomeOf(evening)).vision)).toBe("een plek voor iedereen");
		const file = async (format: string) =>
			new Uint8Array(await (await download(evening, evening.facilitator, { format })).arrayBuffer());
		expect((await openOffice(await file("docx"))).text).toContain("een plek voor iedereen");
		expect((await openPdf(await file("pdf"))).text).toMatch(/een\s+plek\s+voor\s+iedereen/);
		for (const format of ["xlsx", "csv"]) expect((await file(format)).length).toBeGreaterThan(100);
	});
});

describe("control signs in what people fill in", () => {
	const typed = (word: string) => `${word}\u0000\ud800\ufffe`;

	test("keep no command and no form from being saved, and are not kept", async () => {
		const evening = await holdEvening(house);
		const parent = await evening.joins("ouder");
		await done(
			evening.does(evening.facilitator, "prepare-session", {
				title: typed("Wijkavond"),
				settings: { venue: typed("Buurthuis"), moderated: false },
			}),
		);
		await done(evening.does(parent, "contribute", { ...story, text: typed("Het veldje") }));
		const session = await findSession(house.db, evening.id);
		expect(session).toMatchObject({ title: "Wijkavond", settings: { venue: "Buurthuis" } });
		expect((await evening.board()).cards[0]?.text).toBe("Het veldje");

		const account = {
			name: typed("Jos"),
			email: "jos@voorbeeld.nl",
			organisation: typed("Club"),
			role: "partner",
		};
		const admin = await evening.account(null, "admin");
		const by = { actor: await admin.actor(), address: "192.0.2.1" };
		expect(await addAccount(house.db, account, by)).toMatchObject({ ok: true });
		const join = readJoinFields(
			{ role: "partner", nickname: typed("Jos"), organisation: typed("Club"), language: "nl" },
			{ withAccount: false },
		);
		expect(join).toMatchObject({ ok: true, join: { nickname: "Jos", organisation: "Club" } });
	});
});

describe("an outcome with a text from before there were bounds", () => {
	test("is adopted whole, and its document says where the text breaks off", { timeout: 60_000 }, async () => {
		const evening = await holdEvening(house, { phase: "agree" });
		await createAgreement(evening, agreement);
		const long = "Een zin van onze wijk. ".repeat(40_000).trim();
		await keptBefore(evening, (doc) => writeText(doc, "vision", richTextOf(long)));
		await done(evening.does(evening.facilitator, "adopt"));
		expect(plainText((await outcomeOf(evening)).vision)).toBe(long);
		const file = await download(evening, evening.facilitator, { format: "pdf" });
		const { text } = await openPdf(new Uint8Array(await file.arrayBuffer()));
		expect(text.replace(/\s+/g, " ")).toContain("[Hier breekt de tekst af");
	});
});
