import { sql } from "drizzle-orm";
import type { Browser } from "playwright-core";
import { openDatabase } from "#db/client.ts";
import { newPerson, openBrowser } from "#tests/helpers/browser.ts";
import { type RunningServer, startServer } from "#tests/helpers/server.ts";
import { asked, fillRegister } from "./figure-register.ts";
import { at } from "./live-session.ts";

/** ms, of the medians */
const limits = { server: 30, paint: 700 };
const asks = 40;
const paints = 5;
/** The slow 4G of Lighthouse. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };

const wijk = asked.wijken[0]?.code ?? "";
const pages = [
	{ name: "/cijfers", of: () => `/cijfers?wijk=${wijk}` },
	{
		name: "the page of a figure",
		of: (n: number) => `/cijfers/${asked.indicators[n % asked.indicators.length]}?wijk=${wijk}`,
	},
];
const engine = /map(libre|box)/;

/** A server on a register of 50,000 figures. @param env of a database of its own; PGlite without one */
async function startFull(env: Record<string, string>): Promise<RunningServer> {
	const seeded = await startServer({ env });
	await seeded.shutDown();
	const { db, close } = await openDatabase(
		env.DATABASE_URL ? { url: env.DATABASE_URL } : { folder: seeded.folder },
	);
	await fillRegister(db);
	// What autovacuum does within a minute after so much came in.
	await db.execute(sql`analyze`);
	await close();
	return startServer({ env, folder: seeded.folder });
}

async function median(times: number, take: (n: number) => Promise<number>): Promise<number> {
	const taken: number[] = [];
	for (let n = 0; n < times; n += 1) taken.push(await take(n));
	return at(
		taken.sort((a, b) => a - b),
		0.5,
	);
}

async function answered(url: string): Promise<number> {
	const begun = performance.now();
	const response = await fetch(url);
	await response.text();
	if (!response.ok) throw new Error(`${url} gave ${response.status}`);
	return performance.now() - begun;
}

/** How long it takes on a slow network, without scripts and with nothing kept, until something is seen. */
async function painted(browser: Browser, url: string): Promise<number> {
	const { context, page } = await newPerson(browser, { javaScript: false });
	const engines: string[] = [];
	page.on("request", (request) => engine.test(request.url()) && engines.push(request.url()));
	const network = await context.newCDPSession(page);
	await network.send("Network.emulateNetworkConditions", slow4G);
	await page.goto(url);
	const read = () =>
		page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null);
	let paint = await read();
	for (let asked = 0; paint === null && asked < 1000; asked += 1) paint = await read();
	if (paint === null) throw new Error(`${url} was never seen`);
	await context.close();
	if (engines.length > 0) throw new Error(`A map engine was loaded: ${engines}`);
	return paint;
}

/** The pages that everybody may explore, over a register of 50,000 figures. @returns rows in Markdown */
export async function benchExplorer(database: string, env: Record<string, string>): Promise<string> {
	const server = await startFull(env);
	const browser = await openBrowser();
	const row = (what: string, took: number, limit: number) =>
		`| ${database} | ${what} | ${took.toFixed(1)} ms | ${limit} ms | ${took <= limit ? "met" : "MISSED"} |`;
	try {
		const rows: string[] = [];
		for (const { name, of } of pages) {
			await median(10, (n) => answered(server.url + of(n)));
			rows.push(
				row(`${name}, answered`, await median(asks, (n) => answered(server.url + of(n))), limits.server),
			);
			const paint = await median(paints, (n) => painted(browser, server.url + of(n)));
			rows.push(row(`${name}, first seen on slow 4G`, paint, limits.paint));
		}
		return rows.join("\n");
	} finally {
		await browser.close();
		await server.stop();
	}
}

export const explorerHead = `Exploring 50,000 figures, medians; the answer is measured from outside, the paint without scripts

| database | what | | limit | |
|---|---|---|---|---|`;
