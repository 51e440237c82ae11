/** The id in the address of a record's page; null for the page of a new one, since "nieuw" is nobody's id. */
export const idIn = (param: string | undefined): string | null => (param === "nieuw" ? null : (param ?? ""));
