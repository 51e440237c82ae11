import { protect } from "#server/disclosure/protect.ts";
import type { RegisterShape } from "#tests/helpers/random-register.ts";
import { makeRegister, randomFrom } from "#tests/helpers/random-register.ts";

const quarterly = shape({ quarters: true });

/** In seconds. */
const limits: [string, RegisterShape, number][] = [
	["5 wijken x 3 linked dimensions", shape({ wijken: 5, dimensions: [3, 3, 3], mean: 60 }), 5],
	["5 wijken x 3 linked dimensions, many small", shape({ wijken: 5, dimensions: [3, 3, 3], mean: 25 }), 5],
	["30 buurten x 4 groups", shape({ wijken: 3, buurten: 15, dimensions: [4], mean: 40 }), 10],
	["30 buurten x 4 groups, many small", shape({ wijken: 3, buurten: 15, dimensions: [4], mean: 12 }), 10],
	[
		"50 buurten x 5 groups x 4 quarters",
		{ ...quarterly, wijken: 9, buurten: 25, dimensions: [5], mean: 20 },
		120,
	],
	["60 buurten x 6 groups x 4 quarters", { ...quarterly, buurten: 30, dimensions: [6], mean: 13.4 }, 120],
];

function shape(given: Partial<RegisterShape>): RegisterShape {
	const none = {
		wijken: 5,
		buurten: 0,
		dimensions: [],
		quarters: false,
		percentages: false,
		deliveries: 1,
		mean: 30,
	};
	return { ...none, ...given };
}

export const protectionHead = `Protecting a release

| what | cells | small | not shown | not let through | slowest of 3 | of the processor | limit | |
|---|---|---|---|---|---|---|---|---|`;

/** @returns rows of a table in Markdown */
export async function benchProtection(): Promise<string> {
	const rows: string[] = [];
	for (const [what, given, limit] of limits) {
		const told: string[] = [];
		let slowest = 0;
		let work = 0;
		// The large ones take a minute each.
		for (const seed of limit > 10 ? [1] : [1, 2, 3]) {
			const { register } = makeRegister(given, randomFrom(seed));
			const begun = performance.now();
			const before = process.cpuUsage();
			const { cells, unsafe } = await protect(register);
			slowest = Math.max(slowest, (performance.now() - begun) / 1_000);
			// On a machine with other work the clock says less.
			const { user, system } = process.cpuUsage(before);
			work = Math.max(work, (user + system) / 1e6);
			const small = cells.filter(({ reason }) => reason?.kind === "small").length;
			const hidden = cells.filter(({ state }) => state !== "shown").length;
			if (seed === 1) told.push(`${cells.length} | ${small} | ${hidden} | ${unsafe.length}`);
		}
		rows.push(
			`| ${what} | ${told} | ${slowest.toFixed(1)} s | ${work.toFixed(1)} s | ${limit} s | ${slowest <= limit ? "met" : "MISSED"} |`,
		);
	}
	return rows.join("\n");
}
