import path from "node:path";

/** Whether this runs from its source, as in development and tests, where tsx reads the files of children and threads. */
export const isSource = import.meta.url.endsWith(".ts");

/**
 * The file with which a child or a thread of ours begins. The build makes a file of its own of it.
 * @param entry from the root of the product, such as "server/exports/export-worker.ts"
 */
export const entryFile = (entry: string): string =>
	path.resolve(isSource ? entry : `build/server/${path.basename(entry, ".ts")}.js`);
