import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MapShape } from "./choropleth.ts";
import type { MapValue } from "./choropleth-props.ts";
import { circleOf, circleScale, colourScale, indexScale, shadeFor } from "./scale.ts";

const valueAt = (value: number | null, at: number): MapValue => ({
	...{ place: String(at), text: "", spoken: "" },
	...{ value, state: value === null ? "withheld" : "shown" },
});
const valuesOf = (values: (number | null)[]) => values.map(valueAt);
const areaOf = (room: number, at: number): MapShape => ({
	...{ place: String(at), code: "", name: "", shortName: "", path: "", label: [0, 0] },
	room,
});

describe("rates", () => {
	test("of a few areas get three round classes, of many a ramp", () => {
		expect(colourScale(5, valuesOf([2, 7, 7, 3, 2]))).toMatchObject({
			kind: "classes",
			shades: ["0", "1", "2"],
		});
		expect(colourScale(9, valuesOf([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toMatchObject({ kind: "ramp" });
		expect(colourScale(9, valuesOf([4, 4, null]))).toMatchObject({ kind: "classes" });
	});

	test("of two periods of a few areas keep the classes of a few", () => {
		const both = valuesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		expect(colourScale(5, both).kind).toBe("classes");
	});

	test("get a shade each, the lowest the first and the highest the last", () => {
		const many = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 9, maxLength: 40 });
		fc.assert(
			fc.property(many, (values) => {
				const scale = colourScale(values.length, valuesOf(values));
				for (const value of values) expect(shadeFor(value, scale)).not.toBe("plain");
				if (scale.kind !== "ramp") return;
				expect(shadeFor(Math.min(...values), scale)).toBe("ramp-0");
				expect(shadeFor(Math.max(...values), scale)).toBe("ramp-6");
			}),
		);
	});

	test("against a whole of 100 differ from it on either side", () => {
		expect([79, 80, 94, 95, 100, 104, 105, 119, 120].map((index) => shadeFor(index, indexScale))).toEqual(
			[0, 1, 1, 2, 2, 2, 3, 3, 4].map((at) => `index-${at}`),
		);
	});
});

describe("circles", () => {
	test("stay within their areas and keep their surfaces in proportion", () => {
		const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 12, max: 90 })), {
			minLength: 1,
		});
		fc.assert(
			fc.property(pairs, (areas) => {
				const values = valuesOf(areas.map(([value]) => value));
				const scale = circleScale(
					areas.map(([, room], at) => areaOf(room, at)),
					values,
				);
				for (const [value, room] of areas) expect(circleOf(value, scale, room)).toBeLessThanOrEqual(room);
			}),
		);
		const scale = circleScale([areaOf(50, 0), areaOf(50, 1)], valuesOf([100, 400]));
		expect(circleOf(400, scale, 50) / circleOf(100, scale, 50)).toBeCloseTo(2, 1);
	});

	test("of small numbers beside large ones are still seen, and nought has none", () => {
		const scale = circleScale([areaOf(50, 0), areaOf(50, 1)], valuesOf([1, 50_000]));
		expect(circleOf(1, scale, 50)).toBe(3.5);
		expect(circleOf(0, scale, 50)).toBe(0);
	});

	test("take no scale from what is hidden", () => {
		const areas = [areaOf(50, 0), areaOf(50, 1)];
		expect(circleScale(areas, valuesOf([100, null]))).toEqual(circleScale(areas, valuesOf([100])));
	});
});

test("text is readable on every shade of the map", () => {
	const tokens = readFileSync("app/styles/tokens.css", "utf8");
	const colourOf = (name: string) => tokens.match(new RegExp(`--${name}: #([0-9a-f]{6})`))?.[1] ?? "";
	const shades = [...tokens.matchAll(/--(map-(?:low|middle|high|plain|ramp-\d|index-\d)):/g)].map(
		([, name]) => name ?? "",
	);
	expect(shades).toHaveLength(16);
	for (const shade of shades)
		expect(contrast(colourOf(shade), colourOf("color-ink")), shade).toBeGreaterThanOrEqual(4.5);
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
	const light = (colour: string) => {
		const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
			const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}
