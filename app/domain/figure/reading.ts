/** The fixed lists of what stands beside figures; the words for them stand in app/words. */

/** Why a series is counted otherwise from a period on. */
export const breakKinds = ["definition", "system", "law", "area", "method"] as const;

/** What a target rests on; a budget is one with the basis `begroting`. */
export const targetBases = ["begroting", "beleid", "wettelijke-norm", "contract", "wijkafspraak"] as const;

/** Whether a target was reached, as its source says. */
export const sourceVerdicts = ["ja", "nee", "deels", "niet-te-zeggen"] as const;

/** What a reading note does: what we see, may explain it, do about it, expect; a finding; a difference from another source. */
export const noteKinds = ["zien", "verklaring", "doen", "verwachting", "bevinding", "verschil"] as const;

export const offerLayers = ["sociale-basis", "basisondersteuning", "maatwerk"] as const;

/** The languages in which something may be offered, as BCP 47; `dse` is Dutch sign language. */
export const offerLanguages = [
	"nl",
	"en",
	"tr",
	"ar",
	"uk",
	"pl",
	"fa",
	"ti",
	"so",
	"zgh",
	"es",
	"fr",
	"de",
	"dse",
] as const;
