import { z } from "zod";
import { shortText } from "#app/domain/text-field.ts";
import type { Db } from "#db/client.ts";
import { insertSource } from "#db/queries/sources.server.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { withFreeId } from "./free-id.ts";

const fields = z.object({ title: shortText(200), publisher: shortText(120) });

interface InvalidSource {
	ok: false;
	code: "invalid-source";
	problem: "title" | "publisher";
}

/** Makes a source of which no more is known than its title and who publishes it. Its id is the answer. */
export function addSource(db: Db, given: Record<string, string>, by: By) {
	return changeInstallation<string, InvalidSource>(db, by, "add-source", async (tx) => {
		const { title = "", publisher = "" } = given;
		const parsed = fields.safeParse({ title, publisher });
		if (!parsed.success) {
			const wrong = parsed.error.issues[0]?.path[0] === "publisher" ? "publisher" : "title";
			return { ok: false, code: "invalid-source", problem: wrong };
		}
		const id = await withFreeId(parsed.data.title, (free) => insertSource(tx, { id: free, ...parsed.data }));
		return { ok: true, answer: id, deed: { subject: `source:${id}` } };
	});
}
