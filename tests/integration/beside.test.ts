import { readdirSync, readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findImport } from "#db/queries/imports.server.ts";
import { stopBeside, workBeside } from "#server/imports/beside.server.ts";
import { beginPublishing } from "#server/imports/publish-import.server.ts";
import { type House, holdEvening } from "#tests/helpers/evening.ts";
import { publish, send } from "#tests/helpers/sent-imports.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const evening = await holdEvening(house, { indicators: ["wmo-clienten"] });
const manager = await evening.account(null, "data-manager");

const csv = (year: number, value: number) =>
	`Indicator;Wijk;Jaar;Waarde\nwmo-clienten;West;${year};${value}\n`;

// A folder of PGlite is opened by one process only.
describe.runIf(process.env.TEST_DATABASE_URL)("work on deliveries in a process beside this one", () => {
	beforeAll(async () => workBeside(await urlOf(house)));
	afterAll(stopBeside);

	test("keeps a draft, publishes it, and answers as it does here", async () => {
		const actor = await manager.actor();
		const sent = await send(actor, "wmo.csv", csv(2061, 700));
		expect(sent).toMatchObject({
			status: 201,
			body: { state: "draft", figures: 1, accepted: [{ value: 700 }] },
		});
		expect(besides()).toHaveLength(1);
		expect(await publish(actor, sent.body.id)).toMatchObject({ status: 200, body: { figures: 1 } });
		expect(await findImport(house.db, sent.body.id)).toMatchObject({ state: "published" });
	});

	test("tells why a file is refused, and why a release is, with its cells", async () => {
		const actor = await manager.actor();
		expect(await send(actor, "leeg.csv", "")).toMatchObject({ status: 422, body: { code: "empty" } });
		const all = "jeugdigen;Noord;2062;0-4;30\njeugdigen;Noord;2062;4-12;0\njeugdigen;Noord;2062;;30\n";
		await house.db.execute(sql`update indicator set open_zero = true where id = 'jeugdigen'`);
		const sent = await send(actor, "jeugd.csv", `Indicator;Wijk;Jaar;leeftijd;Waarde\n${all}`);
		expect(await publish(actor, sent.body.id)).toMatchObject({
			status: 409,
			body: { code: "consent", cells: ["jeugdigen|zeist-noord|2062|leeftijd=0-4"] },
		});
	});

	test("that is killed leaves a draft, which can be published anew", async () => {
		const actor = await manager.actor();
		const { body } = await send(actor, "wmo.csv", csv(2063, 700));
		const begun = await beginPublishing(house.db, { actor, address: "" }, body.id, {});
		if (!begun.ok) throw new Error(begun.code);
		for (const pid of besides()) process.kill(pid, "SIGKILL");
		expect(await begun.done).toEqual({ ok: false, code: "busy" });
		expect(await findImport(house.db, body.id)).toMatchObject({ state: "draft", refusal: { code: "busy" } });
		expect(await publish(actor, body.id)).toMatchObject({ status: 200, body: { figures: 1 } });
	});
});

/** The processes that this one started for work on deliveries. */
const besides = (): number[] =>
	readdirSync("/proc/self/task")
		.flatMap((thread) => readFileSync(`/proc/self/task/${thread}/children`, "utf8").split(" "))
		.map(Number)
		.filter((pid) => pid > 0 && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("beside-worker"));

async function urlOf({ db }: House): Promise<string> {
	const url = new URL(process.env.TEST_DATABASE_URL ?? "");
	const [found] = (await db.execute(sql`select current_database() as name`)) as unknown as { name: string }[];
	url.pathname = `/${found?.name}`;
	return url.href;
}
