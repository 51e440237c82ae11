import type { LoaderFunctionArgs } from "@remix-run/node";
import { safeText } from "#server/exports/sheets/cell.ts";
import { database } from "#server/services.server.ts";
import { listFigureItems } from "./figure-items.server.ts";
import { figureItem, figuresQuery } from "./open-data.ts";
import { parseQuery, publicCsv, sourceCells, sourceColumns } from "./public-data.server.ts";

const { source: _, ...plain } = figureItem.shape;
const columns = [...Object.keys(plain), ...sourceColumns];

/** The published figures as a table for other tools: commas, a decimal point, one figure a row. */
export async function loader({ request }: LoaderFunctionArgs) {
	const parsed = parseQuery(request, figuresQuery);
	if ("problem" in parsed) return parsed.problem;
	const rows = (await listFigureItems(database(), parsed.query)).map(
		({ source, caveats, note, ...figure }) => ({
			...figure,
			note: note && safeText(note.nl),
			caveats: caveats.map(({ kind }) => kind).join(" "),
			...sourceCells(source),
		}),
	);
	return publicCsv(request, columns, rows);
}
