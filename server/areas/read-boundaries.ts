import { gemeenteOfCode, wijkOfCode } from "#app/domain/place/cbs-code.ts";
import { type PlanarShape, piecesOf } from "#app/domain/place/planar-shape.ts";
import {
	BoundaryError,
	type BoundaryJob,
	type BoundaryRefusal,
	type ReadArea,
	type ReadBoundaries,
} from "./boundary-file.ts";
import { readFeatures } from "./read-features.ts";
import { gemeentenOf, type Recognised, recognise } from "./recognise.ts";
import { type Outlined, simplifyTogether } from "./shared-borders.ts";
import { readPieces, toPlanar } from "./to-planar.ts";

/** At most so many gemeenten of a wrong file are named. */
const mostNamed = 5;

/**
 * Reads the wijken and buurten of one gemeente out of a file with boundaries. Where there are buurten, each wijk is made of
 * its own, so that both follow the same lines.
 */
export function readBoundaries(job: BoundaryJob): ReadBoundaries | BoundaryRefusal {
	try {
		return read(job);
	} catch (error) {
		if (error instanceof BoundaryError) return { ok: false, code: error.code, detail: error.detail };
		throw error;
	}
}

function read({ file, gemeente, buurten }: BoundaryJob): ReadBoundaries {
	const found = recogniseAll(file, gemeente);
	const areas = toPlanar(
		[...byCode(found)].map(([code, parts]) => {
			const { level, name } = parts[0] as Recognised;
			return { level, code, name, pieces: parts.flatMap(({ geometry }) => readPieces(geometry, code)) };
		}),
	);
	const inFile = areas.filter(({ level }) => level === "buurt");
	const outlines: Outlined[] = inFile.length > 0 ? inFile : buurten;
	const joined = partsOfWijken(outlines);
	const whole = areas.filter(({ level, code }) => level === "wijk" && !joined.has(code));
	// A gemeente's own outline would share its borders with every wijk at its edge, with other points: it is left aside.
	const shapes = simplifyTogether([...outlines, ...whole], joined);
	const wijken = new Map(areas.filter(({ level }) => level === "wijk").map((area) => [area.code, area.name]));
	// Buurten that were there already make the wijken of this file only.
	for (const code of inFile.length > 0 ? joined.keys() : []) if (!wijken.has(code)) wijken.set(code, null);
	const drawn = (level: "wijk" | "buurt", code: string, name: string | null): ReadArea[] => {
		const geometry = shapes.get(code);
		return geometry ? [{ level, code, name, geometry }] : [];
	};
	const result = [
		...[...wijken]
			.sort(([a], [b]) => a.localeCompare(b))
			.flatMap(([code, name]) => drawn("wijk", code, name)),
		...inFile
			.sort((a, b) => a.code.localeCompare(b.code))
			.flatMap(({ code, name }) => drawn("buurt", code, name)),
	];
	if (result.length === 0) throw new BoundaryError("no-areas", gemeente);
	return {
		ok: true,
		year: found.find(({ year }) => year !== null)?.year ?? null,
		areas: result,
		points: { read: pointsIn(areas), kept: pointsIn(result.filter(({ code }) => !joined.has(code))) },
	};
}

function recogniseAll(file: Uint8Array, gemeente: string): Recognised[] {
	const seen = readFeatures(file).map(recognise);
	const coded = seen.flatMap((one) => (one && one !== "water" ? [one] : []));
	if (coded.length === 0) throw new BoundaryError(seen.includes("water") ? "no-areas" : "no-codes");
	const ours = coded.filter(({ code }) => gemeenteOfCode(code) === gemeente);
	if (ours.length === 0) {
		const others = gemeentenOf(coded);
		const more = others.length > mostNamed ? ", …" : "";
		throw new BoundaryError("wrong-gemeente", others.slice(0, mostNamed).join(", ") + more);
	}
	const below = ours.filter(({ level }) => level !== "gemeente");
	if (below.length === 0) throw new BoundaryError("no-areas", gemeente);
	return below;
}

/** An area may stand in a file in several pieces. */
function byCode(areas: Recognised[]): Map<string, Recognised[]> {
	const codes = new Map<string, Recognised[]>();
	for (const area of areas) codes.set(area.code, [...(codes.get(area.code) ?? []), area]);
	return codes;
}

function partsOfWijken(buurten: Outlined[]): Map<string, string[]> {
	const wijken = new Map<string, string[]>();
	for (const { code } of buurten) {
		const wijk = wijkOfCode(code);
		wijken.set(wijk, [...(wijken.get(wijk) ?? []), code]);
	}
	return wijken;
}

const pointsIn = (areas: { geometry: PlanarShape }[]): number =>
	areas.reduce((sum, { geometry }) => sum + piecesOf(geometry).flat(2).length, 0);
