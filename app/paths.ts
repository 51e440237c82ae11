/**
 * Every address of the product is made here; `routes.ts` says what answers it. Read as `paths.hall(id)`, where `id` is
 * that of the session. What only one page asks of itself (`?toon=`) stays with that page.
 */

export * from "./paths-of-managing.ts";

/** The address of a page of one session. */
export type SessionPath = (id: string) => string;

/** Asks a page for something, or for nothing when there is no value. */
const ask = (path: string, name: string, value?: string | number | null) =>
	value ? `${path}?${name}=${encodeURIComponent(value)}` : path;

export const home = "/";
export const language = "/taal";
export const privacy = "/privacy";
export const accessibility = "/toegankelijkheid";
export const health = "/healthz";
export const readiness = "/readyz";

/** @param next the path to go to afterwards */
export const login = (next?: string) => ask("/login", "next", next);
/** @param next the path to go to afterwards */
export const loginCode = (next?: string) => ask("/login/code", "next", next);
export const logout = "/logout";
export const demoLogin = "/demo/login";
export const demoMail = "/demo/post";

export const join = "/meedoen";
export const joinWith = (code: string) => `${join}/${encodeURIComponent(code)}`;
export const joinWelcome = `${join}/welkom`;
/** Where a return code is given. */
export const comeBack = "/terugkijken";

export const sessions = "/sessies";
export const newSession = `${sessions}/nieuw`;
/** The table. @param part the part of the evening to look at, whatever the evening is at */
export const session = (id: string, part?: string) => ask(`${sessions}/${id}`, "deel", part);
export const prepare: SessionPath = (id) => `${session(id)}/klaarzetten`;
export const invitation: SessionPath = (id) => `${session(id)}/uitnodiging`;
export const cards: SessionPath = (id) => `${session(id)}/kaarten`;
export const people: SessionPath = (id) => `${session(id)}/mensen`;
export const hall: SessionPath = (id) => `${session(id)}/zaal`;
/** The large map of a figure for those at the table, whose phones do not open it. @param figure its id on the table */
export const eveningMap = (id: string, figure: string) => ask(`${session(id)}/kaart`, "cijfer", figure);
export const lookback: SessionPath = (id) => `${session(id)}/terugkijken`;
export const tell: SessionPath = (id) => `${session(id)}/vertellen`;
export const mine: SessionPath = (id) => `${session(id)}/mijn`;
export const correctMine = (id: string, contribution: string) => `${mine(id)}/${contribution}`;
export const moderate: SessionPath = (id) => `${session(id)}/lezen`;
export const understand: SessionPath = (id) => `${session(id)}/begrijpen`;
export const choose: SessionPath = (id) => `${session(id)}/kiezen`;
export const agree: SessionPath = (id) => `${session(id)}/afspraken`;
export const elaborate: SessionPath = (id) => `${session(id)}/uitwerken`;
/** The texts as JSON, when they changed after `seq`. */
export const texts = (id: string, seq: number) => `${session(id)}/teksten?seq=${seq}`;
export const versions: SessionPath = (id) => `${session(id)}/versies`;
/** @param version an adopted one ("1.0"), or else how things stand now */
export const outcome = (id: string, version?: string | null) =>
	ask(`${session(id)}/uitkomst`, "versie", version);
/** @param format the end of the file's name, such as "docx" */
export const outcomeFile = (id: string, format: string, version?: string | null) =>
	ask(`${session(id)}/uitkomst.${format}`, "versie", version);
export const year: SessionPath = (id) => `${session(id)}/jaar`;
export const yearOf = (id: string, agreement: string) => year(id) + agreementHere(agreement);
/** The same, after a report on that agreement was taken. */
export const yearReported = (id: string, agreement: string) =>
	`${year(id)}?gemeld=${agreement}${agreementHere(agreement)}`;

/** Another theme, on the page of the themes itself. */
export const themeHere = (theme: string) => `?thema=${theme}`;
/** The element of an agreement has this id on each page that shows it. */
export const agreementPlace = (agreement: string) => `afspraak-${agreement}`;
/** An agreement, on the page itself. */
export const agreementHere = (agreement: string) => `#${agreementPlace(agreement)}`;

export const apiSessions = "/api/v1/sessions";
export const apiCommands: SessionPath = (id) => `${apiSessions}/${id}/commands`;
/** @param schema the version of the document's schema that the asker knows */
export const apiDocuments = (id: string, kind: string) => `${apiSessions}/${id}/documents/${kind}`;
export const apiDocument = (id: string, kind: string, schema: number) =>
	`${apiDocuments(id, kind)}?schema=${schema}`;
export const outcomeSchema = "/api/v1/outcome.schema.json";
/** Where the sockets of a session's documents begin; y-websocket puts "/board" or "/workbook" behind it. */
export const realtime: SessionPath = (id) => `/realtime/${id}`;
