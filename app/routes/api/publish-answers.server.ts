import { z } from "zod";
import { releaseParts } from "#app/domain/import/ways-out.ts";
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

/** By why an import is not published. */
export const statuses: Record<NoImport["code"], number> = {
	"not-found": 404,
	"already-published": 409,
	"being-published": 409,
	"nothing-to-publish": 409,
	busy: 503,
	"unknown-session": 422,
	incomplete: 409,
	"unknown-source": 422,
	unsafe: 409,
	consent: 409,
	"rounded-beside-exact": 409,
	"unread-notes": 409,
	"too-many-small": 409,
};
