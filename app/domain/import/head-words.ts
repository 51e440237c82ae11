import type { FigureStatus, Qualifier, Unit } from "../figure/figures.ts";
import type { Verdict } from "../figure/told-target.ts";
import type { Basis, ColumnRole } from "./mapping.ts";
import { tidyWord } from "./match-word.ts";

const wordsOf = <Meaning extends string>(lists: Record<Meaning, string>): Map<string, Meaning> =>
	new Map(
		(Object.entries(lists) as [Meaning, string][]).flatMap(([meaning, list]) =>
			list.split("|").map((word) => [tidyWord(word), meaning] as const),
		),
	);

/** Heads of columns, as municipalities, statistics offices and our own files write them. */
const heads = wordsOf<Exclude<ColumnRole, "dimension">>({
	ignore:
		"area level|level|niveau|gebiedsniveau|regioniveau|gebiedstype|soort gebied|soort regio|id|nr|nummer|volgnummer|rij|page|pagina|rijnummer|#",
	indicator:
		"indicator|indicatoren|indicator id|indicatornaam|naam indicator|onderwerp|topic|measure|maat|kengetal|onderwerpen",
	place:
		"place|area|plaats|gebied|wijk|wijken|buurt|buurten|gemeente|gemeenten|regio|regio s|wijknaam|buurtnaam|gemeentenaam|gebiedsnaam|gebiedscode|wijkcode|buurtcode|gemeentecode|regiocode|area code|area name|regionaam|wijken en buurten|codering|woonplaats|wijk naam|wijk code|gm code|wk code|bu code|gwb code|regions|region|district|neighbourhood",
	period:
		"period|periode|perioden|periods|jaar|year|peildatum|peiljaar|kwartaal|quarter|maand|month|halfjaar|schooljaar|verslagjaar|datum|date|tijdvak|meetjaar|jaartal|rapportageperiode",
	breakdown: "breakdown|uitsplitsing|uitsplitsingen",
	value:
		"value|waarde|waarden|aantal|getal|cijfer|percentage|score|bedrag|uitkomst|realisatie|resultaat|number|count|amount|observatie|aantallen|totaal aantal|som van aantal|aantal van|meting",
	unit: "unit|eenheid|meeteenheid",
	n: "n|respondents|respondenten|aantal respondenten|n respondenten|steekproef|respons|number of respondents|aantal antwoorden",
	status: "status|stand|cijferstatus",
	until:
		"until|complete until|volledig tot|volledig tot en met|volledig t/m|compleet tot|compleet tot en met|compleet t/m|bijgewerkt tot|bijgewerkt tot en met|bijgewerkt t/m",
	qualifier: "qualifier|nauwkeurigheid",
	low: "low|laag|ondergrens|lower|minimum|min",
	high: "high|hoog|bovengrens|upper|maximum|max",
	numerator: "numerator|teller",
	denominator: "denominator|noemer",
	missing: "missing|missing reason|reden ontbreken|waarom ontbreekt|ontbreekt|reden geen waarde",
	note: "note|notes|toelichting|opmerking|opmerkingen|remark|noot|bijzonderheden",
	published: "published|published text|publishedtext|gepubliceerd|gedrukt|gepubliceerde tekst",
	kind: "kind|soort|soort cijfer|type",
	basis: "basis|grondslag|soort doel",
	document: "document|vastgelegd in|besluit|raadsbesluit",
	adopted: "adopted|vastgesteld op|datum besluit|adopted on",
	relative: "relative to|relatief aan|ten opzichte van|vergeleken met",
	verdict: "verdict|oordeel|doel gehaald|gehaald|behaald",
	source: "source|bron|bronnaam",
});

/** "WijkenEnBuurten", "SoortRegio_2": statistics offices write names as one word, with a number that shifts each year. */
const spaced = (head: string): string =>
	/^[\p{L}\p{N}]+(?:_\d+)?$/u.test(head)
		? head.replace(/_\d+$/, "").replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
		: head;

/** What a head says that its column holds. `certain` is false for words that also name figures, such as "aantal". */
export function roleOfHead(head: string): { role: ColumnRole; certain: boolean } | null {
	const tidied = tidyWord(
		spaced(head)
			.replace(/\(.*?\)/g, " ")
			.replace(/_/g, " "),
	);
	const role = heads.get(tidied) ?? heads.get(tidyWord(head.replace(/_/g, " ")));
	if (role) return { role, certain: !/^(?:type|soort|stand|score|cijfer|min|max|page|status)$/.test(tidied) };
	return /^(?:som|aantal|gemiddelde|sum|count) (?:van|of) /.test(tidied)
		? { role: "value", certain: false }
		: null;
}

const unitWords = wordsOf<Unit>({
	percentage: "percentage|percentages|procent|percent|%|pct",
	aantal:
		"aantal|aantallen|personen|kinderen|jongeren|inwoners|cliënten|clienten|gezinnen|huishoudens|number|count|people|stuks",
	euro: "euro|euros|euro's|eur|bedrag",
	dagen: "dagen|dag|days",
	weken: "weken|week|weeks",
	uur: "uur|uren|hours",
	jaar: "jaar|jaren|years",
	cijfer: "cijfer|rapportcijfer|grade|mark",
	index: "index|indexcijfer",
	verhouding: "verhouding|ratio",
});

export const unitOf = (text: string): Unit | null =>
	/^€/.test(text.trim())
		? "euro"
		: (unitWords.get(tidyWord(text)) ??
			(/^(?:1[. ]000|mln|miljoen) euro$/i.test(text.trim()) ? "euro" : null));

const statusWords = wordsOf<FigureStatus>({
	definitief: "definitief|definitieve cijfers|def|final|definitive|vastgesteld",
	voorlopig: "voorlopig|voorlopige cijfers|vlp|provisional|nader voorlopig|preliminary",
	raming: "raming|geraamd|schatting|estimate|estimated",
	prognose: "prognose|verwachting|forecast|projection",
});
export const statusOf = (text: string): FigureStatus | null => statusWords.get(tidyWord(text)) ?? null;

const qualifierWords = wordsOf<Qualifier>({
	exact: "exact|precies",
	about: "about|ongeveer|circa|ca|afgerond",
	less_than: "less_than|less than|minder dan|kleiner dan|<",
	range: "range|bereik|tussen",
});
export const qualifierOf = (text: string): Qualifier | null => qualifierWords.get(tidyWord(text)) ?? null;

const basisWords = wordsOf<Basis>({
	begroting: "begroting|begroot|budget|budget begroting",
	beleid: "beleid|beleidsdoel|policy|streefwaarde",
	"wettelijke-norm": "wettelijke-norm|wettelijke norm|norm|wet|legal",
	contract: "contract|inkoop|contractafspraak",
	wijkafspraak: "wijkafspraak|afspraak",
});
export const basisOf = (text: string): Basis | null => basisWords.get(tidyWord(text)) ?? null;

const verdictWords = wordsOf<Verdict>({
	ja: "ja|yes|gehaald|behaald|voldaan",
	nee: "nee|no|niet gehaald|niet behaald|niet voldaan",
	deels: "deels|gedeeltelijk|deels gehaald|partly",
	"niet-te-zeggen": "niet-te-zeggen|niet te zeggen|onbekend|nog niet bekend|unknown",
});
export const verdictOf = (text: string): Verdict | null => verdictWords.get(tidyWord(text)) ?? null;

const kindWords = wordsOf<"figure" | "target">({
	figure: "figure|cijfer|realisatie|gerealiseerd|actual|realised",
	target: "target|doel|streefwaarde|doelstelling|norm|begroting|begroot|goal",
});
export const kindOf = (text: string): "figure" | "target" | null => kindWords.get(tidyWord(text)) ?? null;

/** "Eindtotaal", "Totaal", "Jeugdhulp Totaal" of a pivot: what its parts add up to, and no place or thing by itself. */
export const isTotal = (text: string): boolean =>
	/^(?:eind|sub|grand |algemeen )?(?:totaal|totalen|total)(?:en)?$/.test(tidyWord(text)) ||
	/^(?:alle|totaal) (?:wijken|gebieden|leeftijden|buurten)$/.test(tidyWord(text));

/** A pivot's subtotal is called by its own group: "Jeugdhulp Totaal". */
export const isSubtotal = (text: string): boolean => /^.+ (?:totaal|total)$/.test(tidyWord(text));

/** "x € 1.000", "in duizenden", "(x mln)": by how much the numbers under or beside it are to be multiplied; null for 1. */
export function scaleIn(text: string): number | null {
	const plain = text.toLowerCase().replace(/\s+/g, " ");
	if (
		/[x×*] ?(?:€|euro|eur)? ?(?:1[. ]?000[. ]?000|(?:1 )?mln|(?:1 )?miljoen)\b|\bin (?:€|euro)? ?(?:mln|miljoenen)\b|\bmln\.? euro\b/.test(
			plain,
		)
	)
		return 1_000_000;
	if (
		/[x×*] ?(?:€|euro|eur)? ?(?:1[. ]?000|duizend|k)\b(?![.,]?\d)|\bin (?:€|euro)? ?duizend(?:en|tallen)\b|\bk€|^1[. ]000 euro$/.test(
			plain,
		)
	)
		return 1_000;
	return null;
}
