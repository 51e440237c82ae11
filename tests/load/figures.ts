import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import type { HouseOrder, HouseTells } from "./figure-house.ts";
import { asked } from "./figure-register.ts";
import { at, command } from "./live-session.ts";

/** ms: of the medians, of the whole, and of the p99 */
const limits = { cards: 15, reference: 1, publish: 20_000, edit: 100 };
const betweenEdits = 50;
const warmUp = 50;

/** A house with a full register, in a process of its own; its database is dropped with it. */
async function openFullHouse(database: string) {
	const { TEST_DATABASE_URL, ...env } = process.env;
	const child = fork("tests/load/figure-house.ts", [], {
		execArgv: ["--import", "tsx"],
		env: database === "PGlite" ? env : process.env,
	});
	const ended = once(child, "exit");
	const told = async (): Promise<HouseTells> => {
		const [answer] = await Promise.race([
			once(child, "message"),
			ended.then(([code]) => Promise.reject(new Error(`The house ended with ${code}`))),
		]);
		return answer;
	};
	const server = await told();
	if (!("url" in server)) throw new Error("The house was not ready");
	return {
		server,
		/** @returns in ms */
		take: async (order: HouseOrder): Promise<number> => {
			const answer = told();
			child.send(order);
			const done = await answer;
			if (!("took" in done)) throw new Error("The house did not say what it took");
			return done.took;
		},
		close: async () => {
			child.disconnect();
			await ended;
		},
	};
}

/** A register of 50,000 figures, and as many more that are published while somebody writes. @returns rows in Markdown */
export async function benchFigures(database: string): Promise<string> {
	const house = await openFullHouse(database);
	const { server } = house;
	let edits = 0;
	const edit = async (): Promise<number> => {
		const figure = {
			period: asked.period,
			indicator: asked.indicators[edits % asked.indicators.length],
			area: asked.wijken[edits % asked.wijken.length]?.code,
		};
		const begun = performance.now();
		edits += 1;
		await command(server, server.cookie, "contribute", {
			kind: "signaal",
			lens: "kan-beter",
			about: "buurt",
			text: `Tijdens het publiceren ${edits}`,
			figure,
		});
		return performance.now() - begun;
	};
	const row = (what: string, took: string, limit: string, met: boolean) =>
		`| ${database} | ${what} | ${took} | ${limit} | ${met ? "met" : "MISSED"} |`;
	try {
		const rows: string[] = [];
		for (const [order, what] of [
			["cards", "four cards, median"],
			["reference", "one reference, median"],
		] as const) {
			const took = await house.take(order);
			rows.push(row(what, `${took.toFixed(1)} ms`, `${limits[order]} ms`, took <= limits[order]));
		}
		for (let n = 0; n < warmUp; n += 1) await edit();

		let published: number | null = null;
		const publishing = house.take("publish").then((took) => {
			published = took;
			return took;
		});
		const answers: Promise<number>[] = [];
		while (published === null) {
			answers.push(edit());
			await wait(betweenEdits);
		}
		const took = await publishing;
		rows.push(
			row(
				`publishing ${server.figures} figures`,
				`${took.toFixed(0)} ms`,
				`${limits.publish} ms`,
				took <= limits.publish,
			),
		);
		const times = (await Promise.all(answers)).sort((a, b) => a - b);
		const p99 = at(times, 0.99);
		rows.push(
			row(
				`${times.length} edits meanwhile, acknowledged`,
				`median ${at(times, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`,
				`${limits.edit} ms`,
				p99 <= limits.edit,
			),
		);
		return rows.join("\n");
	} finally {
		await house.close();
	}
}

export const figuresHead = `A register of 50,000 figures

| database | what | | limit | |
|---|---|---|---|---|`;
