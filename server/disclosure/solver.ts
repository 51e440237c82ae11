import highsLoader from "highs";

/** A program in the LP format of CPLEX. @returns the values of its columns by name, or null where it has no solution in time */
export type Solve = (program: string, seconds: number) => Map<string, number> | null;

let loading: Promise<Solve> | undefined;

/** HiGHS as WebAssembly; it is loaded once, with the first program. */
export function loadSolver(): Promise<Solve> {
	loading ??= highsLoader().then((highs) => (program, seconds) => {
		const { Status, Columns } = highs.solve(program, {
			time_limit: seconds,
			output_flag: false,
			mip_rel_gap: 0.05,
			random_seed: 1,
		});
		if (Status !== "Optimal" && Status !== "Time limit reached") return null;
		const found = new Map<string, number>();
		for (const [name, column] of Object.entries(Columns))
			if ("Primal" in column && typeof column.Primal === "number") found.set(name, column.Primal);
		return found.size > 0 ? found : null;
	});
	return loading;
}
