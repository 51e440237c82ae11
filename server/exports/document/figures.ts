import type { Outcome } from "#app/domain/outcome/outcome.ts";
import type { OutcomeFigure } from "#app/domain/outcome/outcome-figure.ts";
import { publishedText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { mapPicture } from "../map/map-picture.ts";
import { list, paragraph, table } from "./blocks.ts";
import type { Block, Chapter, Words } from "./document.ts";

/** The figures of the table: first what each says, with its map, then all of them with what goes with them. */
export function figures({ figures: all, session }: Outcome, map: MapShapes | null): Chapter {
	const blocks: Block[] = all.flatMap((figure) => [
		paragraph([{ text: figure.sentence, bold: true }, { text: ` (${about(figure)})` }], "figure"),
		...pictures(figure, session.wijk.code, map),
	]);
	blocks.push(
		table(
			[
				{ title: m.export_figure(), share: 22 },
				{ title: m.export_figure_value(), share: 13 },
				{ title: m.export_figure_period(), share: 9 },
				{ title: m.export_figure_comparison(), share: 22 },
				{ title: m.export_figure_source(), share: 34 },
			],
			all.map((figure) => [
				figure.label,
				[paragraph([{ text: figure.value, bold: true }]), paragraph([{ text: figure.place, soft: true }])],
				figure.periodText,
				comparison(figure),
				sourceAndCaveats(figure),
			]),
			m.export_figures_empty(),
		),
	);
	return { title: m.export_figures_title(), blocks };
}

/** "Zeist-Noord, 2023, fictief" */
function about(figure: OutcomeFigure): string {
	return [figure.place, figure.periodText, ...remarks(figure)].join(", ");
}

/** What always stands beside a figure: that it may still change, or was made up. */
export function remarks({ provisional, fictional }: OutcomeFigure): string[] {
	return [...(provisional ? [m.figures_provisional()] : []), ...(fictional ? [m.figures_fictional()] : [])];
}

function pictures(figure: OutcomeFigure, wijk: string, map: MapShapes | null): Block[] {
	const drawn = new Set(map?.shapes.map((shape) => shape.code));
	const rest = figure.areas.filter((area) => !drawn.has(area.code));
	// A map on which nothing is shown says less than the sentence above it.
	if (!map || !figure.areas.some(({ code, value }) => drawn.has(code) && value.state === "shown")) return [];
	return [
		mapPicture(figure, wijk, map),
		...rest.map((area) => paragraph(m.map_rest({ name: area.name, value: area.text }), "note")),
	];
}

function comparison({ comparison: others, periodText: own }: OutcomeFigure) {
	if (others.length === 0) return [paragraph([{ text: m.export_figure_no_comparison(), soft: true }])];
	return others.map(({ place, value, periodText }) => {
		const words: Words[] = [{ text: `${place} ` }, { text: value, bold: true }];
		// Another year is never compared in silence.
		if (periodText !== own) words.push({ text: ` (${periodText})` });
		return paragraph(words);
	});
}

function sourceAndCaveats({ source, caveats, age }: OutcomeFigure) {
	return [
		paragraph(`${source.title}, ${source.publisher}, ${publishedText(source.published)}`),
		...(age > 1 ? [paragraph([{ text: m.export_figure_age({ years: age }), soft: true }])] : []),
		...(caveats.length > 0 ? [list(caveats)] : []),
	];
}
