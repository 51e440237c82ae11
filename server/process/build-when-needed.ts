import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

const built = "build/server/index.js";
const sources = ["app", "server", "db", "maps", "public", "package-lock.json", "vite.config.ts"];

/** The newest change below a file or folder, in ms since 1970; what the build itself makes does not count. */
function newest(entry: string): number {
	const stats = statSync(entry, { throwIfNoEntry: false });
	if (!stats || entry === "app/words/generated") return 0;
	if (!stats.isDirectory()) return stats.mtimeMs;
	return Math.max(0, ...readdirSync(entry).map((name) => newest(path.posix.join(entry, name))));
}

const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (builtAt < Math.max(...sources.map(newest))) {
	execFileSync("npm", ["run", "build"], { stdio: ["ignore", "ignore", "inherit"] });
}
