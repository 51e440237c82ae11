import { inflateRawSync } from "node:zlib";
import { FileRefused } from "./file-refused.ts";
import { limits } from "./limits.ts";

/** What is packed in a workbook, by name, unpacked once. */
export type ZipEntries = Map<string, Buffer>;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/**
 * Unpacks a workbook with an eye on its size: first what its table of contents promises is added up, then each part is
 * unpacked to no more than it promised. A library that unpacks by itself would believe a file that lies.
 * Format: PKWARE APPNOTE 6.3, without the 64-bit parts that no workbook of this size needs.
 * @throws {FileRefused}
 */
export function unzip(bytes: Buffer): ZipEntries {
	const { count, offset } = endOf(bytes);
	if (count > limits.entries) throw new FileRefused("hostile");
	const promised = readContents(bytes, count, offset);
	const total = promised.reduce((sum, { size }) => sum + size, 0);
	if (total > limits.unpacked) throw new FileRefused("too-many-cells");
	return new Map(promised.map((entry) => [entry.name, unpack(bytes, entry)]));
}

interface Entry {
	name: string;
	method: number;
	packed: number;
	size: number;
	start: number;
}

function endOf(bytes: Buffer): { count: number; offset: number } {
	const from = Math.max(0, bytes.length - 65_557);
	for (let at = bytes.length - 22; at >= from; at -= 1) {
		if (bytes.readUInt32LE(at) !== endMark) continue;
		return { count: bytes.readUInt16LE(at + 10), offset: bytes.readUInt32LE(at + 16) };
	}
	throw new FileRefused("damaged");
}

function readContents(bytes: Buffer, count: number, offset: number): Entry[] {
	const entries: Entry[] = [];
	const names = new Set<string>();
	for (let at = offset, n = 0; n < count; n += 1) {
		if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) throw new FileRefused("damaged");
		const [nameLength, extra, comment] = [28, 30, 32].map((where) => bytes.readUInt16LE(at + where));
		const name = bytes.toString("utf8", at + 46, at + 46 + (nameLength ?? 0)).replaceAll("\\", "/");
		if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new FileRefused("encrypted");
		if (names.has(name)) throw new FileRefused("hostile");
		names.add(name);
		entries.push({
			name,
			method: bytes.readUInt16LE(at + 10),
			packed: bytes.readUInt32LE(at + 20),
			size: bytes.readUInt32LE(at + 24),
			start: bytes.readUInt32LE(at + 42),
		});
		at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return entries;
}

function unpack(bytes: Buffer, { method, packed, size, start }: Entry): Buffer {
	if (start + 30 > bytes.length || bytes.readUInt32LE(start) !== localMark) throw new FileRefused("damaged");
	const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
	if (from + packed > bytes.length) throw new FileRefused("damaged");
	const data = bytes.subarray(from, from + packed);
	if (method === 0) {
		if (packed !== size) throw new FileRefused("damaged");
		return data;
	}
	if (method !== 8) throw new FileRefused("damaged");
	try {
		const unpacked = inflateRawSync(data, { maxOutputLength: size + 1 });
		if (unpacked.length !== size) throw new FileRefused("damaged");
		return unpacked;
	} catch (error) {
		if (error instanceof FileRefused) throw error;
		const grewBeyond = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
		throw new FileRefused(grewBeyond ? "hostile" : "damaged");
	}
}

/** How many times a text stands in a part, without making a string of it. */
export function countIn(part: Buffer, wanted: string, atMost: number): number {
	let found = 0;
	for (
		let at = part.indexOf(wanted);
		at >= 0 && found <= atMost;
		at = part.indexOf(wanted, at + wanted.length)
	)
		found += 1;
	return found;
}
