/** The only sheet of the workbook that a table of a statistics office becomes. */
export const odataSheet = "OData";

/** Whether a delivery with these sheets was fetched from an office. */
export const isFetched = (sheets: { name: string }[]): boolean =>
	sheets.length === 1 && sheets[0]?.name === odataSheet;

const cbs = "https://datasets.cbs.nl/odata/v1/CBS";

/**
 * The address of a table by what somebody typed: the number of one of CBS, such as "85984NED", or a whole address, also that of
 * one of its lists.
 * @returns null for what is neither
 */
export function odataAddress(typed: string): string | null {
	const text = typed.trim();
	if (/^\d{4,6}[a-z]{2,4}$/i.test(text)) return `${cbs}/${text.toUpperCase()}`;
	if (!URL.canParse(text) || text.length > 500) return null;
	const { protocol, origin, pathname, username } = new URL(text);
	if (!["https:", "http:"].includes(protocol) || username !== "") return null;
	const path = pathname
		.replace(/\/+$/, "")
		.replace(/\/(?:Observations|MeasureCodes|Dimensions|Properties|\$metadata)$/, "");
	return path === "" ? null : `${origin}${path}`;
}

/** What the delivery of a table is called. */
export const odataFileName = (typed: string): string =>
	`${odataAddress(typed)?.split("/").at(-1) ?? odataSheet}.xlsx`;
