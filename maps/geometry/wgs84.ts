import proj4 from "proj4";
import { type PlanarShape, piecesOf, shapeOf, wound } from "#app/domain/place/planar-shape.ts";

/** RD (EPSG:28992) with its datum shift; without exactly these numbers points land 100 to 180 metres off. */
const rd =
	"+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725 +units=m +no_defs";
const toWgs84 = proj4(rd, "WGS84");

/** Turns a ring of RD metres into longitude and latitude, in degrees to about ten centimetres. */
export function ringToWgs84(ring: [number, number][]): [number, number][] {
	return ring.map((point) => {
		const [longitude, latitude] = toWgs84.forward(point);
		return [round(longitude), round(latitude)];
	});
}

/** Turns longitude and latitude, in degrees, into RD metres. */
export function pointToRd(degrees: [number, number]): [number, number] {
	const [x, y] = toWgs84.inverse(degrees);
	return [x, y];
}

/** Turns an area of RD metres into one of degrees, wound the way GeoJSON (RFC 7946) wants it. */
export const shapeToWgs84 = (shape: PlanarShape): PlanarShape =>
	shapeOf(piecesOf(shape).map((rings) => wound(rings).map(ringToWgs84)));

function round(degrees: number): number {
	return Math.round(degrees * 1e6) / 1e6;
}
