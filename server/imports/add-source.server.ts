import { z } from "zod";
import { shortText } from "#app/domain/text-field.ts";
import type { Db } from "#db/client.ts";
import { insertSource } from "#db/queries/sources.server.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { idOf } from "./publish-import.server.ts";

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
		const named = idOf(parsed.data.title);
		for (let n = 1; ; n += 1) {
			const id = n === 1 ? named : `${named.slice(0, 36)}-${n}`;
			if (await insertSource(tx, { id, ...parsed.data }))
				return { ok: true, answer: id, deed: { subject: `source:${id}` } };
		}
	});
}
