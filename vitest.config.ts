import { defineConfig } from "vitest/config";
import { messagesInOne } from "./vite.languages.ts";

const minute = 60_000;

export default defineConfig({
	plugins: [messagesInOne("app/words/generated")],
	test: {
		// By itself it leaves a core free, and with two cores that is half of them.
		maxWorkers: 2,
		reporters: ["default", "./tests/helpers/summary-reporter.ts"],
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					include: ["{app,server,db,maps}/**/*.test.{ts,tsx}", "tests/unit/**/*.test.ts"],
					// Some start threads and children; on a busy machine those take their time.
					testTimeout: minute / 2,
				},
			},
			{
				extends: true,
				test: {
					name: "integration",
					include: ["tests/integration/**/*.test.ts"],
					globalSetup: "./tests/helpers/seeded-figures.ts",
					// Those that ask for every page there is take half a minute on a busy machine.
					testTimeout: 2 * minute,
					hookTimeout: minute,
				},
			},
			{
				extends: true,
				test: {
					name: "e2e",
					include: ["tests/e2e/**/*.test.ts"],
					globalSetup: "./tests/helpers/seeded-demo.ts",
					fileParallelism: false,
					// After the others: a browser that has to share two cores with them measures them, not us.
					sequence: { groupOrder: 1 },
					testTimeout: 3 * minute,
					hookTimeout: 2 * minute,
				},
			},
		],
	},
});
