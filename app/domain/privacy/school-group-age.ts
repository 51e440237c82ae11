import { placesOf } from "./hint.ts";

interface Place {
	start: number;
	end: number;
}

const article = "(?:[Dd]e|[Hh]et|’t|'t|[Ss]int|[Ss]t\\.?)";
const capitalised = "\\p{Lu}[\\p{L}’'-]+";
const kind =
	"(?:\\p{L}*(?:[Ss]chool|[Cc]ollege|[Ll]yceum|[Gg]ymnasium|[Aa]theneum|[Ss]cholengemeenschap)|[Mm]avo|[Hh]avo|[Vv]mbo|VMBO|SBO|sbo|VSO|vso|OBS|obs|CBS|cbs|RKBS|rkbs|PCB|pcb|KC|IKC|ikc|[Kk]indcentrum|okul\\p{L}*)";
/** A school by its name: "OBS Het Palet", "Petrus Canisiusschool", "het Oranje Lyceum", "op De Kameleon". */
const school = new RegExp(
	`(?<!\\p{L})(?:${kind}\\s(?:${article}\\s)?${capitalised}(?:\\s${capitalised})?|${capitalised}(?:\\s${capitalised})?\\s${kind}|\\p{Lu}\\p{L}*(?:school|college|lyceum|gymnasium|atheneum)(?!\\p{L})|${article}\\s${capitalised})`,
	"gu",
);

const upToEighteen =
	"vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien";
const level = "(?:vmbo|havo|vwo|mavo|gymnasium|atheneum|kader|basis)";
/** "groep 7", "gr. 6", "klas 2K", "vijf havo", "vwo 5", "groep Zeehonden" */
const group = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:\\p{L}*groep(?:en)?\\s?(?:[1-8](?:\\s?[/-]\\s?[1-8])?\\p{L}?|een|twee|drie|${upToEighteen}|\\p{Lu}\\p{Ll}+)|gr\\.?\\s?[1-8]\\p{L}?|klas\\s?(?:[1-6]\\p{L}{0,2}\\d?|\\p{Lu}\\d\\p{L}?)|leerjaar\\s?[1-6]|\\p{L}*brugklas\\p{L}*|(?:eerste|tweede|derde|vierde|vijfde|zesde)\\s(?:klas|leerjaar|jaar)|(?:[1-6]|een|twee|drie|vier|vijf|zes)\\s?${level}|${level}[\\s-]?[1-6])(?![\\p{L}\\p{N}])`,
	"giu",
);
const unit =
	"\\s?(?:uur|min|km|m2|meter|euro|weken|week|maanden|dagen|dag|keer|x|kinderen|jongeren|leerlingen|mensen|%|kilo|kg|procent|of|tot|plekken|plaatsen)";
const number = `(?:[4-9]|1\\d|${upToEighteen})`;
/** "9 jaar", "11-jarige", "(7)", "is net zes", "was toen 10", "van 14", ", 15," */
const age = new RegExp(
	`(?<![\\p{L}\\p{N},.:])(?:${number}(?:\\s?(?:jaar|jr|jarige?|yaş\\p{L}*|years?)|-?jarige?n?)|(?<=\\()${number}(?:\\s(?:en|of)\\s${number})?(?=\\))|(?<=(?:is|was|ben|bent|zijn|wordt|werd|van|(?<!en\\s)met|pas|bijna|net|al|toen|nu|allemaal|leerling|meisje|jongen|kind|dochter|zoon|,)\\s)${number}(?!${unit}(?!\\p{L}))|${number}(?=\\s?,|\\snu|\\sis\\s))(?![\\p{L}\\p{N}])(?![.,:-]\\d)`,
	"giu",
);

/** How far apart the three may stand to be about one child, in signs. */
const reach = 160;

/** Where a school, a group or class and an age are told of the same child: together they say who it is. */
export function findSchoolGroupAge(text: string): Place[] {
	const groups = placesOf(group, text);
	if (groups.length === 0) return [];
	const ages = placesOf(age, text);
	const schools = placesOf(school, text);
	const found: Place[] = [];
	for (const one of groups) {
		const [named, old] = [nearest(schools, one), nearest(ages, one)];
		if (!named || !old) continue;
		const start = Math.min(one.start, named.start, old.start);
		const end = Math.max(one.end, named.end, old.end);
		if (end - start > reach || found.some((other) => start < other.end && other.start < end)) continue;
		found.push({ start, end });
	}
	return found;
}

/** The one of these that is nearest, and no part of it. */
const nearest = (places: Place[], to: Place): Place | undefined =>
	places
		.filter(({ start, end }) => end <= to.start || start >= to.end)
		.sort((a, b) => Math.abs(a.start - to.start) - Math.abs(b.start - to.start))[0];
