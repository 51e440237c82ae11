import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSources } from "#app/manage/readings/sources.server.ts";
import { sourceRules } from "#db/queries/register.server.ts";
import { findSource, listManagedSources, listSources } from "#db/queries/sources.server.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import { stopDocuments } from "#server/exports/export-outcome.server.ts";
import { addSource } from "#server/imports/add-source.server.ts";
import { loadCatalogue } from "#server/imports/load-catalogue.server.ts";
import { previewImport, stopImports } from "#server/imports/preview-import.server.ts";
import { inLocale } from "#server/process/in-locale.server.ts";
import { removeSource, retireSource, saveSource } from "#server/readings/sources.server.ts";
import { templateFile } from "#server/readings/template.server.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { fillTemplate } from "#tests/helpers/fill-template.ts";
import { idOf, lastLine, problemsOf } from "#tests/helpers/saved-records.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { db } = house;
const evening = await holdEvening(house);
let by: By = { actor: { kind: "anonymous" }, address: "" };
beforeAll(async () => {
	const manager = await evening.account(null, "data-manager");
	by = { actor: await manager.actor(), address: "192.0.2.7" };
});
afterAll(async () => {
	await stopDocuments();
	await stopImports();
});

describe("a source", () => {
	const fields = {
		...{ title: "Registratie onderwijs", publisher: "Gemeente Zeist", kind: "register", totals: "exact" },
		...{ published: "maart 2025", threshold: "10", deliverer: "Team Onderzoek", due: "1-3-2026" },
		licence: "cc0",
		"account.nl": "Uit het leerlingvolgsysteem.",
	};

	test("is written by who manages figures, with one line in the log that holds no text", async () => {
		const policy = await evening.account(null, "policy");
		expect(await saveSource(db, null, fields, { ...by, actor: await policy.actor() })).toMatchObject({
			code: "not-allowed",
		});
		const made = await saveSource(db, null, fields, by);
		expect(made).toEqual({ ok: true, answer: { id: "registratie-onderwijs", former: null } });
		expect(await findSource(db, "registratie-onderwijs")).toMatchObject({
			...{ published: "2025-03", threshold: 10, due: "2026-03-01", rounding: null, leastRespondents: null },
			...{ public: false, licence: "cc0", account: { nl: "Uit het leerlingvolgsysteem." } },
		});
		expect(await lastLine(db)).toEqual({
			...{ action: "save-source", result: "ok", subject: "source:registratie-onderwijs" },
			detail: { made: true, threshold: 10 },
		});
	});

	test("keeps its threshold or raises it; what it was before can be put back otherwise", async () => {
		const id = "registratie-onderwijs";
		expect(problemsOf(await saveSource(db, id, { ...fields, threshold: "9" }, by))).toEqual([
			{ field: "threshold", code: "lower" },
		]);
		expect(problemsOf(await saveSource(db, null, { ...fields, threshold: "4" }, by))).toEqual([
			{ field: "threshold", code: "number" },
		]);
		const renamed = await saveSource(db, id, { ...fields, publisher: "Zeist" }, by);
		expect(renamed).toMatchObject({ answer: { former: { publisher: "Gemeente Zeist", threshold: "10" } } });
		const raised = await saveSource(db, id, { ...fields, threshold: "12" }, by);
		expect(raised).toMatchObject({ ok: true, answer: { former: {} } });
	});

	test("that is public already names where and since when, and somebody says so", async () => {
		const open = { ...fields, title: "Landelijke cijfers", public: "on", published: "" };
		expect(problemsOf(await saveSource(db, null, open, by))).toEqual([
			{ field: "url", code: "public-without" },
		]);
		const addressed = { ...open, url: "https://voorbeeld.nl/cijfers" };
		expect(problemsOf(await saveSource(db, null, addressed, by))).toEqual([
			{ field: "published", code: "public-without" },
		]);
		const dated = { ...addressed, published: "2025" };
		expect(problemsOf(await saveSource(db, null, dated, by))).toEqual([
			{ field: "sure", code: "public-unsure" },
		]);
		expect(idOf(await saveSource(db, null, { ...dated, sure: "on" }, by))).toBe("landelijke-cijfers");
		expect(await lastLine(db)).toMatchObject({ detail: { public: true } });
		expect(problemsOf(await saveSource(db, null, { ...dated, url: "javascript:alert(1)" }, by))).toEqual([
			{ field: "url", code: "invalid" },
		]);
	});

	test("has its name and publisher for itself, however they are typed", async () => {
		const again = { title: " registratie  ONDERWIJS", publisher: "Gemeente Zeïst" };
		const renamed = { ...fields, publisher: "Zeist", threshold: "12" };
		expect((await saveSource(db, "registratie-onderwijs", renamed, by)).ok).toBe(true);
		expect((await saveSource(db, "registratie-onderwijs", { ...renamed, ...again }, by)).ok).toBe(true);
		expect(problemsOf(await saveSource(db, null, fields, by))).toEqual([{ field: "title", code: "same" }]);
		expect(problemsOf(await saveSource(db, "landelijke-cijfers", fields, by))).toEqual([
			{ field: "title", code: "same" },
		]);
		const before = (await listManagedSources(db)).length;
		expect(await addSource(db, again, by)).toEqual({ ok: true, answer: "registratie-onderwijs" });
		expect(await listManagedSources(db)).toHaveLength(before);
		await retireSource(db, "registratie-onderwijs", true, by);
		const anew = await addSource(db, again, by);
		expect(anew).toEqual({ ok: true, answer: "registratie-onderwijs-2" });
		await removeSource(db, "registratie-onderwijs-2", by);
		await retireSource(db, "registratie-onderwijs", false, by);
	});

	test("that asks people hides what fewer than fifty answered, unless it says otherwise", async () => {
		const survey = { ...fields, title: "Monitor", kind: "survey" };
		const id = idOf(await saveSource(db, null, survey, by));
		expect(await sourceRules(db, id)).toMatchObject({ leastRespondents: 50 });
		await saveSource(db, id, { ...survey, leastRespondents: "30" }, by);
		expect(await sourceRules(db, id)).toMatchObject({ leastRespondents: 30 });
		expect(problemsOf(await saveSource(db, id, { ...survey, published: "ooit", due: "soms" }, by))).toEqual([
			{ field: "published", code: "invalid" },
			{ field: "due", code: "invalid" },
		]);
	});

	test("is found by its name or whose it is, and what is due stays in sight", async () => {
		const found = await loadSources(db, "gemeente ZEÏST", new Date("2026-11-29"));
		expect(found.sources.map(({ id }) => id)).toContain("registratie-onderwijs");
		const none = await loadSources(db, "zoekt niemand", new Date("2026-11-29"));
		expect(none).toMatchObject({ sources: [], total: found.total });
		expect(none.calendar).toEqual(found.calendar);
	});

	test("is taken out of use, and deleted only while nothing came of it", async () => {
		expect((await retireSource(db, "landelijke-cijfers", true, by)).ok).toBe(true);
		expect((await listSources(db)).map(({ id }) => id)).not.toContain("landelijke-cijfers");
		expect((await removeSource(db, "landelijke-cijfers", by)).ok).toBe(true);
		expect(await findSource(db, "landelijke-cijfers")).toBeNull();
		expect(problemsOf(await removeSource(db, "demo", by))).toEqual([{ field: "away", code: "in-use" }]);
		const demo = (await listManagedSources(db)).find(({ id }) => id === "demo");
		expect(demo?.newest).not.toBeNull();
	});

	test.each(["xlsx", "csv"] as const)(
		"gives a table to be filled in that our own import takes, every cell of it: %s",
		async (format) => {
			for (const id of ["demo", "registratie-onderwijs"]) {
				const file = await inLocale("nl", () => templateFile(db, id, format, new Date("2026-11-29")));
				if (!file) throw new Error("no file");
				const filled = fillTemplate(file.body, format);
				expect(filled.rows).toBeGreaterThan(5);
				const given = { name: file.fileName, bytes: filled.bytes };
				const preview = await previewImport(given, await loadCatalogue(db));
				expect(preview.problems.filter(({ severity }) => severity === "error")).toEqual([]);
				expect(preview.unknownWords).toEqual([]);
				expect(preview.accepted).toHaveLength(filled.rows);
			}
			expect(await templateFile(db, "bestaat-niet", format, new Date())).toBeNull();
		},
		60_000,
	);
});
