/** The addresses of managing, of all wijken, and of figures and offers for everybody, which `paths.ts` passes on: apart, so that a contributor's phone does not load them. */

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
export const manageEditions = "/beheer/edities";
export const manageEdition = (id: string) => `${manageEditions}/${encodeURIComponent(id)}`;
/** Reports of figures as they came out. */
export const editions = "/edities";
export const edition = (id: string) => `${editions}/${encodeURIComponent(id)}`;
export const editionFile = (id: string, format: "pdf" | "docx") => `${edition(id)}/editie.${format}`;
/** Asks a page for what is named; what has no value is left out. */
const asking = (path: string, asked: { [name: string]: string | null | undefined }) => {
	const query = new URLSearchParams(
		Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])),
	);
	return query.size > 0 ? `${path}?${query}` : path;
};

/** What everybody may read, as the data manager checks it. */
export const publishedFigures = "/beheer/cijfers";

/** The figures that everybody may explore. @param wijk the code of a wijk; without it the whole gemeente */
export const explorer = (asked: { wijk?: string | null; denkkader?: string; onderdeel?: string } = {}) =>
	asking("/cijfers", asked);

/** What is asked of the page of a figure: the code of a place, a period, a part ("alles" is the whole), and which view of its map and of its course. */
export type AskedFigure = { [name in "wijk" | "periode" | "deel" | "kaart" | "verloop"]?: string | null };
export const explorerFigure = (indicator: string, asked: AskedFigure = {}) =>
	asking(`${explorer()}/${encodeURIComponent(indicator)}`, asked);
/** @param file such as "kaart.svg" */
export const explorerFile = (indicator: string, file: string, asked: AskedFigure = {}) =>
	asking(`${explorerFigure(indicator)}/${file}`, asked);
/** The large map of a figure that is public. */
export const figureMap = (indicator: string, asked: Pick<AskedFigure, "wijk" | "periode" | "deel"> = {}) =>
	asking(`${explorerFigure(indicator)}/kaart`, asked);
export const overview = (year?: number) => asking("/overzicht", { jaar: year?.toString() });
/** @param file such as "voortgang.docx" */
export const overviewFile = (file: string, year?: number) =>
	asking(`${overview()}/${file}`, { jaar: year?.toString() });
/** Two years over the wijken. @param year the last of them */
export const evaluation = (year?: number) => asking(`${overview()}/evaluatie`, { jaar: year?.toString() });
/** What people can turn to. @param wijk its code; without it every wijk */
export const offers = (wijk?: string) => asking("/voorzieningen", { wijk });
/** The same of one wijk as a sheet to print. @param language a tag; without it the reader's own */
export const offerSheet = (wijk: string, language?: string) =>
	asking(`${offers()}/blad`, { wijk, taal: language });
/** The sheets of an evening's wijk, in the languages of that evening. */
export const eveningOffers = (id: string) => `/sessies/${id}/voorzieningen`;
