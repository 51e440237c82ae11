import { withoutControls } from "#app/domain/control-signs.ts";
import { type Mapping, mappingSchema } from "#app/domain/import/mapping.ts";
import { explainImportRefusal } from "#app/words/import-text.ts";
import { m } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { sourceRules } from "#db/queries/register.server.ts";
import { type By, plainly } from "../commands/change-installation.server.ts";
import type { Refusal } from "../commands/command-context.ts";
import { beside } from "./beside.server.ts";
import { type GivenFile, refusedFor } from "./preview-import.server.ts";
import type { previewJson } from "./preview-json.ts";
import { refuseDelivery } from "./refuse-delivery.server.ts";

export type Taken =
	| { ok: true; answer: { id: string; state: "draft"; figures: number } & ReturnType<typeof previewJson> }
	| { ok: false; refused: NonNullable<ReturnType<typeof previewJson>["refused"]> }
	| Refusal;

/**
 * Takes a file that somebody sends: the fields `file` or `pasted`, the id of its `source`, and, as JSON, `mapping`: without
 * one the newest that was used for this source is tried. Who may not is refused before a byte of
 * the body is read.
 * @param figures how many of its figures are in the answer at most; all of them are kept
 */
export async function takeImport(
	db: Db,
	by: By,
	readForm: () => Promise<FormData>,
	figures = 0,
): Promise<Taken> {
	const refusal = await refuseDelivery(db, by, "preview-import");
	if (refusal) return refusal;
	const form = await readForm();
	const given = await givenFile(form);
	if (given === null) return { ok: false, code: "invalid-command", field: "file", reason: "invalid" };
	const mapping = readMapping(form.get("mapping"));
	if (mapping === null) return { ok: false, code: "invalid-command", field: "mapping", reason: "invalid" };
	const source = form.get("source");
	const from = typeof source === "string" && source !== "" ? source : null;
	if (from !== null && (await sourceRules(db, from)) === null)
		return { ok: false, code: "invalid-command", field: "source", reason: "invalid" };
	try {
		return await beside(db, "read", { by: plainly(by), file: given, mapping, source: from, figures });
	} catch (error) {
		const { code, place } = refusedFor(error);
		return { ok: false, refused: { code, place, message: explainImportRefusal({ code, place }) } };
	}
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
