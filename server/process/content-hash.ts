import { createHash } from "node:crypto";

/** SHA-256 of plain data: the same content has the same hash, whatever the order of its fields. */
export function contentHash(content: unknown, encoding: "hex" | "base64url"): string {
	return createHash("sha256")
		.update(JSON.stringify(sorted(content)))
		.digest(encoding);
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== "object") return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
