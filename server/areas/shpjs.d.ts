/** The parts of shpjs that are used; its own types are those of an older version. */
declare module "shpjs" {
	/** The geometries of a .shp as GeoJSON, null for an empty one. @throws on what is no shapefile */
	export function parseShp(shapes: DataView): unknown[];
	/** The rows of a .dbf. @param encoding what the .cpg says */
	export function parseDbf(table: DataView, encoding?: string): Record<string, unknown>[];
}
