import { expect, test } from "vitest";
import type { OutcomeFigure } from "#app/domain/outcome/outcome-figure.ts";
import { drawAreas } from "#maps/svg/draw-areas.ts";
import { onBenefits } from "#tests/helpers/sample-card.ts";
import { mapPicture } from "./map-picture.ts";

const { wijk } = onBenefits;
const { shapes, ...map } = drawAreas([{ ...wijk, schematic: false, geometry: null }]);

function pictureOf(value: OutcomeFigure["areas"][number]["value"], unit: OutcomeFigure["unit"]): string {
	const areas = [{ code: wijk.code, name: wijk.name, value, text: "waarde" }];
	const figure = { areas, unit, label: "Kinderen", periodText: "2023" } as OutcomeFigure;
	return mapPicture(figure, wijk.code, { ...map, shapes }).svg;
}

test.each(["percentage", "aantal"] as const)(
	"on paper an upper bound is drawn as what is not shown: %s",
	(unit) => {
		const exact = pictureOf({ state: "shown", value: 5 }, unit);
		const bound = pictureOf({ state: "shown", value: 5, qualifier: "less_than" }, unit);
		expect(exact).not.toContain("niet getoond");
		expect(bound).toContain("niet getoond");
		expect(bound).toBe(pictureOf({ state: "small", lessThan: 5 }, unit));
	},
);
