import { Unzip, UnzipInflate, unzipSync } from "fflate";
import { BoundaryError, largestUnpacked } from "./boundary-file.ts";

const wanted = /\.(shp|dbf|cpg|geojson|json)$/i;
/** What macOS puts beside every file. */
const shadows = /(^|\/)(__MACOSX\/|\._)/;

export const isZip = (file: Uint8Array): boolean =>
	file[0] === 0x50 && file[1] === 0x4b && (file[2] === 3 || file[2] === 5);

/**
 * The files of a zip that boundaries can be read from, by name in small letters. What the zip says of their size is
 * believed only to refuse: while unpacking they are counted again.
 * @throws {BoundaryError} when it is damaged or unpacks to too much
 */
export function unpack(zip: Uint8Array): Map<string, Uint8Array> {
	checkPromised(zip);
	const files = new Map<string, Uint8Array[]>();
	let unpacked = 0;
	const reader = new Unzip((file) => {
		if (!isWanted(file.name)) return;
		const chunks: Uint8Array[] = [];
		files.set(file.name.toLowerCase(), chunks);
		file.ondata = (error, chunk) => {
			if (error) throw new BoundaryError("damaged-zip", file.name);
			unpacked += chunk.length;
			if (unpacked > largestUnpacked) throw new BoundaryError("file-too-large");
			chunks.push(chunk);
		};
		file.start();
	});
	reader.register(UnzipInflate);
	try {
		// In pieces, so that a file that unpacks to far more than it should is stopped on the way.
		for (let at = 0; at < zip.length; at += 65_536)
			reader.push(zip.subarray(at, at + 65_536), at + 65_536 >= zip.length);
	} catch (error) {
		throw error instanceof BoundaryError ? error : new BoundaryError("damaged-zip");
	}
	return new Map([...files].map(([name, chunks]) => [name, joined(chunks)]));
}

/** Reads the zip's own list of contents. */
function checkPromised(zip: Uint8Array): void {
	let promised = 0;
	try {
		unzipSync(zip, {
			filter: ({ name, originalSize }) => {
				if (isWanted(name)) promised += originalSize;
				return false;
			},
		});
	} catch {
		throw new BoundaryError("damaged-zip");
	}
	if (promised > largestUnpacked) throw new BoundaryError("file-too-large");
}

const isWanted = (name: string): boolean => wanted.test(name) && !shadows.test(name);

function joined(chunks: Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}
