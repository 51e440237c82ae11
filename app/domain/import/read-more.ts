import type { FigureStatus } from "../figure/figures.ts";
import { readPeriod } from "../figure/period.ts";
import { checkPrivacy } from "../privacy/privacy-check.ts";
import { cellAt } from "./grid.ts";
import { basisOf, kindOf, qualifierOf, statusOf, verdictOf } from "./head-words.ts";
import type { ColumnRole } from "./mapping.ts";
import type { ReadColumn } from "./propose-mapping.ts";
import { completeUntilIn, readUntil, splitStatus } from "./read-until.ts";
import type { Value } from "./read-value.ts";
import {
	columnsFor,
	labelAt,
	numberIn,
	type ReadFigure,
	report,
	type TableContext,
	tell,
	textIn,
} from "./table-context.ts";

type More = Pick<
	ReadFigure,
	| "status"
	| "completeUntil"
	| "kind"
	| "basis"
	| "respondents"
	| "numerator"
	| "denominator"
	| "note"
	| "published"
	| "source"
>;
type TargetMore = Pick<ReadFigure, "document" | "adopted" | "relativeTo" | "verdict">;

/** What goes with the value. @param period of its key, null where that was not read */
export function readMore(
	context: TableContext,
	row: number,
	own: ReadColumn,
	value: Value | null,
	period: string | null,
): More & TargetMore {
	const { constants } = context.mapping;
	const column = (role: ColumnRole) => columnsFor(context, role)[0] ?? null;
	const oneOf = <Meaning extends string>(
		role: "kind" | "basis",
		meaning: (text: string) => Meaning | null,
	): Meaning | null => {
		const text = textIn(context, row, role);
		const found = text === "" ? null : meaning(text);
		if (text !== "" && !found) report(context, row, column(role), `bad-${role}`, text);
		return found;
	};
	const isStarred = [
		own.period,
		...columnsFor(context, "period").map((one) => labelAt(context, row, one).text),
	].some((text) => text?.endsWith("*"));
	const kind = own.kind ?? oneOf("kind", kindOf) ?? constants?.kind ?? "figure";
	const basis = kind === "target" ? (own.basis ?? oneOf("basis", basisOf) ?? constants?.basis ?? null) : null;
	if (kind === "target" && !basis)
		report(context, row, column("basis") ?? column("kind"), "missing-basis", "");
	const said = readStatus(context, row);
	const completeUntil = kind === "figure" && period ? untilOf(context, row, period, said.until) : null;
	const isProvisional = value?.provisional || isStarred || completeUntil !== null;
	const status = said.status ?? constants?.status ?? (isProvisional ? "voorlopig" : "definitief");
	const qualifier = textIn(context, row, "qualifier");
	if (qualifier !== "" && !qualifierOf(qualifier))
		report(context, row, column("qualifier"), "bad-qualifier", qualifier);
	const respondents = numberIn(context, row, "n");
	if (respondents !== null && !(Number.isInteger(respondents) && respondents >= 0))
		report(context, row, column("n"), "bad-respondents", String(respondents));
	const [numerator, denominator] = [
		numberIn(context, row, "numerator"),
		numberIn(context, row, "denominator"),
	];
	const note = textIn(context, row, "note").slice(0, 1000) || null;
	const published = textIn(context, row, "published").slice(0, 200) || null;
	const document = textIn(context, row, "document").slice(0, 200);
	for (const [role, text] of [
		["note", note],
		["published", published],
		["document", document],
	] as const) {
		const found = text ? identifying(context, text) : null;
		if (found)
			report(
				context,
				row,
				column(role),
				"identifying-note",
				"",
				undefined,
				found === "sure" ? "error" : "warning",
			);
	}
	const source = textIn(context, row, "source").slice(0, 200) || null;
	const target = kind === "target" ? readTarget(context, row, document) : {};
	return {
		status,
		completeUntil,
		kind,
		basis,
		respondents,
		numerator,
		denominator,
		note,
		published,
		source,
		...target,
	};
}

/** What a status column says, and the day that may stand behind it. */
function readStatus(context: TableContext, row: number): { status: FigureStatus | null; until: string } {
	const text = textIn(context, row, "status");
	const split = statusOf(text) ? { status: text, until: "" } : splitStatus(text);
	const status = statusOf(split.status);
	if (split.status !== "" && !status)
		report(context, row, columnsFor(context, "status")[0] ?? null, "bad-status", text);
	return { status, until: split.until };
}

/** Up to which day the value counts, by a column of its own or behind its status; null where its period is whole. */
function untilOf(context: TableContext, row: number, period: string, behind: string): string | null {
	const [own] = columnsFor(context, "until");
	const cell = own ? cellAt(context.sheet.rows, row, own.index) : { text: "" };
	const [said, column] =
		cell.text !== "" ? [cell, own] : [{ text: behind }, columnsFor(context, "status")[0]];
	if (said.text === "") return null;
	const day = readUntil(said);
	const until = day && completeUntilIn(period, day);
	if (day && until !== "before") return until;
	report(context, row, column ?? null, "bad-until", said.text);
	return null;
}

/** What only a target has. */
function readTarget(context: TableContext, row: number, document: string): TargetMore {
	const column = (role: ColumnRole) => columnsFor(context, role)[0] ?? null;
	const said = textIn(context, row, "verdict");
	const verdict = said === "" ? null : verdictOf(said);
	if (said !== "" && !verdict) report(context, row, column("verdict"), "bad-verdict", said);
	const adopted = textIn(context, row, "adopted");
	const kind = readPeriod(adopted)?.kind;
	if (adopted !== "" && kind !== "year" && kind !== "month" && kind !== "day")
		report(context, row, column("adopted"), "bad-adopted", adopted);
	const other = textIn(context, row, "relative");
	const place = other === "" ? null : context.words.place(other, null);
	const relative = column("relative");
	if (place && relative && "problem" in place) tell(context, row, relative, place.problem);
	return {
		document,
		adopted: adopted || null,
		relativeTo: place && "value" in place ? place.value.id : null,
		verdict,
	};
}

/** Words by which somebody could be found; a name alone may be that of a body or a street. */
function identifying({ notes, out }: TableContext, text: string): "sure" | "perhaps" | null {
	const known = notes.get(text);
	if (known !== undefined) return known;
	const hints = checkPrivacy(text);
	const found = hints.some(({ type }) => type !== "name") ? "sure" : hints.length > 0 ? "perhaps" : null;
	notes.set(text, found);
	if (found) out.hinted.add(text);
	return found;
}
