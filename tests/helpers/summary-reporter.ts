import type { Reporter, TestModule } from "vitest/node";

/** Ends the output with a line of its own, "12 passed, 0 failed", that scripts can add up. */
export default class SummaryReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
		const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
		for (const module of modules) {
			const states = [...module.children.allTests()].map((test) => test.result().state);
			for (const state of states) if (state !== "pending") counts[state] += 1;
			// A file that could not be loaded or prepared has no failed test to show for it.
			if (!module.ok() && !states.includes("failed")) counts.failed += 1;
		}
		const { passed, failed, skipped } = counts;
		const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
		// Other reporters still have their say after this moment.
		process.once("exit", () => process.stdout.write(`\n${line}\n`));
	}
}
