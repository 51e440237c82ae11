import { type Attacked, attackRegisters, registerShapes } from "#tests/helpers/attack-registers.ts";

const registers = Number(process.env.PROTECTION_REGISTERS ?? 150);
/** Others than those of the quick tests. */
const firstSeed = 1_000;

export const protectionHead = `Registers of made-up figures, published and attacked by somebody who has no solver

| kind | registers | hidden cells | found | not let through | undecided | slowest | |
|---|---|---|---|---|---|---|---|`;

/** @returns rows of a table in Markdown, and whether nothing that is hidden was found */
export async function protectionFaults(): Promise<{ rows: string[]; whole: boolean }> {
	const rows: string[] = [];
	let whole = true;
	for (const [kind, shape] of Object.entries(registerShapes)) {
		const all: Attacked = { hidden: 0, found: [], refused: [], undecided: 0 };
		let slowest = 0;
		for (let seed = firstSeed; seed < firstSeed + registers; seed += 1) {
			const begun = performance.now();
			const one = await attackRegisters(shape, [seed]);
			slowest = Math.max(slowest, performance.now() - begun);
			all.hidden += one.hidden;
			all.undecided += one.undecided;
			all.found.push(...one.found);
			all.refused.push(...one.refused);
		}
		const held = all.found.length === 0 && all.undecided <= all.hidden * 0.05;
		whole &&= held;
		const numbers = [registers, all.hidden, all.found.length, all.refused.length, all.undecided];
		rows.push(
			`| ${kind} | ${numbers.join(" | ")} | ${Math.round(slowest)} ms | ${held ? "held" : "FAILED"} |`,
		);
		for (const { seed, id, values } of all.found)
			rows.push(`  found in register ${seed}: ${id}, ${values} values`);
		for (const { seed, id } of all.refused) rows.push(`  not let through in register ${seed}: ${id}`);
	}
	return { rows, whole };
}
