import { parseDbf, parseShp } from "shpjs";
import { z } from "zod";
import { BoundaryError, mostFeatures } from "./boundary-file.ts";
import { isZip, unpack } from "./unpack.ts";

/** An area as the file has it: its properties by name in small letters, its geometry unread. */
export interface Feature {
	properties: Record<string, unknown>;
	geometry: unknown;
}

const collection = z.object({
	type: z.literal("FeatureCollection"),
	features: z.array(
		z.object({
			properties: z.record(z.string(), z.unknown()).nullish(),
			geometry: z.unknown(),
		}),
	),
});

/** Reads GeoJSON, or a zip with shapefiles or GeoJSON. @throws {BoundaryError} */
export function readFeatures(file: Uint8Array): Feature[] {
	if (file.length === 0) throw new BoundaryError("empty-file");
	const features = isZip(file) ? readZip(file) : readGeoJson(file);
	if (features.length === 0) throw new BoundaryError("no-areas");
	if (features.length > mostFeatures) throw new BoundaryError("file-too-large");
	return features;
}

function readZip(file: Uint8Array): Feature[] {
	const files = unpack(file);
	const names = [...files.keys()];
	const layers = names.filter((name) => name.endsWith(".shp"));
	const json = names.filter((name) => /\.(geo)?json$/.test(name));
	if (layers.length === 0 && json.length === 0) throw new BoundaryError("no-shapefile");
	return [
		...layers.flatMap((name) => readShapefile(name.slice(0, -4), files)),
		...json.flatMap((name) => readGeoJson(files.get(name) ?? new Uint8Array())),
	];
}

/**
 * A shapefile is some files of one name. Its .prj is left aside: the numbers tell which grid they are on, and RD by its
 * WKT lies a hundred metres off.
 */
function readShapefile(name: string, files: Map<string, Uint8Array>): Feature[] {
	const [shapes, table, encoding] = ["shp", "dbf", "cpg"].map((end) => files.get(`${name}.${end}`));
	if (!table) throw new BoundaryError("no-table", name);
	try {
		const geometries: unknown[] = parseShp(viewOf(shapes ?? new Uint8Array()));
		const rows: Record<string, unknown>[] = parseDbf(
			viewOf(table),
			encoding ? textOf(encoding) : encodingOf(table),
		);
		return geometries.map((geometry, at) => ({ geometry, properties: inSmallLetters(rows[at] ?? {}) }));
	} catch {
		throw new BoundaryError("unreadable-file", name);
	}
}

/** Without a .cpg the names are UTF-8 when they can be, else what Windows wrote before. */
function encodingOf(table: Uint8Array): string {
	const headerLength = table.length > 10 ? viewOf(table).getUint16(8, true) : 0;
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(table.subarray(headerLength));
		return "utf-8";
	} catch {
		return "windows-1252";
	}
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
	new DataView(buffer, byteOffset, byteLength);

function readGeoJson(file: Uint8Array): Feature[] {
	let parsed: unknown;
	try {
		parsed = JSON.parse(textOf(file));
	} catch {
		throw new BoundaryError("unreadable-file");
	}
	const read = collection.safeParse(parsed);
	if (!read.success) throw new BoundaryError("unreadable-file");
	return read.data.features.map(({ geometry, properties }) => ({
		geometry,
		properties: inSmallLetters(properties ?? {}),
	}));
}

/** Without the mark that Windows puts before UTF-8. */
const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8").decode(bytes);

const inSmallLetters = (row: Record<string, unknown>): Record<string, unknown> =>
	Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]));
