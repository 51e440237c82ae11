import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { live } from "#tests/helpers/screen.ts";
import { stageForTests } from "#tests/helpers/test-stage.ts";

/** In kB of 1000 bytes, gzipped, in every language (docs/decisions/0014 and 0027). */
const most = { script: 129.95, stylesheet: 20 };

/** What a phone may not have to carry, and words that stand in every build of it, minified or not. */
const heavy = [
	{ name: "zod", words: ["invalid_type", "unrecognized_keys"], folder: "zod/v4" },
	{ name: "d3-geo", words: ["polygonStart"], folder: "d3-geo" },
	{ name: "proj4", words: ["+proj="], folder: "proj4" },
	{ name: "a map engine", words: ["maplibregl", "mapboxgl", "leaflet"], folder: null },
	{ name: "an editor", words: ["ProseMirror", "tiptap"], folder: null },
];

const { stage, browser } = await stageForTests();

describe.each(["nl", "en"])("the contributor’s phone in %s", (locale) => {
	const received: { url: string; type: string; body: Buffer }[] = [];

	beforeAll(async () => {
		const { page, close } = await stage.enter(browser, "ouder", "running", { locale });
		const bodies: Promise<void>[] = [];
		page.on("response", (response) => {
			const type = response.request().resourceType();
			if (!["script", "stylesheet", "font"].includes(type)) return;
			const keep = async () => {
				received.push({ url: response.url(), type, body: await response.body() });
			};
			bodies.push(keep());
		});
		await page.goto(`/sessies/${stage.evenings.running.id}/vertellen`);
		expect(await page.getAttribute("html", "lang")).toBe(locale);
		await live(page);
		await page.waitForLoadState("networkidle");
		await Promise.all(bodies);
		await close();
	});

	function kilobytes(type: string): number {
		const sizes = received
			.filter((each) => each.type === type)
			.map(({ body }) => gzipSync(body, { level: 9 }).length);
		return sizes.reduce((sum, size) => sum + size, 0) / 1000;
	}

	it("loads at most 129.95 kB of gzipped JavaScript and 20 kB of CSS before it is live", () => {
		const [script, stylesheet] = [kilobytes("script"), kilobytes("stylesheet")];
		const count = received.filter(({ type }) => type === "script").length;
		process.stdout.write(
			`phone in ${locale}: ${script.toFixed(2)} kB JavaScript in ${count} files, ${stylesheet.toFixed(1)} kB CSS, gzipped\n`,
		);
		expect(count).toBeGreaterThan(3);
		expect(script).toBeLessThanOrEqual(most.script);
		expect(stylesheet).toBeGreaterThan(1);
		expect(stylesheet).toBeLessThanOrEqual(most.stylesheet);
	});

	it("loads scripts of its own language alone", () => {
		const scripts = received.filter(({ type }) => type === "script").map(({ url }) => new URL(url).pathname);
		expect(scripts.filter((name) => !name.startsWith(`/assets/${locale}/`))).toEqual([]);
	});

	it("loads one font, for the letters of Dutch", () => {
		const fonts = received.filter(({ type }) => type === "font").map(({ url }) => path.basename(url));
		expect(fonts.filter((name) => !name.includes("-latin-wght"))).toEqual([]);
		expect(fonts.length).toBeLessThanOrEqual(1);
	});

	it.each(heavy)("carries nothing of $name", ({ words, folder }) => {
		const scripts = received.filter(({ type }) => type === "script");
		const found = scripts.filter(({ body }) => words.some((word) => body.includes(word)));
		expect(found.map(({ url }) => url)).toEqual([]);
		// A word that the package does not hold would prove nothing.
		if (folder) for (const word of words) expect(holds(path.join("node_modules", folder), word)).toBe(true);
	});
});

function holds(folder: string, word: string): boolean {
	if (!existsSync(folder)) return false;
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".js"))
		.some((file) => readFileSync(path.join(folder, file), "utf8").includes(word));
}
