import { setTimeout as wait } from "node:timers/promises";
import * as Y from "yjs";
import { ourServer, peerServer, type Writer, type WritingServer } from "./co-writing.ts";
import { onEachDatabase } from "./databases.ts";
import { at } from "./live-session.ts";
import { mark } from "./marks.ts";
import { cpuOf } from "./process-use.ts";

/** How many people: a large evening, and a full room. */
const crowds = [100, 300] as const;
/** Until a process of ours knows that it is the only one, and tells no others. */
const settling = 16_000;
/** by all of them together */
const steady = { pace: 50, seconds: 10 };
/** by each of them, as fast as they can */
const burst = 20;
const cards = 2_000;
const history = 50_000;
const lost = 100;
const longest = 60_000;

interface Crowd {
	/** of the times after which each of them saw each edit, in milliseconds */
	median: number;
	p99: number;
	/** deliveries a second */
	throughput: number;
	/** microseconds of the server for one delivery */
	cpu: number;
}

interface Measured {
	crowds: Crowd[];
	joinCards: { ms: number; bytes: number };
	joinHistory: { ms: number; bytes: number };
	lost: number;
}

/** Until everybody has seen so many edits. @throws when it lasts too long */
async function untilSeen(people: Writer[], edits: number): Promise<void> {
	const end = performance.now() + longest;
	while (people.some(({ seen }) => seen.size < edits)) {
		if (performance.now() > end) throw new Error("Not every edit reached everybody");
		await wait(10);
	}
}

async function propagation(people: Writer[]): Promise<{ median: number; p99: number; edits: number }> {
	const edits = steady.pace * steady.seconds;
	const sent: number[] = [];
	const begin = performance.now();
	for (let edit = 0; edit < edits; edit += 1) {
		await wait(Math.max(0, begin + (edit * 1000) / steady.pace - performance.now()));
		sent.push(performance.now());
		people[edit % people.length]?.write(edit);
	}
	await untilSeen(people, edits);
	const times = people
		.flatMap(({ seen }) => sent.map((moment, edit) => (seen.get(edit) ?? 0) - moment))
		.sort((a, b) => a - b);
	return { median: at(times, 0.5), p99: at(times, 0.99), edits };
}

async function throughput(
	place: WritingServer,
	people: Writer[],
	before: number,
): Promise<Pick<Crowd, "throughput" | "cpu">> {
	const cpu = await cpuOf(place.pid());
	const begin = performance.now();
	for (let round = 0; round < burst; round += 1) {
		for (const [index, person] of people.entries()) person.write(before + round * people.length + index);
	}
	const edits = burst * people.length;
	await untilSeen(people, before + edits);
	const deliveries = edits * people.length;
	return {
		throughput: deliveries / ((performance.now() - begin) / 1000),
		cpu: ((await cpuOf(place.pid())) - cpu) * (1000 / deliveries),
	};
}

/** Puts a document in, in messages that both servers take, and comes in as somebody new. */
async function join(
	place: WritingServer,
	fill: (doc: Y.Doc) => void,
): Promise<{ ms: number; bytes: number }> {
	const writer = await place.open(0);
	fill(writer.doc);
	const times: number[] = [];
	let bytes = 0;
	await wait(1_500);
	const { byteLength } = Y.encodeStateAsUpdate(writer.doc);
	for (let n = 0; n < 5; n += 1) {
		const doc = new Y.Doc();
		const begin = performance.now();
		bytes = await place.fetch(doc);
		times.push(performance.now() - begin);
		if (Y.encodeStateAsUpdate(doc).byteLength < byteLength)
			throw new Error("A join did not bring everything");
	}
	writer.close();
	return {
		ms: at(
			times.sort((a, b) => a - b),
			0.5,
		),
		bytes,
	};
}

function fillCards(doc: Y.Doc): void {
	const map = doc.getMap("cards");
	const text = "Er is genoeg te doen, maar hoe weet ik waar? Op zondag is er niets open. ";
	for (let from = 0; from < cards; from += 500) {
		doc.transact(() => {
			for (let n = from; n < from + 500; n += 1)
				map.set(`00000000-0000-4000-8000-${String(n).padStart(12, "0")}`, { order: n, text: text.repeat(2) });
		});
	}
}

/** Letters that come and go, as in a text that was rewritten all evening. */
function fillHistory(doc: Y.Doc): void {
	const text = new Y.XmlText();
	doc.getXmlFragment("vision").push([text]);
	const edit = (n: number) => {
		if (n % 3 === 2) text.delete((n * 7) % text.length, 1);
		else text.insert((n * 13) % (text.length + 1), String.fromCharCode(97 + (n % 26)));
	};
	for (let from = 0; from < history; from += 2_000) {
		doc.transact(() => {
			for (let n = from; n < from + 2_000; n += 1) edit(n);
		});
	}
}

/** Edits that others saw, and that are gone after kill -9. */
async function killed(place: WritingServer): Promise<number> {
	const [writer, reader] = [await place.open(0), await place.open(1)];
	for (let edit = 0; edit < lost; edit += 1) {
		writer.write(1_000_000 + edit);
		await wait(10);
	}
	await untilSeen([reader], lost);
	await place.crash();
	const doc = new Y.Doc();
	await place.fetch(doc);
	const text = doc.getXmlFragment("open").toString();
	return Array.from({ length: lost }, (_, edit) => 1_000_000 + edit).filter(
		(edit) => !text.includes(mark(edit)),
	).length;
}

async function measureCrowd(start: () => Promise<WritingServer>, size: number): Promise<Crowd> {
	const place = await start();
	const people = await Promise.all(Array.from({ length: size }, (_, n) => place.open(n)));
	await wait(settling);
	const { median, p99, edits } = await propagation(people);
	const fast = await throughput(place, people, edits);
	for (const person of people) person.close();
	await place.close();
	return { median, p99, ...fast };
}

async function measure(start: () => Promise<WritingServer>): Promise<Measured> {
	const measured: Crowd[] = [];
	for (const size of crowds) measured.push(await measureCrowd(start, size));
	let place = await start();
	const joinCards = await join(place, fillCards);
	await place.close();
	place = await start();
	const joinHistory = await join(place, fillHistory);
	await place.close();
	place = await start();
	const gone = await killed(place);
	await place.close();
	return { crowds: measured, joinCards, joinHistory, lost: gone };
}

/** Ours and the peer in one run. @returns a table in Markdown */
export async function benchSideBySide(): Promise<string> {
	const peer = await measure(peerServer);
	const rows: string[] = [];
	await onEachDatabase(async ({ name, fresh }) => {
		const ours = await measure(async () => ourServer(await fresh()));
		const row = (
			what: string,
			value: (of: Measured) => number,
			unit: string,
			most: number | null,
			digits = 1,
		) => {
			const ratio = value(ours) / value(peer);
			const met = most === null ? "" : ratio <= most ? "met" : "MISSED";
			const limit = most === null ? "" : `at most ${most} x`;
			rows.push(
				`| ${name} | ${what} | ${value(ours).toFixed(digits)} ${unit} | ${value(peer).toFixed(digits)} ${unit} | ${ratio.toFixed(2)} x | ${limit} | ${met} |`,
			);
		};
		for (const [index, size] of crowds.entries()) {
			const of = ({ crowds }: Measured) => crowds[index] as Crowd;
			row(`propagation to ${size}, median`, (each) => of(each).median, "ms", 1.2);
			row(`propagation to ${size}, p99`, (each) => of(each).p99, "ms", 1.2);
			row(`time for a delivery to ${size} in a burst`, (each) => 1e6 / of(each).throughput, "µs", 1);
			row(`server CPU for a delivery to ${size} in a burst`, (each) => of(each).cpu, "µs", 1);
		}
		row(`join ${cards} cards`, ({ joinCards }) => joinCards.ms, "ms", null);
		row(`join ${cards} cards, on the line`, ({ joinCards }) => joinCards.bytes / 1000, "kB", null);
		row(`join after ${history} edits`, ({ joinHistory }) => joinHistory.ms, "ms", null);
		row(`join after ${history} edits, on the line`, ({ joinHistory }) => joinHistory.bytes / 1000, "kB", 0.5);
		rows.push(
			`| ${name} | lost of ${lost} edits that others saw, after kill -9 | ${ours.lost} | ${peer.lost} | | 0 | ${ours.lost === 0 ? "met" : "MISSED"} |`,
		);
	});
	return rows.join("\n");
}

export const sideBySideHead = `Beside Hocuspocus 4.7, which keeps its documents in a file: ${crowds.join(" and ")} people in one text; ${steady.pace} edits a second, then a burst of ${burst} edits each

| database | what | ours | Hocuspocus | ours / theirs | limit | |
|---|---|---|---|---|---|---|`;
