import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import routes from "#app/routes.ts";
import { screens } from "#tests/helpers/screens.ts";

/** The rows of the table in docs/screens.md, as cells without backticks. */
const rows = readFileSync("docs/screens.md", "utf8")
	.split("\n")
	.filter((line) => line.startsWith("| `"))
	.map((line) =>
		line
			.split("|")
			.slice(1, -1)
			.map((cell) => cell.trim().replaceAll("`", "")),
	);

describe("docs/screens.md", () => {
	test("lists every screen, in order", () => {
		expect(rows).toEqual(
			screens.map(({ name, path, evening = "running", as, what }) => [name, path, as, evening, what]),
		);
	});

	test("leaves out no page of the product", async () => {
		const pages = (await routes).filter(({ file }) => file.endsWith(".tsx"));
		// The address that a code is sent to shows nothing of its own; "*" is every address that is none of ours.
		const shown = pages
			.map(({ path }) => `/${path ?? ""}`)
			.filter((path) => path !== "/meedoen" && path !== "/*");
		const shape = (path: string) => path.replace(/\/ABCDEFGHJ$/, "/:code");
		const known = new Set(screens.map(({ path }) => shape(path)));
		expect(shown.filter((path) => !known.has(path))).toEqual([]);
	});

	test("gives every screen a name of its own", () => {
		expect(new Set(screens.map(({ name }) => name)).size).toBe(screens.length);
	});
});
