import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		projects: [
			{ extends: true, test: { name: "unit", include: ["{app,server,db,maps}/**/*.test.{ts,tsx}"] } },
			{ extends: true, test: { name: "integration", include: ["tests/integration/**/*.test.ts"] } },
		],
	},
});
