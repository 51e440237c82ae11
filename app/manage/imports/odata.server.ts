import { m } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import type { ErrorCode } from "#server/commands/command-context.ts";
import { fetchOData, type ODataRefusal } from "#server/imports/fetch-odata.server.ts";
import { loadCatalogue } from "#server/imports/load-catalogue.server.ts";
import { odataFileName } from "#server/imports/odata-address.ts";
import type { ODataOffer } from "#server/imports/odata-work.ts";
import { textsOf } from "../texts-of.ts";
import { takeUpload } from "./take-forms.server.ts";

export type ODataField = "table" | "measures" | "period" | "source" | "title" | "publisher";

/** What the form shows again, with what the table offers as soon as that is known. */
export interface ODataAnswer {
	typed: Record<string, string>;
	/** ids of the measures that are ticked */
	chosen: string[];
	offer: ODataOffer | null;
	problem: { field: ODataField; text: string } | null;
}

type Taken = { ok: true; id: string } | { ok: false; refused: ErrorCode } | { ok: false; odata: ODataAnswer };

export const isOData = (form: FormData): boolean => String(form.get("intent") ?? "").startsWith("odata-");

/**
 * Looks what a table of a statistics office offers, or fetches what was chosen of it, which then is a delivery like a file.
 * @param allowed hosts that may be asked though they are not public, for tests
 */
export async function takeOData(
	db: Db,
	form: FormData,
	by: By,
	allowed: readonly string[] = [],
): Promise<Taken> {
	const typed = textsOf(form);
	const { table = "", period = "" } = typed;
	const measures = form.getAll("measure").map(String);
	const catalogue = await loadCatalogue(db);
	const answer = (more: Partial<ODataAnswer>): Taken => ({
		ok: false,
		odata: { typed, chosen: measures, offer: null, problem: null, ...more },
	});
	/** The choices stay on the page, with what is wrong with one of them. */
	const choose = async (problem: ODataAnswer["problem"]): Promise<Taken> => {
		const looked = await fetchOData(table, catalogue, null, allowed);
		if (!looked.ok) return answer({ problem: problemOf(looked.code) });
		if (!("offer" in looked)) throw new Error("A table that was looked at has an offer");
		const { offer } = looked;
		const known = offer.measures.flatMap(({ id, isKnown }) => (isKnown ? [id] : []));
		return answer({
			offer,
			problem,
			...(problem === null && {
				chosen: known,
				typed: {
					...typed,
					title: typed.title || offer.title,
					publisher: typed.publisher || publisherOf(table),
				},
			}),
		});
	};
	if (typed.intent !== "odata-fetch") return choose(null);
	if (measures.length === 0) return choose(problemOf("no-measures"));
	const fetched = await fetchOData(table, catalogue, { measures, period }, allowed);
	if (!fetched.ok) return choose(problemOf(fetched.code));
	if (!("file" in fetched)) throw new Error("A table that was fetched is a file");
	form.set("file", new File([Buffer.from(fetched.file)], odataFileName(table)));
	const taken = await takeUpload(db, form, by);
	if (taken.ok || "refused" in taken) return taken;
	const { field, text } = taken.problem;
	return choose({ field: field === "file" ? "table" : field, text });
}

/** A table that is named by its number alone is one of CBS. */
const publisherOf = (table: string): string => (/cbs\.nl/.test(table) || !table.includes("/") ? "CBS" : "");

const texts: Record<ODataRefusal, () => string> = {
	"bad-address": m.imports_odata_bad_address,
	"not-public": m.imports_odata_not_public,
	unreachable: m.imports_odata_unreachable,
	"not-found": m.imports_odata_not_found,
	refused: m.imports_odata_refused,
	"too-large": m.imports_odata_too_large,
	"too-slow": m.imports_odata_too_slow,
	"not-odata": m.imports_odata_not_odata,
	"no-places": m.imports_odata_no_places,
	"no-measures": m.imports_odata_no_measures,
	"no-period": m.imports_odata_no_period,
	"nothing-there": m.imports_odata_nothing_there,
	busy: m.imports_odata_busy,
};

const problemOf = (code: ODataRefusal): NonNullable<ODataAnswer["problem"]> => ({
	field: code === "no-measures" ? "measures" : code === "no-period" ? "period" : "table",
	text: texts[code](),
});
