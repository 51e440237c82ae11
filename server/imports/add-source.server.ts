import { z } from "zod";
import { shortText } from "#app/domain/text-field.ts";
import { fold } from "#app/domain/typed/fold.ts";
import type { Db } from "#db/client.ts";
import { insertSource, listSources, type SourceRow } from "#db/queries/sources.server.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { withFreeId } from "./free-id.ts";

const fields = z.object({ title: shortText(200), publisher: shortText(120) });

interface InvalidSource {
	ok: false;
	code: "invalid-source";
	problem: "title" | "publisher";
}

type Named = Pick<SourceRow, "title" | "publisher">;
type NewSource = Named & Partial<SourceRow>;

/** Makes a source under an id that its title gives. What is not said of it is as usual. @returns its id */
export const makeSource = (tx: Db, row: NewSource): Promise<string> =>
	withFreeId(row.title, (id) => insertSource(tx, { ...row, id }));

export const isSameSource = (a: Named, b: Named): boolean =>
	fold(a.title) === fold(b.title) && fold(a.publisher) === fold(b.publisher);

/** The source in use that has this title and publisher. @param own one that does not count */
export const findSameSource = async (tx: Db, named: Named, own: string | null = null) =>
	(await listSources(tx)).find(({ id, ...one }) => id !== own && isSameSource(one, named)) ?? null;

/**
 * Makes a source of which no more is known than its title and who publishes it; one in use of that title and publisher is
 * taken as it is. Its id is the answer.
 */
export function addSource(db: Db, given: Record<string, string>, by: By) {
	return changeInstallation<string, InvalidSource>(db, by, "add-source", async (tx) => {
		const { title = "", publisher = "" } = given;
		const parsed = fields.safeParse({ title, publisher });
		if (!parsed.success) {
			const wrong = parsed.error.issues[0]?.path[0] === "publisher" ? "publisher" : "title";
			return { ok: false, code: "invalid-source", problem: wrong };
		}
		const same = await findSameSource(tx, parsed.data);
		if (same) return { ok: true, answer: same.id, deed: null };
		const id = await makeSource(tx, parsed.data);
		return { ok: true, answer: id, deed: { subject: `source:${id}` } };
	});
}
