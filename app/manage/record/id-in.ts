import { z } from "zod";

/** The id in the address of a record's page; null for the page of a new one, since "nieuw" is nobody's id. */
export const idIn = (param: string | undefined): string | null => (param === "nieuw" ? null : (param ?? ""));

const nobody = "00000000-0000-0000-0000-000000000000";

/** The same of records with a UUID: what cannot be one is nobody's, as the database would refuse to look for it. */
export function uuidIn(param: string | undefined): string | null {
	const id = idIn(param);
	return id === null || z.uuid().safeParse(id).success ? id : nobody;
}
