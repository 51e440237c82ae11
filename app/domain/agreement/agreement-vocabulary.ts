/** The fixed lists of the agreements and of the year after them; as in vocabulary.ts, the words for them stand in app/words. */

/** What an agreement does: keep or celebrate, make better, try out, stop, or hand on to somebody else. */
export const agreementKinds = ["behouden", "verbeteren", "uitproberen", "stoppen", "doorgeven"] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** To whom the wijk can hand something on. */
export const passedOnTo = ["gemeente", "regio", "voorkantoverleg", "ander-beleid"] as const;
export type PassedOnTo = (typeof passedOnTo)[number];

export const commitments = ["toegezegd", "onder-voorbehoud"] as const;
export type Commitment = (typeof commitments)[number];

/** How an agreement goes through the year; `doorgegeven` has an answer, `gestopt` a reason. */
export const progressStates = ["loopt", "gedaan", "gestopt", "doorgegeven"] as const;
export type ProgressState = (typeof progressStates)[number];

/** The short checks that owners are reminded of: 90 days and half a year after adoption. */
export const progressChecks = ["after-90-days", "half-year"] as const;
export type ProgressCheck = (typeof progressChecks)[number];

/** The layers of the pedagogical basis in which an agreement works. */
export const basisLayers = ["persoonlijk", "gemeenschappelijk", "institutioneel"] as const;
export type BasisLayer = (typeof basisLayers)[number];

/** By these numbers one may ask for the focus points that a framework codes as "focus-1" to "focus-4". */
export const focusPoints = [1, 2, 3, 4] as const;
export type FocusPoint = (typeof focusPoints)[number];

/** The children's rights that an agenda is held against once. */
export const childrensRights = ["bescherming", "participatie", "ontwikkeling", "gelijke-kansen"] as const;
export type ChildrensRight = (typeof childrensRights)[number];

/** The partners that one expects around children in a wijk; who of them was absent is noted. */
export const typicalPartners = [
	"scholen",
	"kinderopvang",
	"cjg",
	"jeugdgezondheidszorg",
	"jongerenwerk",
	"sport",
	"welzijn",
	"buurtsportcoaches",
	"wijkmanager",
	"cultuur",
	"bibliotheek",
	"wijkagent",
	"oudernetwerk",
	"jongerenraad",
] as const;
export type TypicalPartner = (typeof typicalPartners)[number];
