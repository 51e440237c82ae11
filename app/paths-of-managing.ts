/** The addresses of managing, of the large map, of the evaluation and of what people can turn to, which `paths.ts` passes on: apart, so that a contributor's phone does not load them. */

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
/** Everything that says what figures mean, by kind. */
export const catalogue = "/beheer/catalogus";
export const indicators = "/beheer/indicatoren";
export const dimensions = "/beheer/indelingen";
export const frameworks = "/beheer/denkkaders";
export const sources = "/beheer/bronnen";
export const breaks = "/beheer/trendbreuken";
export const targets = "/beheer/doelen";
export const notes = "/beheer/duiding";
export const managedOffers = "/beheer/voorzieningen";
/** "nieuw" is nobody's id: that page makes a new one. */
export const indicator = (id: string) => `${indicators}/${encodeURIComponent(id)}`;
export const dimension = (id: string) => `${dimensions}/${encodeURIComponent(id)}`;
export const framework = (id: string) => `${frameworks}/${encodeURIComponent(id)}`;
export const source = (id: string) => `${sources}/${encodeURIComponent(id)}`;
export const sourceTemplate = (id: string, format: "xlsx" | "csv") => `${source(id)}/sjabloon.${format}`;
export const seriesBreak = (id: string) => `${breaks}/${encodeURIComponent(id)}`;
/** @param id see `targetId`: a target is named by what it is for */
export const target = (id: string) => `${targets}/${encodeURIComponent(id)}`;
export const note = (id: string) => `${notes}/${encodeURIComponent(id)}`;
export const managedOffer = (id: string) => `${managedOffers}/${encodeURIComponent(id)}`;
export const figures = "/cijfers";
/** The large map of a figure that is public. @param wijk its code; without it the first of the gemeente */
export const figureMap = (indicator: string, wijk?: string, period?: string) =>
	`${figures}/kaart?${new URLSearchParams({ cijfer: indicator, ...(wijk && { wijk }), ...(period && { periode: period }) })}`;
/** The same for those at the table of an evening, whose phones do not open it. @param figure its id on the table */
export const eveningMap = (id: string, figure: string) =>
	`/sessies/${id}/kaart?${new URLSearchParams({ cijfer: figure })}`;
/** Two years over the wijken. @param year the last of them */
export const evaluation = (year?: number) => `/overzicht/evaluatie${year ? `?jaar=${year}` : ""}`;
/** What people can turn to. @param wijk its code; without it every wijk */
export const offers = (wijk?: string) => `/voorzieningen${wijk ? `?${new URLSearchParams({ wijk })}` : ""}`;
/** The same of one wijk as a sheet to print. @param language a tag; without it the reader's own */
export const offerSheet = (wijk: string, language?: string) =>
	`/voorzieningen/blad?${new URLSearchParams({ wijk, ...(language && { taal: language }) })}`;
/** The sheets of an evening's wijk, in the languages of that evening. */
export const eveningOffers = (id: string) => `/sessies/${id}/voorzieningen`;
