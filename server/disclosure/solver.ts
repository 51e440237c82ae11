import highsLoader from "highs";

/**
 * A program in the LP format of CPLEX.
 * @param branches how many it may look at: unlike a time, they are as many on a busy machine, which then withholds the same
 * @returns the values of its columns by name, or null where it found no solution
 */
export type Solve = (program: string, branches: number) => Map<string, number> | null;

/** Longer than any program takes that ends at all, in seconds. */
const longest = 30;

let loading: Promise<Solve> | undefined;

/** HiGHS as WebAssembly; it is loaded once, with the first program. */
export function loadSolver(): Promise<Solve> {
	loading ??= highsLoader().then((highs) => (program, branches) => {
		// It takes bytes as they are; a text it would take apart sign by sign, which costs more than many a program.
		const { Status, Columns } = highs.solve(new TextEncoder().encode(program) as never, {
			time_limit: longest,
			mip_max_nodes: branches,
			output_flag: false,
			mip_rel_gap: 0.05,
			random_seed: 1,
		});
		if (Status === "Infeasible") return null;
		const found = new Map<string, number>();
		for (const [name, column] of Object.entries(Columns))
			if ("Primal" in column && typeof column.Primal === "number") found.set(name, column.Primal);
		return found.size > 0 ? found : null;
	});
	return loading;
}
