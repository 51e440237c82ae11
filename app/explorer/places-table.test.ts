import { expect, it } from "vitest";
import type { FigureCard, Place } from "#app/domain/figure/figure-card.ts";
import { onBenefits, zeist } from "#tests/helpers/sample-card.ts";
import { sourcedFigure } from "#tests/helpers/sample-register.ts";
import { placesTable } from "./places-table.ts";

const noord = onBenefits.wijk;
const card: FigureCard = { ...onBenefits, period: "2019" };
const figure = (of: Place, period: string, value: number | null = 7) =>
	sourcedFigure({
		...{ place: of.id, period },
		value: value === null ? { state: "missing" } : { state: "shown", value },
	});
const years = ["2019", "2020", "2021", "2022", "2023"];

it("has the last periods of one kind, the card's own among them, oldest first", () => {
	const figures = [...years.map((year) => figure(noord, year)), figure(noord, "2024-Q1")];
	expect(placesTable(card, figures, [noord], "nl", 2).periods).toEqual(["2019", "2022", "2023"]);
});

it("leaves cells open where nothing is told, and places of which nothing is", () => {
	const figures = [
		figure(noord, "2019"),
		figure(noord, "2023"),
		figure(zeist, "2023"),
		figure(zeist, "2019", null),
	];
	const oost = { ...noord, id: "oost" };
	const { rows } = placesTable(card, figures, [noord, zeist, oost], "nl");
	expect(rows.map(({ place, cells }) => [place.id, cells.map((cell) => cell !== null)])).toEqual([
		["zeist-noord", [true, true]],
		["zeist", [false, true]],
	]);
});
