import { type Hint, hintAt, isNear, placesOf } from "./hint.ts";

/** Neither a sign of a longer number or word before it, nor behind it. */
const apart = (pattern: string, flags = "", behind = "(?![\\p{L}\\p{N}])"): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})${behind}`, `gu${flags}`);

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** The check of the burgerservicenummer: the digits times 9 to 2, and the last times -1, add up to a multiple of 11. */
export function passesElevenCheck(digits: string): boolean {
	if (digits.length !== 9 || Number(digits) === 0) return false;
	const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
	return sum % 11 === 0;
}

const bsnPattern = apart("\\d(?:[ .-]?\\d){8}");
const bsnWords =
	/\b(bsn|bsnr|b\.s\.n|burger\s?service\s?nummer|burgerservicenr|sofi(-?\s?nummer)?|service\s?nummer)\b/iu;

function findBsn(text: string): Hint[] {
	return placesOf(bsnPattern, text).flatMap(({ start, end, found }) => {
		if (!passesElevenCheck(digitsOf(found[0]))) return [];
		const named = isNear(text, { start, end }, bsnWords, { before: 120, behind: 120 });
		return hintAt("bsn", start, end, named);
	});
}

const phonePattern = apart(
	"(?:(?:\\+|00)\\s?31[\\s.-]?(?:\\(0\\)[\\s.-]?)?|\\(?0)(?:[\\s.()/-]{0,3}\\d){9}|(?:\\+|00)(?!\\s?31)[1-9](?:[\\s.()/-]{0,2}\\d){8,13}",
);
/** Numbers that are there for everybody: 0800, 0900, 088 of an organisation, 14 with an area code. */
const publicNumber = /^(?:0800|090[069]|088|0?14\d)/;

function findPhone(text: string): Hint[] {
	// The plus before a number is no letter or digit, so it may stand behind one.
	return placesOf(phonePattern, text)
		.filter(({ found }) => !publicNumber.test(digitsOf(found[0])))
		.filter(({ found }) => !/^0{2,}[^1-9]|^0000/.test(digitsOf(found[0])))
		.map(({ start, end }) => hintAt("phone", start, end));
}

const emailPattern =
	/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]*\s?(?:@|\(at\)|\[at\]| apenstaartje )\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?![\p{L}\p{N}])/giu;

const findEmail = (text: string): Hint[] =>
	placesOf(emailPattern, text).map(({ start, end }) => hintAt("email", start, end));

/** How many signs an account number of each country has, after the registry of ISO 13616. */
const ibanLengths: Readonly<Record<string, number>> = {
	...{
		AD: 24,
		AE: 23,
		AL: 28,
		AT: 20,
		AZ: 28,
		BA: 20,
		BE: 16,
		BG: 22,
		CH: 21,
		CY: 28,
		CZ: 24,
		DE: 22,
		DK: 18,
	},
	...{
		EE: 20,
		EG: 29,
		ES: 24,
		FI: 18,
		FR: 27,
		GB: 22,
		GE: 22,
		GI: 23,
		GR: 27,
		HR: 21,
		HU: 28,
		IE: 22,
		IL: 23,
	},
	...{
		IQ: 23,
		IS: 26,
		IT: 27,
		JO: 30,
		KW: 30,
		LB: 28,
		LI: 21,
		LT: 20,
		LU: 20,
		LV: 21,
		MA: 28,
		MC: 27,
		MD: 24,
	},
	...{
		ME: 22,
		MK: 19,
		MT: 31,
		NL: 18,
		NO: 15,
		PK: 24,
		PL: 28,
		PS: 29,
		PT: 25,
		QA: 29,
		RO: 24,
		RS: 22,
		SA: 24,
	},
	...{ SE: 24, SI: 19, SK: 24, SM: 27, TN: 24, TR: 26, UA: 29, XK: 20 },
};
/** Also with a slip of the finger it is somebody's account. */
const dutchIban = /^NL\d{2}[A-Z]{4}\d{10}$/;

/** ISO 13616: the rest of the whole number by 97 is 1. */
function passesMod97(iban: string): boolean {
	const moved = iban.slice(4) + iban.slice(0, 4);
	let rest = 0;
	for (const sign of moved) {
		for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
	}
	return rest === 1;
}

const ibanStart = apart(`(?:${Object.keys(ibanLengths).join("|")}) ?\\d{2}`, "i", "");

function findIban(text: string): Hint[] {
	return placesOf(ibanStart, text).flatMap(({ start, found }) => {
		const length = ibanLengths[found[0].slice(0, 2).toUpperCase()];
		const whole = new RegExp(`^(?:[ .-]?[a-z0-9]){${length}}(?![\\p{L}\\p{N}])`, "iu").exec(
			text.slice(start),
		);
		const iban = whole ? whole[0].replace(/[ .-]/g, "").toUpperCase() : "";
		return whole && (dutchIban.test(iban) || passesMod97(iban))
			? [hintAt("iban", start, start + whole[0].length, true)]
			: [];
	});
}

/** SA, SD and SS are given to no postcode. */
const postcode = "[1-9]\\d{3}[\\s-]?(?!SA|SD|SS)[A-Z]{2}";
const houseNumber = "\\d{1,5}(?:[ -]?[a-zA-Z]{1,2}(?![\\p{L}]))?(?:[-/]\\d{1,4})?";
const between = "[\\s,;:|/–-]{0,3}(?:(?:in|te|en|no\\.?|huisnummer|huisnr\\.?|nummer|nr\\.?|op|#)\\s?){0,2}";
const postcodeFirst = apart(`${postcode}${between}${houseNumber}`);
const compactPostcode = apart(`[1-9]\\d{3}[a-z]{2}${between}\\d{1,5}[a-z]?`);
const houseFirst = apart(
	`\\d{1,5}(?:[ -]?[a-zA-Z]{1,4})?(?:,\\s?|\\s{1,2}|)(?:te |in )?\\(?(?:postcode\\s)?${postcode}`,
);

const findPostcode = (text: string): Hint[] =>
	[postcodeFirst, compactPostcode, houseFirst].flatMap((pattern) =>
		placesOf(pattern, text).map(({ start, end }) => hintAt("postcode_house", start, end)),
	);

const months =
	"jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|jun[i]?|jul[i]?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|august|october|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık";
const year = "(?:19\\d{2}|20\\d{2}|['’]?\\d{2})";
const dayPattern = apart(
	`(?:0?[1-9]|[12]\\d|3[01])(?:(?:\\s?[-/.]\\s?|\\s)(?:0?[1-9]|1[0-2])(?:\\s?[-/.]\\s?|\\s)|(?:e|de|ste)?[ -](?:${months})\\.?[ -])${year}|(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`,
	"i",
);
const birthBefore =
	/(?:\bgeb(?:oren|oortedatum|oortedag|oortedat|\.?\s?dat)?\b|\bgeboorte|\bverjaar|\bjarig\b|\bgd[.:]|\*|\bborn\b|\bbirth|\bdob\b|do[gğ]um|народи)[^!?\n]{0,45}$/iu;
const birthBehind = /^[^.!?\n]{0,45}(?:geboren|jarig|\bgeb\b|verjaar|geboorte)/iu;

const findBirthdate = (text: string): Hint[] =>
	placesOf(dayPattern, text)
		.filter(
			({ start, end }) =>
				birthBefore.test(text.slice(Math.max(0, start - 70), start)) ||
				birthBehind.test(text.slice(end, end + 60)),
		)
		.map(({ start, end }) => hintAt("birthdate", start, end));

/** The forms of Dutch plates (RDW, sidecodes 1-14): L a letter, 9 a digit. */
const plateForms =
	"LL-99-99 99-99-LL 99-LL-99 LL-99-LL LL-LL-99 99-LL-LL 99-LLL-9 9-LLL-99 LL-999-L L-999-LL LLL-99-L L-99-LLL 9-LL-999 999-LL-9".split(
		" ",
	);
const plates = (letter: string, between: string[]): string =>
	between
		.flatMap((sign) =>
			plateForms.map((form) => [...form].map((each) => ({ L: letter, "9": "\\d" })[each] ?? sign).join("")),
		)
		.join("|");
const platePattern = apart(plates("[A-Z]", ["-", " "]));
const loosePlate = apart(plates("[a-z]", ["-", ""]), "i");
const plateWords =
	/\b(kenteken|nummerbord|nummerplaat|auto|bus(?:je)?|scooter|brommer|motor|wagen|bestelbus)\b[^.!?]{0,30}$/iu;

function findPlate(text: string): Hint[] {
	const sure = placesOf(platePattern, text).filter(
		({ found, start }) =>
			found[0].includes("-") || plateWords.test(text.slice(Math.max(0, start - 50), start)),
	);
	const named = placesOf(loosePlate, text).filter(
		({ found, start }) => /\d/.test(found[0]) && plateWords.test(text.slice(Math.max(0, start - 50), start)),
	);
	return [...sure, ...named].map(({ start, end }) => hintAt("plate", start, end));
}

/** What no text may hold: a bank account, and a burgerservicenummer that is called so. */
export const holdsRefused = (text: string): boolean =>
	[findIban, findBsn].some((find) => find(text).some(({ refused }) => refused));

/** What has a fixed form, the surest first: where two overlap the first counts. */
export const findIdentifiers = (text: string): Hint[] =>
	[findIban, findEmail, findBirthdate, findPhone, findBsn, findPostcode, findPlate].flatMap((find) =>
		find(text),
	);
