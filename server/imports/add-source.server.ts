import { z } from "zod";
import { shortText } from "#app/domain/text-field.ts";
import type { Db } from "#db/client.ts";
import { insertSource, type SourceRow } from "#db/queries/sources.server.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { withFreeId } from "./free-id.ts";

const fields = z.object({ title: shortText(200), publisher: shortText(120) });

interface InvalidSource {
	ok: false;
	code: "invalid-source";
	problem: "title" | "publisher";
}

type NewSource = Pick<SourceRow, "title" | "publisher"> & Partial<SourceRow>;

/** Makes a source under an id that its title gives. What is not said of it is as usual. @returns its id */
export const makeSource = (tx: Db, row: NewSource): Promise<string> =>
	withFreeId(row.title, (id) => insertSource(tx, { ...row, id }));

/** Makes a source of which no more is known than its title and who publishes it. Its id is the answer. */
export function addSource(db: Db, given: Record<string, string>, by: By) {
	return changeInstallation<string, InvalidSource>(db, by, "add-source", async (tx) => {
		const { title = "", publisher = "" } = given;
		const parsed = fields.safeParse({ title, publisher });
		if (!parsed.success) {
			const wrong = parsed.error.issues[0]?.path[0] === "publisher" ? "publisher" : "title";
			return { ok: false, code: "invalid-source", problem: wrong };
		}
		const id = await makeSource(tx, parsed.data);
		return { ok: true, answer: id, deed: { subject: `source:${id}` } };
	});
}
