import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogueFile } from "#app/domain/import/catalogue-file.ts";
import type { Database } from "#db/client.ts";
import { askHolder, lockFolder } from "#db/folder-lock.ts";
import { findOwnGemeente, listPlaces } from "#db/queries/areas.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import { auditLog, publishedFigure } from "#db/schema/index.ts";
import { answerTools, type ToolQuestion, workForTool } from "#server/imports/answer-tools.server.ts";
import { stopImports } from "#server/imports/preview-import.server.ts";
import { readArguments } from "#server/imports/read-arguments.ts";
import { openTestDatabase } from "#tests/helpers/database.ts";

let folder = "";
let database: Database;
beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), "import-tools-"));
	database = await openTestDatabase();
});
afterAll(async () => {
	await stopImports();
	await database.close();
	await rm(folder, { recursive: true });
});

const catalogue = catalogueFile.parse({
	areas: [
		{ code: "WK033301", name: "Dorpstad-Kern", level: "wijk", parent: "GM0333", year: 2024 },
		{ code: "GM0333", name: "Dorpstad", level: "gemeente", year: 2024 },
	],
	indicators: [
		{ id: "bijstand", label: "Mensen met bijstand", unit: "aantal", kind: "count" },
		{
			id: "lezers",
			label: { nl: "Leden van de bibliotheek", en: "Members of the library" },
			unit: "percentage",
		},
	],
});

const store = (
	content: string,
	more: Partial<Extract<ToolQuestion, { do: "store" }>> = {},
): ToolQuestion => ({
	...{ do: "store", name: "Bijstand 2024.csv", content: Buffer.from(content).toString("base64") },
	...{ mapping: null, source: null, skipProblems: false, notes: false },
	...more,
});
const good = "Wijk;Jaar;Mensen met bijstand\nKern;2024;120\nDorpstad;2024;120\n";

describe("tools at the database", () => {
	test("know the places of a catalogue by their codes: another of the same name is another place", async () => {
		const places = (code: string, wijk: string) =>
			catalogueFile.parse({
				areas: [
					{ code, name: `Stad ${code}`, level: "gemeente", year: 2024 },
					{ code: wijk, name: "Centrum", level: "wijk", parent: code, year: 2024 },
				],
				indicators: [],
			});
		const other = await openTestDatabase();
		try {
			for (const [code, wijk] of [
				["GM0444", "WK044401"],
				["GM0555", "WK055501"],
			] as const)
				expect(await workForTool(other.db, { do: "load-catalogue", catalogue: places(code, wijk) })).toEqual({
					loaded: { places: 2, indicators: 0 },
				});
			const centres = (await listPlaces(other.db)).filter(({ name }) => name === "Centrum");
			expect(centres.map(({ code, parent }) => [code, parent])).toEqual([
				["WK044401", "stad-gm0444"],
				["WK055501", "stad-gm0555"],
			]);
		} finally {
			await other.close();
		}
	});

	test("load a catalogue into an empty installation, and nothing twice", async () => {
		expect(await workForTool(database.db, { do: "load-catalogue", catalogue })).toEqual({
			loaded: { places: 2, indicators: 2 },
		});
		expect(await workForTool(database.db, { do: "load-catalogue", catalogue })).toEqual({
			loaded: { places: 0, indicators: 0 },
		});
		expect(await listPlaces(database.db)).toMatchObject([
			{ id: "dorpstad", code: "GM0333", parent: null },
			{ id: "dorpstad-kern", code: "WK033301", parent: "dorpstad", shortName: "Kern" },
		]);
		expect(await findOwnGemeente(database.db)).toMatchObject({ id: "dorpstad" });
		expect(await listIndicators(database.db)).toMatchObject([
			{ id: "bijstand", kind: "count", population: "inwoners" },
			{ id: "lezers", kind: "share", label: { en: "Members of the library" } },
		]);
	});

	test("store and publish a file, with a line in the audit log", async () => {
		const answer = await workForTool(database.db, store(good));
		expect(answer).toMatchObject({ published: { figures: 2, targets: 0 } });
		const release = "published" in answer ? (answer.published?.release ?? "") : "";
		expect(
			await database.db.select().from(publishedFigure).where(eq(publishedFigure.release, release)),
		).toHaveLength(2);
		expect(await database.db.select().from(auditLog).where(eq(auditLog.subject, release))).toMatchObject([
			{ actor: "tool:import", action: "publish-import", detail: { figures: 2, targets: 0 } },
		]);
	});

	test("store nothing of a file in which something is wrong, unless they are told to", async () => {
		const bad = `${good.replaceAll("2024", "2023")}Elders;2023;12\n`;
		expect(await workForTool(database.db, store(bad))).toMatchObject({
			published: null,
			preview: { problems: [{ code: "unknown-place" }] },
		});
		expect(await workForTool(database.db, store(bad, { skipProblems: true }))).toMatchObject({
			published: { figures: 2 },
		});
		await expect(workForTool(database.db, store(bad, { source: "nergens" }))).rejects.toThrow("bron");
	});

	test("ask whoever holds the folder, which answers and goes on holding it", async () => {
		const unlock = await lockFolder(folder, (question) => answerTools(database.db, question));
		try {
			const answer = JSON.parse(await askHolder(folder, JSON.stringify({ do: "catalogue" })));
			expect(answer.catalogue.places).toHaveLength(2);
			expect(
				JSON.parse(await askHolder(folder, JSON.stringify(store(good.replaceAll("2024", "2022"))))),
			).toMatchObject({
				published: { figures: 2 },
			});
			expect(JSON.parse(await askHolder(folder, '{"do":"drop"}'))).toHaveProperty("error");
			await expect(lockFolder(folder)).rejects.toThrow("Another process has the data folder");
		} finally {
			await unlock();
		}
	});
});

describe("npm run import", () => {
	test("shows what would be stored where there is no database yet, by the starter catalogue", async () => {
		const file = path.join(folder, "wmo.csv");
		await writeFile(
			file,
			"Indicator;Wijk;Jaar;Waarde\nwmo-clienten;Noord;2024;214\nwmo-clienten;Nord;2024;3\n",
		);
		const { stdout } = await promisify(execFile)(
			process.execPath,
			["--import", "tsx", "server/imports/import-cli.ts", "--preview", "--json", file],
			{ env: { PATH: process.env.PATH, DATA_DIR: path.join(folder, "none"), NODE_ENV: "production" } },
		);
		expect(JSON.parse(stdout)).toMatchObject({
			refused: null,
			accepted: [
				{
					indicator: "wmo-clienten",
					area: "WK035502",
					period: "2024",
					breakdown: "",
					value: 214,
					unit: "aantal",
					status: "definitief",
					row: 2,
				},
			],
			problems: [{ row: 3, column: "Wijk", code: "unknown-place" }],
		});
	});

	test("says how it is asked", () => {
		expect(readArguments(["--preview", "--json", "a.csv"])).toMatchObject({
			do: "preview",
			file: "a.csv",
			json: true,
		});
		expect(readArguments(["a.csv", "--mapping", "m.json", "--skip-problems"])).toMatchObject({
			do: "store",
			mapping: "m.json",
			skipProblems: true,
		});
		expect(readArguments(["--catalogue", "c.json"])).toEqual({ do: "load-catalogue", file: "c.json" });
		expect(() => readArguments([])).toThrow("--skip-problems");
		expect(() => readArguments(["--wat"])).toThrow();
	});
});
