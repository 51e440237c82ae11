import { withoutControls } from "#app/domain/control-signs.ts";
import { type Mapping, mappingSchema } from "#app/domain/import/mapping.ts";
import { m } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { existingFigures, recipeOf } from "#db/queries/imports.server.ts";
import { sourceRules } from "#db/queries/register.server.ts";
import type { By } from "../commands/change-installation.server.ts";
import type { Refusal } from "../commands/command-context.ts";
import { loadCatalogue } from "./load-catalogue.server.ts";
import { type GivenFile, previewImport } from "./preview-import.server.ts";
import { previewJson } from "./preview-json.ts";
import { refuseDelivery } from "./refuse-delivery.server.ts";
import { storeImport } from "./store-import.server.ts";

/** The most figures in one answer; `figures` says how many there are, and all of them are kept. */
const mostFigures = 5_000;

type Taken =
	| { ok: true; answer: { id: string; state: "draft"; figures: number } & ReturnType<typeof previewJson> }
	| { ok: false; refused: NonNullable<ReturnType<typeof previewJson>["refused"]> }
	| Refusal;

/**
 * Takes a file that somebody sends: the fields `file` or `pasted`, the id of its `source`, and, as JSON, `mapping`: without
 * one the newest that was used for this source is tried. Who may not is refused before a byte of
 * the body is read.
 */
export async function takeImport(db: Db, by: By, readForm: () => Promise<FormData>): Promise<Taken> {
	const refusal = await refuseDelivery(db, by, "preview-import");
	if (refusal) return refusal;
	const form = await readForm();
	const given = await givenFile(form);
	if (given === null) return { ok: false, code: "invalid-command", field: "file", reason: "invalid" };
	const mapping = readMapping(form.get("mapping"));
	if (mapping === null) return { ok: false, code: "invalid-command", field: "mapping", reason: "invalid" };
	const source = form.get("source");
	const from = typeof source === "string" && source !== "" ? source : null;
	const rules = from === null ? null : await sourceRules(db, from);
	if (from !== null && rules === null)
		return { ok: false, code: "invalid-command", field: "source", reason: "invalid" };
	const recipe = from === null ? null : await recipeOf(db, from);
	const [catalogue, existing] = [await loadCatalogue(db), await existingFigures(db)];
	let asked = mapping ?? recipe ?? {};
	let preview = await previewImport(given, catalogue, asked, existing, rules);
	// This year's file may be made otherwise than the last one; its words are those of then.
	if (!mapping && recipe && preview.refused?.code === "bad-mapping") {
		asked = { words: recipe.words, legend: recipe.legend };
		preview = await previewImport(given, catalogue, asked, existing, rules);
	}
	const json = previewJson(preview);
	if (json.refused) return { ok: false, refused: json.refused };
	const stored = await storeImport(db, by, given, preview, { source: from, mapping: asked });
	if (!stored.ok) return stored;
	const { accepted } = json;
	const answer = { id: stored.answer, state: "draft" as const, figures: accepted.length };
	return { ok: true, answer: { ...answer, ...json, accepted: accepted.slice(0, mostFigures) } };
}

/** The file that was sent, or the cells that were pasted; null when there is neither. */
async function givenFile(form: FormData): Promise<GivenFile | null> {
	const file = form.get("file");
	// A form in which no file was chosen sends one without a name.
	if (file instanceof File && file.name !== "")
		return {
			name: withoutControls(file.name).slice(0, 200) || "bestand",
			bytes: new Uint8Array(await file.arrayBuffer()),
		};
	const pasted = form.get("pasted");
	if (typeof pasted !== "string" || pasted.trim() === "") return null;
	return { name: m.imports_pasted_name(), bytes: new TextEncoder().encode(pasted) };
}

/** @returns undefined where none was given, null where it cannot be read */
function readMapping(given: FormDataEntryValue | null): Mapping | undefined | null {
	if (given === null || given === "") return undefined;
	if (typeof given !== "string") return null;
	try {
		return mappingSchema.parse(JSON.parse(given));
	} catch {
		return null;
	}
}
