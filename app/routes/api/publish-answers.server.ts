import { z } from "zod";
import { releaseParts } from "#app/domain/import/ways-out.ts";
import { m } from "#app/words/index.ts";
import type { NoImport } from "#server/imports/publish-import.server.ts";

/** What may be asked of publishing an import. */
export const wish = z.object({
	source: z.string().max(40).optional(),
	label: z.string().max(120).optional(),
	notes: z.boolean().optional(),
	/** Somebody read the texts in which a person may be recognised, and keeps them. */
	notesRead: z.boolean().optional(),
	publicFrom: z.iso.datetime({ offset: true }).nullable().optional(),
	/** ids of the evenings whose people see it before everybody does */
	sessions: z.array(z.uuid()).max(50).optional(),
	/** Parts may be told which are all of their whole. */
	consent: z.boolean().optional(),
	only: z
		.enum(releaseParts)
		.optional()
		.describe("`gemeente`: no wijken and buurten; `whole`: no parts of a breakdown. The other rows stay out"),
});

/** Why an import is not published. */
export const answers: Record<NoImport["code"], { status: number; text: () => string }> = {
	"not-found": { status: 404, text: m.error_not_found },
	"already-published": { status: 409, text: m.import_error_already_published },
	"being-published": { status: 409, text: m.import_error_being_published },
	"nothing-to-publish": { status: 409, text: m.import_error_nothing_to_publish },
	busy: { status: 503, text: m.imports_error_busy },
	"unknown-session": { status: 422, text: m.imports_error_evenings },
	incomplete: { status: 409, text: m.imports_error_incomplete },
	"unknown-source": { status: 422, text: m.import_error_unknown_source },
	unsafe: { status: 409, text: m.imports_error_unsafe },
	consent: { status: 409, text: m.imports_error_consent },
	"rounded-beside-exact": { status: 409, text: m.imports_error_rounded_beside_exact },
	"unread-notes": { status: 409, text: m.imports_error_unread_notes },
	"too-many-small": { status: 409, text: m.imports_error_too_many_small },
};
