import { exampleCodes } from "#app/domain/place/cbs-code.ts";
import { m } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import type { BoundaryRefusalCode } from "#server/areas/boundary-file.ts";
import { type TakenBoundaries, takeBoundaries } from "#server/areas/take-boundaries.server.ts";
import { type NotTyped, typeAreas } from "#server/areas/type-areas.server.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import type { ErrorCode } from "#server/commands/command-context.ts";
import { WorkError } from "#server/process/child-work.ts";

/** What one of the two forms answers when it was not taken, with what was typed. */
export interface WijkenProblems {
	ok: false;
	typed: { areas: string; year: string };
	file: string[];
	fileYear: string[];
	areas: string[];
	areasYear: string[];
}
export type WijkenAnswer =
	| { ok: true; boundaries: TakenBoundaries }
	| { ok: true; typed: { added: number; all: number } }
	| { ok: false; refused: ErrorCode }
	| WijkenProblems;

const fileWords: Record<
	BoundaryRefusalCode,
	(about: { detail: string; gemeente: string; wijk: string }) => string
> = {
	"empty-file": () => m.setup_file_empty(),
	"file-too-large": () => m.setup_file_large(),
	"unreadable-file": () => m.setup_file_unreadable(),
	"damaged-zip": () => m.setup_file_damaged_zip(),
	"no-shapefile": () => m.setup_file_no_shapefile(),
	"no-table": ({ detail }) => m.setup_file_no_table({ detail }),
	"no-areas": () => m.setup_file_no_areas(),
	"no-codes": m.setup_file_no_codes,
	"wrong-gemeente": (about) => m.setup_file_wrong_gemeente(about),
	"unknown-grid": () => m.setup_file_unknown_grid(),
	"damaged-area": ({ detail }) => m.setup_file_damaged_area({ detail }),
	"too-much-work": () => m.setup_file_too_much(),
};

const nothing: WijkenProblems = {
	...{ ok: false, typed: { areas: "", year: "" }, file: [], fileYear: [], areas: [], areasYear: [] },
};

/** What sentences about areas name: the own gemeente, and how a code of a wijk looks in it. */
interface OwnWords {
	gemeente: string;
	wijk: string;
}

/** Takes one of the forms of the page. @param own null before there is an own gemeente */
export async function takeWijken(
	db: Db,
	form: FormData,
	by: By,
	own: { name: string; code: string } | null,
): Promise<WijkenAnswer> {
	const words = { gemeente: own?.name ?? "", wijk: exampleCodes(own?.code ?? "GM0355").wijk };
	return form.get("intent") === "boundaries" ? takeFile(db, form, by, words) : takeTyped(db, form, by, words);
}

async function takeFile(db: Db, form: FormData, by: By, own: OwnWords): Promise<WijkenAnswer> {
	const file = form.get("file");
	const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
	try {
		const result = await takeBoundaries(db, { file: bytes, year: textOf(form, "year") }, by);
		if (result.ok) return { ok: true, boundaries: result.answer };
		if (!("detail" in result)) return { ok: false, refused: result.code };
		const { code, detail } = result;
		if (code === "year") return { ...nothing, fileYear: [m.manage_error_year()] };
		if (code === "no-gemeente") return { ...nothing, file: [m.setup_gemeente_first()] };
		return { ...nothing, file: [fileWords[code]({ detail, ...own })] };
	} catch (error) {
		if (error instanceof WorkError) return { ...nothing, file: [m.setup_file_busy()] };
		throw error;
	}
}

const lineWords = {
	"no-code": m.setup_typed_no_code,
	"no-name": m.setup_typed_no_name,
	"long-name": m.setup_typed_long_name,
	"other-gemeente": m.setup_typed_other_gemeente,
	twice: m.setup_typed_twice,
	"wijk-missing": m.setup_typed_wijk_missing,
};

async function takeTyped(db: Db, form: FormData, by: By, own: OwnWords): Promise<WijkenAnswer> {
	const typed = { areas: textOf(form, "areas"), year: textOf(form, "year") };
	const result = await typeAreas(db, typed, by);
	if (result.ok) return { ok: true, typed: result.answer };
	if (!("problems" in result)) return { ok: false, refused: result.code };
	if (result.code === "no-gemeente") return { ...nothing, typed, areas: [m.setup_gemeente_first()] };
	return { ...nothing, typed, ...typedProblems(result.problems, own) };
}

function typedProblems(problems: NotTyped["problems"], own: OwnWords) {
	return {
		areasYear: problems.some(({ code }) => code === "year") ? [m.manage_error_year()] : [],
		areas: problems.flatMap((problem) => {
			if ("line" in problem) return lineWords[problem.code]({ ...problem, wijk: own.wijk });
			return problem.code === "nothing" ? m.setup_typed_nothing() : [];
		}),
	};
}

const textOf = (form: FormData, name: string): string => {
	const value = form.get(name);
	return typeof value === "string" ? value : "";
};
