import { gemeenteOfCode, readAreaCode, wijkOfCode } from "./cbs-code.ts";

/** A wijk or buurt as somebody typed it. */
export interface TypedArea {
	level: "wijk" | "buurt";
	code: string;
	name: string;
}

export interface TypedProblem {
	/** counted from 1, blank lines too */
	line: number;
	code: "no-code" | "no-name" | "long-name" | "other-gemeente" | "twice" | "wijk-missing";
	/** the line as it was typed, shortened */
	typed: string;
}

const longestName = 80;
const longestEcho = 60;

/** "WK035501 Centrum", "01;Centrum", or as cells of a spreadsheet; the letters may have a space behind them. */
const codeFirst = /^"?((?:wk|bu)?\s?\d{1,8})"?\s*[\t;,:\s-]\s*(.*)$/i;
const codeLast = /^(.*?)[\t;,\s]\s*"?((?:wk|bu)\s?\d{6,8})"?$/i;

/**
 * Reads wijken and buurten, one a line: a code and a name.
 * @param gemeente such as "GM0355"
 * @param known codes of wijken that are there already, to which buurten may belong
 */
export function readTypedAreas(
	text: string,
	gemeente: string,
	known: string[],
): { areas: TypedArea[]; problems: TypedProblem[] } {
	const areas: TypedArea[] = [];
	const problems: TypedProblem[] = [];
	const lines = text.split(/\r\n|\r|\n/).map((line, at) => ({ line: at + 1, typed: line.trim() }));
	const places = new Map<string, { line: number; typed: string }>();
	for (const { line, typed } of lines) {
		if (typed === "") continue;
		const read = readLine(typed, gemeente);
		const problem =
			"problem" in read
				? read.problem
				: gemeenteOfCode(read.code) !== gemeente
					? "other-gemeente"
					: places.has(read.code)
						? "twice"
						: null;
		if ("code" in read && problem === null) {
			places.set(read.code, { line, typed });
			areas.push({ ...read, level: read.code.startsWith("WK") ? "wijk" : "buurt" });
		} else if (problem) problems.push({ line, code: problem, typed: typed.slice(0, longestEcho) });
	}
	const wijken = new Set([...known, ...areas.map(({ code }) => code)]);
	for (const { level, code } of areas) {
		const place = places.get(code);
		if (level === "buurt" && place && !wijken.has(wijkOfCode(code)))
			problems.push({ ...place, typed: place.typed.slice(0, longestEcho), code: "wijk-missing" });
	}
	return { areas, problems: problems.sort((a, b) => a.line - b.line) };
}

function readLine(
	typed: string,
	gemeente: string,
): { code: string; name: string } | { problem: TypedProblem["code"] } {
	const first = codeFirst.exec(typed);
	const last = first ? null : codeLast.exec(typed);
	const [given, called] = first ? [first[1], first[2]] : last ? [last[2], last[1]] : [typed, ""];
	const code = readAreaCode((given ?? "").trim(), gemeente);
	if (!code) return { problem: "no-code" };
	const name = (called ?? "").replace(/^["\s]+|["\s;,]+$/g, "").replace(/\s+/g, " ");
	if (name === "") return { problem: "no-name" };
	return name.length > longestName ? { problem: "long-name" } : { code, name };
}
