import os from "node:os";
import { type RunningServer, startServer } from "#tests/helpers/server.ts";
import { benchExports, exportsHead } from "./exports.ts";
import { benchPropagation, propagationHead } from "./propagation.ts";

const databases = [
	{ name: "PGlite", env: {} },
	...(process.env.TEST_DATABASE_URL
		? [{ name: "PostgreSQL", env: { DATABASE_URL: process.env.TEST_DATABASE_URL, DEMO: "1" } }]
		: []),
];

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Runs a benchmark on every database there is. */
async function run(head: string, bench: (server: RunningServer, database: string) => Promise<string>) {
	print(`\n${head}`);
	for (const { name, env } of databases) {
		const server = await startServer({ env });
		try {
			print(await bench(server, name));
		} finally {
			await server.stop();
		}
	}
}

print(`Node ${process.version}, ${os.cpus().length} cores`);
await run(propagationHead, benchPropagation);
await run(exportsHead, benchExports);
