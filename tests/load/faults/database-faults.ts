import { setTimeout as wait } from "node:timers/promises";
import { demoLogin, type RunningServer, startServer } from "#tests/helpers/server.ts";
import type { Cluster } from "../postgres-cluster.ts";
import { isWhole, Tellers } from "./tellers.ts";
import { TextWriters } from "./text-writers.ts";

const tellers = 20;
const writers = 5;
const restarts = 5;
const stoppedFor = 60_000;
const fullFor = 10_000;
/** until something is acknowledged again, in ms */
const recovery = 10_000;

export const databaseFaultsHead = `PostgreSQL in trouble while ${tellers} people tell and ${writers} write in the texts

| what | acknowledged | of these missing | doubled | acknowledged in between | /readyz | back after | |
|---|---|---|---|---|---|---|---|`;

interface Fault {
	name: string;
	/** Makes trouble, and resolves when it is over. `look` counts what is said meanwhile. */
	happens(cluster: Cluster, look: () => Promise<void>): Promise<void>;
	/** may anything be acknowledged while `look` looks */
	acknowledges: boolean;
	/** what /readyz has to say at some moment of it */
	unready: boolean;
}

const faults: Fault[] = [
	{
		name: `restarted at once, ${restarts} times`,
		acknowledges: true,
		unready: false,
		happens: async (cluster) => {
			for (let n = 0; n < restarts; n += 1) {
				if (n > 0) await wait(2_000);
				await cluster.stop("immediate");
				await cluster.start();
			}
		},
	},
	{
		name: `stopped for ${stoppedFor / 1000} s`,
		acknowledges: false,
		unready: true,
		happens: async (cluster, look) => {
			await cluster.stop("fast");
			await look();
			await wait(stoppedFor);
			await look();
			await cluster.start();
		},
	},
	{
		name: `no room on the disk for ${fullFor / 1000} s`,
		acknowledges: true,
		unready: true,
		happens: async (cluster, look) => {
			const giveBack = await cluster.fillDisk();
			await wait(fullFor);
			await look();
			await giveBack();
			// It may have stopped by itself.
			await cluster.start().catch(() => undefined);
		},
	},
];

/** @returns rows of a table in Markdown, and whether all went as it must */
export async function databaseFaults(cluster: Cluster): Promise<{ rows: string[]; whole: boolean }> {
	const env = { DATABASE_URL: cluster.url, DEMO: "1" };
	const server = await startServer({ env });
	const results = [];
	for (const fault of faults) results.push(await happen(fault, cluster, server));
	await server.stop();
	return { rows: results.map(({ row }) => row), whole: results.every(({ whole }) => whole) };
}

async function happen(
	fault: Fault,
	cluster: Cluster,
	server: RunningServer,
): Promise<{ row: string; whole: boolean }> {
	const [partner, facilitator] = [
		await demoLogin(server.url, "partner"),
		await demoLogin(server.url, "facilitator"),
	];
	const telling = new Tellers(tellers, `, ${fault.name}`);
	const writing = new TextWriters(writers, faults.indexOf(fault) * writers);
	const stop = new AbortController();
	const all = [
		telling.tell(() => server, partner, stop.signal),
		writing.write(() => server, [partner, facilitator], stop.signal),
	];
	const acknowledged = () => telling.acknowledged + writing.acknowledged;
	await wait(2_000);
	const looks: number[] = [];
	const ready: number[] = [];
	await fault.happens(cluster, async () => {
		looks.push(acknowledged());
		ready.push((await fetch(`${server.url}/readyz`)).status);
	});
	const over = performance.now();
	const before = acknowledged();
	while (acknowledged() === before) await wait(20);
	const back = performance.now() - over;
	await wait(2_000);
	stop.abort();
	await Promise.all(all);
	const counts = [await telling.count(server, partner), await writing.count(server, partner)];
	const sum = (of: "acknowledged" | "missing" | "doubled") =>
		counts.reduce((total, count) => total + count[of], 0);
	const between = (looks.at(-1) ?? 0) - (looks[0] ?? 0);
	const whole =
		counts.every(isWhole) &&
		(fault.acknowledges || between === 0) &&
		(!fault.unready || ready.includes(503)) &&
		back <= recovery;
	const cells = [
		fault.name,
		sum("acknowledged"),
		sum("missing"),
		sum("doubled"),
		looks.length > 1 ? between : "",
		ready.join(", "),
		`${(back / 1000).toFixed(1)} s`,
		whole ? "met" : "MISSED",
	];
	return { row: `| ${cells.join(" | ")} |`, whole };
}
