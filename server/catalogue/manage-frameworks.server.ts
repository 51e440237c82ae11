import { z } from "zod";
import { shortText } from "#app/domain/text-field.ts";
import { readDay } from "#app/domain/typed/read-day.ts";
import type { Db } from "#db/client.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import {
	deleteFramework,
	type FrameworkRow,
	findFramework,
	insertFramework,
	listNodes,
	updateFramework,
} from "#db/queries/frameworks.server.ts";
import type { By } from "../commands/change-installation.server.ts";
import { invalidFields } from "../commands/invalid-fields.ts";
import { withFreeId } from "../imports/free-id.ts";
import {
	deleteRecord,
	type Fields,
	noSuchRecord,
	retireRecord,
	saveRecord,
	wrongFields,
} from "./change-record.server.ts";
import { readOrNull } from "./read-fields.ts";

const schema = z.object({
	title: shortText(160),
	place: z.string().nullable(),
	from: readOrNull(readDay),
	until: readOrNull(readDay),
});

/** The fields of the form of a framework. */
export const fieldsOfFramework = ({
	title,
	place,
	from,
	until,
}: Omit<FrameworkRow, "id" | "retired">): Fields => ({
	title,
	place: place ?? "",
	from: from ?? "",
	until: until ?? "",
});

/** Saves a framework, or makes a new one where there is no id. */
export function saveFramework(db: Db, id: string | null, fields: Fields, by: By) {
	return saveRecord<"until-first">(db, by, "save-framework", async (tx) => {
		const before = id === null ? null : await findFramework(tx, id);
		if (id !== null && !before) return noSuchRecord;
		const { title = "", place = "", from = "", until = "" } = fields;
		const read = schema.safeParse({ title, place: place || null, from, until });
		if (!read.success) return wrongFields(read.error);
		const { data } = read;
		if (
			data.place !== null &&
			!(await listPlaces(tx)).some((one) => one.id === data.place && one.level === "gemeente")
		)
			return invalidFields({ field: "place", code: "choice" });
		if (data.from && data.until && data.until < data.from)
			return invalidFields({ field: "until", code: "until-first" });
		const saved =
			before?.id ?? (await withFreeId(data.title, (free) => insertFramework(tx, { ...data, id: free })));
		if (before) await updateFramework(tx, saved, data);
		return { id: saved, former: before && fieldsOfFramework(before) };
	});
}

/** Takes a framework out of use, or brings it back. */
export const retireFramework = (db: Db, id: string, retire: boolean, by: By) =>
	retireRecord(db, by, { kind: "framework", id, retire }, (tx) =>
		updateFramework(tx, id, { retired: retire }),
	);

/** Deletes a framework without nodes. */
export const removeFramework = (db: Db, id: string, by: By) =>
	deleteRecord(
		db,
		by,
		{ kind: "framework", id },
		{
			usesOf: async (tx) =>
				(await findFramework(tx, id)) ? { nodes: (await listNodes(tx, id)).length } : null,
			remove: (tx) => deleteFramework(tx, id),
		},
	);
