import { demoLogin, type RunningServer } from "#tests/helpers/server.ts";
import { at, contribute, follow, join } from "./live-session.ts";

const people = 10;
const edits = 100;
/** of the median, in ms */
const limit = 100;

/** From the moment of sending until each of the others has it on the board, in ms. */
async function propagation(server: RunningServer): Promise<{ visible: number[]; acknowledged: number[] }> {
	const cookies = await Promise.all(
		Array.from({ length: people }, (_, index) => join(server, `Bench ${index + 1}`)),
	);
	const followers = await Promise.all(cookies.map((cookie) => follow(server, cookie)));
	const partner = await demoLogin(server.url, "partner");
	const visible: number[] = [];
	const acknowledged: number[] = [];
	for (let edit = 0; edit < edits; edit += 1) {
		const sent = performance.now();
		const id = await contribute(server, partner, `Meting ${edit + 1}`);
		acknowledged.push(performance.now() - sent);
		for (const moment of await Promise.all(followers.map((each) => each.seen(id))))
			visible.push(moment - sent);
	}
	for (const follower of followers) follower.close();
	return { visible: visible.sort((a, b) => a - b), acknowledged: acknowledged.sort((a, b) => a - b) };
}

/** One edit after the other, seen by ten people. @returns rows of a table in Markdown */
export async function benchPropagation(server: RunningServer, database: string): Promise<string> {
	const { visible, acknowledged } = await propagation(server);
	const median = at(visible, 0.5);
	const cells = [median, at(visible, 0.99), at(acknowledged, 0.5)].map((ms) => `${ms.toFixed(1)} ms`);
	return `| ${database} | ${cells.join(" | ")} | ${limit} ms | ${median <= limit ? "met" : "MISSED"} |`;
}

export const propagationHead = `${people} people, ${edits} contributions one after the other

| database | visible, median | visible, p99 | acknowledged, median | limit (median) | |
|---|---|---|---|---|---|`;
