import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { CataloguePlace } from "#app/domain/import/catalogue.ts";
import { previewImport, stopImports } from "#server/imports/preview-import.server.ts";
import { residentMemory } from "#server/process/resident-memory.ts";
import { workbook } from "#tests/corpus/imports/workbooks.ts";
import { importCatalogue } from "#tests/helpers/import-catalogue.ts";

export const importsHead =
	"Reading a delivery, in ms until its preview, MB that its child process holds more than with a small file, and ms that this process was held up\n\n| file | rows | MB | preview | memory | held up | |\n|---|---|---|---|---|---|---|";

const rows = 50_000;
const goals = { time: 20_000, memory: 300, held: 100 };

/** Fifty thousand figures: two hundred and fifty buurten, fifty years and months, four indicators. */
function delivery() {
	const buurten = Array.from({ length: 250 }, (_, n): CataloguePlace => {
		const code = `BU0355${String(n).padStart(4, "0")}`;
		return {
			id: `buurt-${n}`,
			code,
			level: "buurt",
			parent: "zeist-noord",
			names: [`Buurt ${n}`],
			codes: [{ year: 2024, code }],
		};
	});
	const indicators = importCatalogue.indicators.filter(
		({ unit }) => unit === "aantal" || unit === "dagen" || unit === "euro",
	);
	const periods = Array.from(
		{ length: 50 },
		(_, n) => `${2018 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`,
	);
	const lines = indicators
		.slice(0, 4)
		.flatMap(({ id, unit }) =>
			periods.flatMap((period) =>
				buurten.map(({ code }, n) => [
					id,
					code,
					period,
					"",
					(n * 7 + period.length * 13) % 900,
					unit,
					"definitief",
					"",
				]),
			),
		);
	const head = ["indicator", "area", "period", "breakdown", "value", "unit", "status", "note"];
	return {
		catalogue: { ...importCatalogue, places: [...importCatalogue.places, ...buurten] },
		table: [head, ...lines.slice(0, rows)],
	};
}

/** @returns rows of a table in Markdown */
export async function benchImports(): Promise<string> {
	const { catalogue, table } = delivery();
	const csv = Buffer.from(table.map((row) => row.join(",")).join("\n"));
	const lines: string[] = [];
	const small = measure();
	await previewImport({ name: "small.csv", bytes: csv.subarray(0, 2_000) }, catalogue);
	await wait(300);
	const base = small.stop().memory;
	for (const [name, bytes] of [
		["CSV", csv],
		["XLSX", workbook({ Blad1: { rows: table } })],
	] as const) {
		const meter = measure();
		const begun = performance.now();
		const { refused, accepted, problems } = await previewImport({ name: `bench.${name}`, bytes }, catalogue);
		const took = performance.now() - begun;
		const { memory, held } = meter.stop();
		if (refused || accepted.length !== rows)
			throw new Error(`${name}: ${refused?.code ?? `${accepted.length} accepted, ${problems[0]?.code}`}`);
		const more = memory - base;
		const isMet = took <= goals.time && more <= goals.memory && held <= goals.held;
		const told = [took, more, held].map((each) => Math.round(each)).join(" | ");
		const size = (bytes.length / 2 ** 20).toFixed(1);
		lines.push(`| ${name} | ${rows} | ${size} | ${told} | ${isMet ? "met" : "MISSED"} |`);
	}
	await stopImports();
	return lines.join("\n");
}

/** Looks at the children of this process, and at how long nothing else could be done in it. */
function measure() {
	let memory = 0;
	let held = 0;
	let last = performance.now();
	const tick = setInterval(() => {
		held = Math.max(held, performance.now() - last - 10);
		last = performance.now();
	}, 10);
	const look = setInterval(async () => {
		const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8")
			.trim()
			.split(" ")
			.filter(Boolean);
		const each = await Promise.all(children.map((pid) => residentMemory(Number(pid))));
		memory = Math.max(memory, ...each.map((bytes) => (bytes ?? 0) / 2 ** 20));
	}, 100);
	return {
		stop: () => {
			clearInterval(tick);
			clearInterval(look);
			return { memory, held };
		},
	};
}
