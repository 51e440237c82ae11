import type { LoaderFunctionArgs } from "@remix-run/node";
import { safeText } from "#server/exports/sheets/cell.ts";
import { database } from "#server/services.server.ts";
import { readingsQuery, targetItem } from "./open-readings.ts";
import { parseQuery, publicCsv, sourceCells, sourceColumns } from "./public-data.server.ts";
import { listTargetItems } from "./reading-items.server.ts";

const { source: _, ...plain } = targetItem.shape;
const columns = [...Object.keys(plain), ...sourceColumns];

/** The targets as a table for other tools: commas, a decimal point, one target a row. */
export async function loader({ request }: LoaderFunctionArgs) {
	const parsed = parseQuery(request, readingsQuery);
	if ("problem" in parsed) return parsed.problem;
	const rows = (await listTargetItems(database(), parsed.query)).map(({ source, note, ...target }) => ({
		...target,
		document: safeText(target.document),
		note: note && safeText(note.nl),
		...sourceCells(source),
	}));
	return publicCsv(request, columns, rows);
}
