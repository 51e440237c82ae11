import { onEachDatabase } from "../databases.ts";
import { makeCluster } from "../postgres-cluster.ts";
import { databaseFaults, databaseFaultsHead } from "./database-faults.ts";
import { kills, killsHead } from "./kills.ts";
import { nodes, nodesHead } from "./nodes.ts";
import { protectionFaults, protectionHead } from "./protection.ts";
import { smallScreens, smallScreensHead } from "./small-screens.ts";

/**
 * Breaks what can break while people write, and counts what was acknowledged and is gone, or is there twice; and checks
 * what takes too long for every run of the tests.
 */

const print = (line: string) => process.stdout.write(`${line}\n`);
const asked = process.argv.slice(2);
const isAsked = (name: string) => asked.length === 0 || asked.includes(name);
const results: boolean[] = [];
const report = ({ rows, whole }: { rows: string[]; whole: boolean }) => {
	for (const row of rows) print(row);
	results.push(whole);
};

if (isAsked("kills")) {
	print(`\n${killsHead}`);
	await onEachDatabase(async (database) => report(await kills(database)));
}
if (isAsked("nodes") && process.env.TEST_DATABASE_URL) {
	print(`\n${nodesHead}`);
	await onEachDatabase(async (database) => {
		if (database.name === "PostgreSQL") report(await nodes(database));
	});
}
if (isAsked("database")) {
	const cluster = await makeCluster();
	print(
		`\n${cluster ? databaseFaultsHead : "PostgreSQL in trouble: not tried, this needs root and an installed PostgreSQL"}`,
	);
	try {
		if (cluster) report(await databaseFaults(cluster));
	} finally {
		await cluster?.remove();
	}
}
if (isAsked("protection")) {
	print(`\n${protectionHead}`);
	report(await protectionFaults());
}
if (isAsked("small-screens")) {
	print(`\n${smallScreensHead}`);
	report(await smallScreens());
}
process.exit(results.includes(false) ? 1 : 0);
