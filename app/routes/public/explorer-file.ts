import type { LoaderFunctionArgs } from "@remix-run/node";
import { askedIn, loadFigurePage, loadSources } from "#app/explorer/figure-page.server.ts";
import { rowsOf, sections, sheetOfRows } from "#app/explorer/figure-rows.ts";
import { drawPicture } from "#app/explorer/pictures/draw-picture.server.tsx";
import { m } from "#app/words/index.ts";
import { busy, noFile } from "#server/exports/answer-file.server.ts";
import { plainWord } from "#server/exports/formats.ts";
import { svgToPngBeside } from "#server/exports/map/svg-to-png.ts";
import { writeCsvSheet } from "#server/exports/sheets/write-csv.ts";
import { oneAtATime } from "#server/outcome/one-at-a-time.ts";

const contentTypes = { csv: "text/csv; charset=utf-8", svg: "image/svg+xml", png: "image/png" };

/** Every period, where the page has room for a few. */
const allPeriods = 10_000;
/** Pixels across: enough for a slide and for paper. */
const pngWidth = 1680;

/** What a section of the page of a figure shows, as a file to take along; everybody may. */
export async function loader({ params, request }: LoaderFunctionArgs): Promise<Response> {
	const [, name, end] = /\/(\w+)\.(csv|svg|png)$/.exec(new URL(request.url).pathname) ?? [];
	const section = sections.find((each) => each === name);
	const { views, ...asked } = askedIn(params.indicator, request);
	const page = await loadFigurePage(asked, { most: end === "csv" ? allPeriods : undefined });
	if (!page?.shown || !section) return noFile();
	const { card, shapes, table } = page.shown;
	const rows = rowsOf(section, card, { shapes, table, views });
	const sourceOf = await loadSources(card, rows);
	const answer = (body: string | Uint8Array, format: keyof typeof contentTypes) =>
		new Response(typeof body === "string" ? body : new Uint8Array(body), {
			headers: {
				"Content-Type": contentTypes[format],
				"Content-Disposition": `attachment; filename="${fileName(section, card.wijk.name, asked.indicator, card.period)}.${format}"`,
				"Cache-Control": "private, max-age=60",
			},
		});
	if (end === "csv") return answer(writeCsvSheet(sheetOfRows(rows, card.indicator, sourceOf)), "csv");
	const sources = [...new Set(rows.map(sourceOf))].filter(Boolean).join("; ");
	const svg = drawPicture(section, card, {
		...{ shapes, views, rows },
		source: m.explore_picture_source({ sources }),
	});
	if (!svg) return noFile();
	if (end === "svg") return answer(svg, "svg");
	// Drawing takes a while and everybody may ask for it: one at a time, and no more than a few that wait.
	const png = oneAtATime("explorer", () => svgToPngBeside(svg, pngWidth));
	return png ? answer(await png, "png") : busy();
}

const fileName = (section: string, place: string, indicator: string, period: string): string =>
	[indicator, section, place, period].map(plainWord).join("-");
