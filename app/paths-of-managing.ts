/** The addresses of managing, which `paths.ts` passes on: apart, so that a contributor's phone does not load them. */

export const accounts = "/beheer/accounts";
/** The way from an empty installation to the first evening. */
export const setUp = "/beheer/inrichten";
export const setUpGemeente = `${setUp}/gemeente`;
export const setUpWijken = `${setUp}/wijken`;
export const setUpCatalogue = `${setUp}/catalogus`;
/** Every place with its codes by year. */
export const areas = "/beheer/gebieden";
export const imports = "/beheer/import";
export const apiImports = "/api/v1/imports";
export const importFile = (id: string) => `${imports}/${id}`;
export const area = (place: string) => `${areas}/${encodeURIComponent(place)}`;
export const figures = "/cijfers";
