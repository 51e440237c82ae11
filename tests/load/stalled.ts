import { setTimeout as wait } from "node:timers/promises";
import * as Y from "yjs";
import { closeCode } from "#app/domain/live/realtime-protocol.ts";
import { demoLogin, type RunningServer } from "#tests/helpers/server.ts";
import { ourWriters } from "./co-writing.ts";
import { at } from "./live-session.ts";
import { memoryOf } from "./process-use.ts";

const stalled = 50;
const edits = 150;
/** letters of each edit */
const size = 100_000;
const betweenEdits = 200;
/** ms, and MB */
const limits = { visible: 500, memory: 1_000 };

/**
 * People whose phones stopped reading, while somebody writes very much: they are cut off, and the others notice nothing.
 * @returns a row of a table in Markdown
 */
export async function benchStalled(server: RunningServer, database: string): Promise<string> {
	const open = await ourWriters(server, await demoLogin(server.url, "facilitator"), 8);
	const [writer, reader] = [await open(0), await open(1)];
	const others = await Promise.all(Array.from({ length: stalled }, (_, n) => open(2 + (n % 6))));
	const codes: number[] = [];
	for (const other of others) {
		other.onClose((code) => codes.push(code));
		other.stall();
	}
	const sent: number[] = [];
	let memory = 0;
	// The same words again and again: the document stays small, and what goes over the line does not.
	const text = new Y.XmlText();
	writer.doc.getXmlFragment("open").push([text]);
	for (let edit = 0; edit < edits; edit += 1) {
		sent.push(performance.now());
		writer.doc.transact(() => {
			text.delete(0, text.length);
			text.insert(0, `[edit ${edit}]${"x".repeat(size)}`);
		});
		await wait(betweenEdits);
		memory = Math.max(memory, await memoryOf(server.pid));
	}
	await wait(2_000);
	for (const other of others) other.resume();
	await wait(5_000);
	const times = sent.map((moment, edit) => (reader.seen.get(edit) ?? Number.POSITIVE_INFINITY) - moment);
	const p99 = at(
		times.sort((a, b) => a - b),
		0.99,
	);
	const cut = codes.filter((code) => code === closeCode.tryAgainLater || code === 1006).length;
	const met = cut === stalled && p99 <= limits.visible && memory <= limits.memory;
	return `| ${database} | ${cut} of ${stalled} | ${p99.toFixed(0)} ms | ${memory.toFixed(0)} MB | all, ${limits.visible} ms, ${limits.memory} MB | ${met ? "met" : "MISSED"} |`;
}

export const stalledHead = `${stalled} readers who stopped reading, while somebody writes ${(edits * size) / 1e6} MB

| database | cut off | the others see an edit, p99 | most memory | limits | |
|---|---|---|---|---|---|`;
