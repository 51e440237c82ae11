import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const installed = "/usr/lib/postgresql";

/** A PostgreSQL of our own, that may be stopped, killed and filled up. */
export interface Cluster {
	url: string;
	start(): Promise<void>;
	stop(how: "fast" | "immediate"): Promise<void>;
	/** Takes all room on its disk. @returns gives it back */
	fillDisk(): Promise<() => Promise<void>>;
	remove(): Promise<void>;
}

/**
 * Makes a cluster on a disk of its own (in memory, 400 MB). Needs root on Linux, since PostgreSQL runs as its own user.
 * @returns null where that cannot be
 */
export async function makeCluster(): Promise<Cluster | null> {
	if (process.getuid?.() !== 0 || !existsSync(installed)) return null;
	const [version] = (await readdir(installed)).sort().reverse();
	const bin = path.join(installed, version ?? "", "bin");
	const disk = await mkdtemp(path.join(os.tmpdir(), "cluster-"));
	await run("mount", ["-t", "tmpfs", "-o", "size=400m", "tmpfs", disk]);
	const folder = path.join(disk, "data");
	await mkdir(folder);
	await run("chown", ["postgres", disk, folder]);
	const asPostgres = (command: string, ...args: string[]) =>
		run("runuser", ["-u", "postgres", "--", path.join(bin, command), ...args]);
	await asPostgres("initdb", "-D", folder, "-A", "trust", "--no-sync", "-E", "UTF8");
	const port = await freePort();
	const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${disk} -c max_wal_size=64MB -c min_wal_size=32MB`;
	const control = (...args: string[]) => asPostgres("pg_ctl", "-D", folder, "-w", ...args);
	const cluster: Cluster = {
		url: `postgres://postgres@127.0.0.1:${port}/postgres`,
		start: async () => {
			await control("start", "-o", options, "-l", path.join(disk, "log"));
		},
		stop: async (how) => {
			await control("stop", "-m", how);
		},
		fillDisk: async () => {
			const ballast = path.join(disk, "ballast");
			const block = Buffer.alloc(64 * 1024);
			for (;;) {
				try {
					await writeFile(ballast, block, { flag: "a" });
				} catch {
					return () => rm(ballast);
				}
			}
		},
		remove: async () => {
			await control("stop", "-m", "immediate").catch(() => undefined);
			await run("umount", ["-l", disk]);
			await rm(disk, { recursive: true, force: true });
		},
	};
	await cluster.start();
	return cluster;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await new Promise((resolve) => server.once("listening", resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === "object" ? (address?.port ?? 0) : 0;
}
