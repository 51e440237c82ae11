import { isMeasured } from "../figure/figures.ts";
import type { CatalogueIndicator } from "./catalogue.ts";
import { type Cell, cellName } from "./grid.ts";
import { qualifierOf, unitOf } from "./head-words.ts";
import type { ProblemCode } from "./preview.ts";
import type { ReadColumn } from "./propose-mapping.ts";
import { missingReasonOf, type Quantity, readQuantity } from "./read-quantity.ts";
import { columnsFor, labelAt, numberIn, report, type TableContext, textIn } from "./table-context.ts";

export interface Value {
	quantity: Omit<Quantity, "sign" | "provisional">;
	provisional: boolean;
}

/** Reads the number of a cell, and whether it can be one of its indicator. */
export function readValue(
	context: TableContext,
	row: number,
	column: ReadColumn,
	cell: Cell,
	indicator: CatalogueIndicator | null,
): Value | null {
	const says = textIn(context, row, "missing");
	if (cell.text === "" && says) {
		const reason = missingReasonOf(says);
		if (!reason) report(context, row, columnsFor(context, "missing")[0] ?? column, "unknown-sign", says);
		return reason ? { quantity: { ...none, missing: reason }, provisional: false } : null;
	}
	if (cell.text === "" && textIn(context, row, "low") !== "") {
		const range = withEnds(context, row, { ...none, sign: null, provisional: false });
		const { sign: _, provisional, ...quantity } = { ...range, qualifier: "range" as const };
		return { quantity, provisional };
	}
	if (cell.text === "" && textIn(context, row, "relative") !== "")
		return { quantity: none, provisional: false };
	const measured = indicator !== null && isMeasured(indicator);
	const scale = column.scale ?? context.rules.scale;
	const read = readQuantity(cell, {
		...context.rules,
		measured,
		neverNegative: indicator !== null && indicator.unit !== "euro" && !isChange(indicator),
		scale: indicator && !scales(indicator) ? undefined : scale,
	});
	if ("skip" in read) return null;
	if ("problem" in read) {
		if (read.problem === "unknown-sign") return askSign(context, row, column, "unknown-sign", read.sign);
		if (read.problem === "ambiguous")
			report(
				context,
				row,
				column,
				"ambiguous-number",
				cell.text,
				read.readings.map((one) => String(one).replace(".", ",")).join(" / "),
			);
		else report(context, row, column, codeOf[read.problem], cell.text);
		return null;
	}
	if (indicator && isBareLimit(context, row, read, indicator))
		return askSign(context, row, column, "bare-limit", cell.text);
	const { sign, provisional, ...quantity } = withEnds(context, row, read);
	const { value, low, high } = quantity;
	if (value !== null && ((low !== null && low > value) || (high !== null && high < value))) {
		const ends = [low, high].map((one) => String(one ?? "").replace(".", ","));
		report(context, row, column, "outside-interval", cell.text, ends.join(" / "));
		return null;
	}
	if (indicator && !isPossible(context, row, column, { ...quantity, sign }, indicator)) return null;
	return { quantity, provisional };
}

/** What a sign means is asked once for all the cells in which it stands. */
function askSign(
	context: TableContext,
	row: number,
	column: ReadColumn,
	code: "unknown-sign" | "bare-limit",
	word: string,
): null {
	const problem = { code, word, unknown: { kind: "sign", dimension: null } } as const;
	context.out.unknown.push({ problem, cell: cellName(row, column.index) });
	report(context, row, column, code, word);
	return null;
}

/** "<5" among percentages is as often "fewer than five people" as it is "less than 5%". */
const isBareLimit = (
	context: TableContext,
	row: number,
	{ qualifier, sign }: Quantity,
	{ unit }: CatalogueIndicator,
): boolean =>
	unit === "percentage" && qualifier === "less_than" && sign === null && textIn(context, row, "unit") === "";

const none = { value: null, qualifier: "exact", low: null, high: null, missing: null } as const;

const codeOf = {
	blank: "missing-value",
	"no-value": "cell-error",
	error: "cell-error",
	"not-a-number": "not-a-number",
	"bad-range": "bad-range",
} as const satisfies Record<string, ProblemCode>;

/** A change may be below nought, and be more than a hundred percent; an indicator says by its name that it is one. */
const isChange = ({ id, names }: CatalogueIndicator): boolean =>
	[id, ...names].some((name) =>
		/verschil|mutatie|verander|groei|toename|afname|stijging|daling|saldo|change|differen|growth|increase|decrease/i.test(
			name,
		),
	);

/** Only what is counted or paid comes in thousands. */
const scales = ({ unit }: CatalogueIndicator): boolean => unit === "euro" || unit === "aantal";

/** A range or nearness that stands in columns of its own. */
function withEnds(context: TableContext, row: number, quantity: Quantity): Quantity {
	const said = qualifierOf(textIn(context, row, "qualifier"));
	const [low, high] = (["low", "high"] as const).map((role) => numberIn(context, row, role));
	return {
		...quantity,
		qualifier: said ?? quantity.qualifier,
		low: low ?? quantity.low,
		high: high ?? quantity.high,
	};
}

function isPossible(
	context: TableContext,
	row: number,
	column: ReadColumn,
	{ value, low, high, sign }: Pick<Quantity, "value" | "low" | "high" | "sign">,
	indicator: CatalogueIndicator,
): boolean {
	const unitColumn = columnsFor(context, "unit")[0];
	const unitText = unitColumn ? labelAt(context, row, unitColumn).text : "";
	const unit = unitText ? unitOf(unitText) : (column.unit ?? sign);
	if (unitText && !unit) {
		report(context, row, unitColumn ?? column, "unknown-unit", unitText);
		return false;
	}
	if (sign && sign !== indicator.unit) {
		report(context, row, column, "unit-mismatch", sign, indicator.unit);
		return false;
	}
	if (unit && unit !== indicator.unit) {
		report(context, row, unitColumn ?? column, "unit-mismatch", unitText || unit, indicator.unit);
		return false;
	}
	const least = value ?? low;
	if (least === null || isChange(indicator)) return true;
	const word = String(least).replace(".", ",");
	// The margin around a count may have decimals, and the ends of a range of counts may not.
	const counted = value === null ? [low, high] : [value];
	const broken = counted.find((one) => one !== null && !Number.isInteger(one));
	if (indicator.unit === "aantal" && least < 0) report(context, row, column, "negative-count", word);
	else if (indicator.unit === "aantal" && indicator.kind === "count" && broken !== undefined)
		report(context, row, column, "count-not-whole", String(broken).replace(".", ","));
	else if (indicator.unit === "percentage" && indicator.kind === "share" && (least < 0 || least > 100))
		report(context, row, column, "share-out-of-range", word);
	else return true;
	return false;
}
