import { fork } from "node:child_process";
import { once } from "node:events";
import type { HouseOrder, HouseTells } from "./figure-house.ts";

/** ms, of the medians */
const limits = { cards: 15, beside: 15, maps: 20, reference: 1 };

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
	if (!("ready" in (await told()))) throw new Error("The house was not ready");
	return {
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

/** A register of 50,000 figures; that as many more are published beside an evening is in the benchmark of imports. @returns rows in Markdown */
export async function benchFigures(database: string): Promise<string> {
	const house = await openFullHouse(database);
	const row = (what: string, took: string, limit: string, met: boolean) =>
		`| ${database} | ${what} | ${took} | ${limit} | ${met ? "met" : "MISSED"} |`;
	try {
		const rows: string[] = [];
		for (const [order, what] of [
			["cards", "four cards, median"],
			["beside", "four cards with what stands beside them, median"],
			["maps", "the same with all that their maps show, median"],
			["reference", "one reference, median"],
		] as const) {
			const took = await house.take(order);
			rows.push(row(what, `${took.toFixed(1)} ms`, `${limits[order]} ms`, took <= limits[order]));
		}
		return rows.join("\n");
	} finally {
		await house.close();
	}
}

export const figuresHead = `A register of 50,000 figures

| database | what | | limit | |
|---|---|---|---|---|`;
