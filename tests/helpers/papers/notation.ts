/** How the second typing calls a place, and which place that is. A branch of a provider is a place there. */
export const places: Record<string, string> = {
	Zeist: "zeist",
	Blikkenburg: "blikkenburg",
	Vollenhoven: "vollenhove",
	"Zeist-Noord": "zeist-noord",
	"Zeist-Oost": "zeist-oost",
	"Zeist-Centrum": "zeist-centrum",
	"Zeist-West": "zeist-west",
	"Den Dolder e.o.": "den-dolder",
	"De Bilt": "de-bilt",
	"Utrechtse Heuvelrug": "utrechtse-heuvelrug",
	"Wijk bij Duurstede": "wijk-bij-duurstede",
	Druten: "druten",
	Zoetermeer: "zoetermeer",
	Soest: "soest",
	Nederland: "nederland",
	"provincie Utrecht": "provincie-utrecht",
	"Regio Zuidoost-Utrecht": "regio-zuidoost-utrecht",
	"GGD Regio Utrecht": "ggd-regio-utrecht",
	"landsdeel Zuidwest": "landsdeel-zuidwest",
	Haaglanden: "regio-haaglanden",
	"regio Eemland": "jeugdzorgregio-eemland",
	// The audit of Soest has both names for the region that buys youth care together.
	"regio Amersfoort": "jeugdzorgregio-eemland",
	"benchmark 17 gemeenten": "groep-ceo-jeugd-17",
	Amersfoort: "nederland, vestiging=amersfoort",
	Barneveld: "nederland, vestiging=barneveld",
	Bilthoven: "nederland, vestiging=bilthoven",
	Dordrecht: "nederland, vestiging=dordrecht",
	Ede: "nederland, vestiging=ede",
	Ermelo: "nederland, vestiging=ermelo",
	Goes: "nederland, vestiging=goes",
	Hilversum: "nederland, vestiging=hilversum",
	Houten: "nederland, vestiging=houten",
	IJsselstein: "nederland, vestiging=ijsselstein",
	Lelystad: "nederland, vestiging=lelystad",
	Nieuwegein: "nederland, vestiging=nieuwegein",
	Utrecht: "nederland, vestiging=utrecht",
	Wierden: "nederland, vestiging=wierden",
	Woerden: "nederland, vestiging=woerden",
	Zwolle: "nederland, vestiging=zwolle",
};

/**
 * The period under which the import file has what the paper does not date: one for each paper, and others
 * by the words of the second typing. The note of such a row has to say that the paper names none.
 */
export const undated: Record<string, { period: string; others: Record<string, string> }> = {
	"zeist-000": {
		period: "2024",
		others: { "ritten per maand vrijwilligersvervoer Automaatje": "2025-03" },
	},
	"zeist-001": {
		period: "2025",
		others: {
			"eenoudergezinnen onder gezinnen met kinderen": "2024",
			uitkeringsgezinnen: "2023",
		},
	},
	soest: {
		period: "2021",
		others: {
			"stijging uitgaven jeugdzorg per jaar": "2020",
			"aanvragen die voorheen werden doorverwezen door het Jeugdteam": "2020",
			"minder doorverwijzingen naar specialistische jeugdzorg door een POH-jeugd": "2020",
			"daling doorverwijzingen naar de Jeugd-GGZ, structureel": "2022",
		},
	},
	zoetermeer: { period: "2024", others: { "leerlingen bij Schoolmaatschappelijk Werk": "2023" } },
	druten: { period: "2024", others: {} },
};

/** Whether a note says that the paper names no year or day. */
export const saysUndated = (note: string): boolean =>
	/\b(geen|zonder)\b[^.;]*\b(jaar|jaren|datum)\b|jaar niet genoemd|"(momenteel|eerdere jaren)"/i.test(note);

/** The unit of what the second typing calls a ratio or a grade, by its words. */
export function unitOf(what: string, unit: string): string {
	return what.startsWith("index ") || what.startsWith("coëfficiënt ") ? "index" : unit;
}

/** A norm is the law's where its words say so, and else a rule of the municipality itself. */
export function standingOf(what: string, status: string): string {
	if (status === "doel") return "beleid";
	if (status === "norm") return what.startsWith("wettelijke ") ? "wettelijke-norm" : "beleid";
	return status;
}

/** A printed number without the words that surround it, since one typing took them over and the other not. */
export const bare = (printed: string): string => printed.replace(/^(zo'n|nadeel van) /, "");
