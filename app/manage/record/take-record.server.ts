import type { Db } from "#db/client.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import type { Taken } from "./record-answer.server.ts";

interface Ways {
	save(db: Db, id: string | null, fields: Fields, by: By): Promise<Taken>;
	retire(db: Db, id: string, retire: boolean, by: By): Promise<Taken>;
	remove(db: Db, id: string, by: By): Promise<Taken>;
}

/** What takes one of the forms of a record: that of a new one, where there is no id, or what is to become of one. */
export const takeRecord =
	({ save, retire, remove }: Ways) =>
	(db: Db, id: string | null, fields: Fields, by: By): Promise<Taken> => {
		if (id === null) return save(db, null, fields, by);
		switch (fields.intent) {
			case "retire":
			case "restore":
				return retire(db, id, fields.intent === "retire", by);
			case "delete":
				return remove(db, id, by);
			default:
				return save(db, id, fields, by);
		}
	};
