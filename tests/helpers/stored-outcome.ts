import { readFileSync } from "node:fs";

/** An outcome as the product adopted and stored it when the outcome's shape had this version: last year's of the demo. */
export function storedOutcome(version: number): Record<string, unknown> {
	const file = new URL(`./stored-outcomes/version-${version}.json`, import.meta.url);
	return JSON.parse(readFileSync(file, "utf8"));
}
