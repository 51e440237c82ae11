import { firstNames, namesThatAreWords } from "../privacy/first-names.ts";
import { holdsRefused, passesElevenCheck } from "../privacy/identifiers.ts";
import { namesWithCapital } from "../privacy/names-with-capital.ts";
import { fold } from "../typed/fold.ts";
import { readDay } from "../typed/read-day.ts";
import type { ImportRefusal } from "./preview.ts";

/** What stands under one head, wherever in the file: a column of a table, of a hidden sheet, of a pivot's memory. */
export interface ColumnOfTexts {
	head: string;
	cells: { text: string; day?: string | undefined; place: string }[];
	/** Numbers that are measured or counted here: amounts of nine digits may pass the eleven check by chance. */
	isValue: boolean;
	/** Its head says that it names places, things or periods: a code that nobody knows yet is no client's. */
	isLabel: boolean;
	/** What the catalogue knows, such as codes of places: never anybody's number. */
	isKnown: boolean;
}

/**
 * Whether a column holds data of single people, judged by what stands in it and never by its head alone: a
 * burgerservicenummer, birth dates, names that hardly repeat, numbers of clients, addresses.
 * @returns what to refuse, with the first cell where it shows
 */
export function personIn(column: ColumnOfTexts): ImportRefusal | null {
	if (column.cells.length === 0) return null;
	return (
		bsnIn(column) ??
		(column.isKnown
			? null
			: (birthdatesIn(column) ?? namesIn(column) ?? contactsIn(column) ?? numbersIn(column)))
	);
}

const refusal = (
	code: ImportRefusal["code"],
	column: ColumnOfTexts,
	cell: { place: string } | undefined,
): ImportRefusal => ({ code, place: cell?.place ?? null, detail: column.head });

/** So much of a cell is looked into: a longer text is no part of a table of figures. */
const longestLooked = 4_000;

const bsnHead = /\b(?:bsn|bsnr|burgerservice\s?(?:nummer|nr)|sofi)/i;
const nineDigits = /^(?:\d{9}|\d{3}[ .]\d{3}[ .]\d{3}|\d{4}[ .]\d{2}[ .]\d{3})$/;

function bsnIn(column: ColumnOfTexts): ImportRefusal | null {
	const { cells, head, isValue } = column;
	// A spreadsheet drops the nought before a number.
	const shaped = cells.filter(({ text }) => nineDigits.test(text) || /^\d{8}$/.test(text));
	const passing = shaped.filter(({ text }) => passesElevenCheck(text.replace(/\D/g, "").padStart(9, "0")));
	const whole = passing.filter(({ text }) => nineDigits.test(text));
	const isColumnOfThem = passing.length >= 3 && passing.length >= 0.8 * shaped.length;
	if (isColumnOfThem || (passing.length > 0 && bsnHead.test(head)) || (whole.length > 0 && !isValue))
		return refusal("person-bsn", column, whole[0] ?? passing[0]);
	const written = cells.find(
		({ text }) => text.length > 9 && /\d{4}/.test(text) && holdsRefused(text.slice(0, longestLooked)),
	);
	return written ? refusal("person-bsn", column, written) : null;
}

const birthHead = /\bgeb(?:\.|oorte|oren)?|\bbirth|\bdob\b|verjaar/i;

/** Days on which people were born lie far apart and on any day of a month; those of figures do not. */
function birthdatesIn(column: ColumnOfTexts): ImportRefusal | null {
	const days = column.cells.flatMap((cell) => {
		const day = cell.day ?? (/\d/.test(cell.text) && cell.text.length <= 30 ? readDay(cell.text) : null);
		return day ? [{ cell, day }] : [];
	});
	if (days.length === 0) return null;
	if (birthHead.test(column.head)) return refusal("person-birthdate", column, days[0]?.cell);
	if (days.length < 3 || days.length < column.cells.length / 2) return null;
	const years = days.map(({ day }) => Number(day.slice(0, 4)));
	const span = Math.max(...boundsOf(years)) - Math.min(...boundsOf(years));
	const inside = days.filter(({ day }) => !/-01$|-(?:28|29|30|31)$/.test(day)).length;
	const isSpread = new Set(days.map(({ day }) => day)).size >= 0.8 * days.length;
	return isSpread && span >= 4 && inside >= days.length / 2
		? refusal("person-birthdate", column, days[0]?.cell)
		: null;
}

const boundsOf = (numbers: number[]): [number, number] =>
	numbers.reduce<[number, number]>(
		([low, high], one) => [Math.min(low, one), Math.max(high, one)],
		[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
	);

const knownNames = new Set([...firstNames, ...namesThatAreWords, ...namesWithCapital].map(fold));
const between = "(?:van|de|der|den|het|ten|ter|te|el|al|von|bin|op|'t|in)";
const surname = "\\p{Lu}[\\p{L}'’-]+";
const withInitials = new RegExp(
	`^(?:\\p{Lu}\\.\\s?)+(?:${between}\\s)*${surname}$|^${surname},\\s?(?:\\p{Lu}\\.\\s?)+`,
	"u",
);
const wholeName = new RegExp(`^(?:${surname})(?:[ ,]+(?:${between}|${surname}|\\p{Lu}\\.))*$`, "iu");
const bodies =
	/\b(?:stichting|bv|b\.v\.|nv|zorg|ggz|huisarts|praktijk|school|gemeente|team|centrum|groep|vereniging|coöperatie|cooperatie|wijk|buurt|instelling|dienst|jeugd|kinderen|hulp)\b/i;
const nameHead =
	/\b(?:naam|name|voornaam|achternaam|cli[eë]nt|kind|jeugdige|ouder|leerling|patient|bewoner)/i;

function isPersonName(text: string): boolean {
	if (text.length < 2 || text.length > 60 || /\d/.test(text) || bodies.test(text)) return false;
	if (withInitials.test(text)) return true;
	if (!wholeName.test(text) || !/\p{Lu}/u.test(text)) return false;
	return text.split(/[ ,]+/).some((word) => knownNames.has(fold(word)));
}

function namesIn(column: ColumnOfTexts): ImportRefusal | null {
	const { cells, head } = column;
	const fewest = nameHead.test(head) ? 2 : 3;
	if (cells.length < fewest || column.isValue) return null;
	const distinct = new Set(cells.map(({ text }) => text));
	if (distinct.size < 0.8 * cells.length) return null;
	const names = cells.filter(({ text }) => isPersonName(text));
	return names.length >= Math.max(fewest, 0.6 * cells.length)
		? refusal("person-name", column, names[0])
		: null;
}

const mail = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const phone = /^(?:\+31|0031|0)[\s-]?6?(?:[\s-]?\d){8,9}$/;
const address = /\b[1-9]\d{3}\s?[A-Z]{2}\b[\s,]*\d{1,4}\b|\b\d{1,4}\s?[a-z]?[\s,]+[1-9]\d{3}\s?[A-Z]{2}\b/;

function contactsIn(column: ColumnOfTexts): ImportRefusal | null {
	for (const form of [mail, phone, address]) {
		const found = column.cells.filter(({ text }) => form.test(text));
		if (column.isValue && form === phone) continue;
		const distinct = new Set(found.map(({ text }) => text)).size;
		if (distinct >= 2 && found.length >= column.cells.length / 4)
			return refusal("person-contact", column, found[0]);
	}
	return null;
}

const numberHead =
	/(?:cli[eë]nt|dossier|persoon|persoons|burger|zaak|beschikking|kind|leerling|pati[eë]nt|jeugdige|inwoner|respondent|casus|aanmelding)[\s_-]*(?:nummer|nr|no|id|code|sleutel|key)\b|\bpersonid\b|\bclientid\b|\bpgn\b/i;
const regionCode = /^(?:WK|BU|GM|PV|LD|NL|CR|GG|GA|JZ|RM|ES|SG|RE|PC|VR|OV)[A-Z]{0,2}-?\d+$/i;
const keyForm = /^[A-Z]{0,5}[-_/ ]?\d{4,12}[-_/]?[A-Z]?$/i;

/** A number that hardly repeats is the key of somebody, unless it only counts the rows. */
function numbersIn(column: ColumnOfTexts): ImportRefusal | null {
	const { cells, head, isValue, isLabel } = column;
	const isNamed = numberHead.test(head);
	if ((isValue || isLabel) && !isNamed) return null;
	const texts = cells.map(({ text }) => text);
	const distinct = new Set(texts).size;
	if (distinct < 0.8 * texts.length || texts.length < (isNamed ? 3 : 8)) return null;
	const keys = texts.filter((text) =>
		isNamed ? /\d/.test(text) : keyForm.test(text) && !regionCode.test(text),
	);
	if (keys.length < 0.9 * texts.length) return null;
	if (
		!isNamed &&
		(countsOn(texts) || keys.every((text) => /^(?:19|20)\d{2}(?:\D|$)|^(?:19|20)\d{4}$/.test(text)))
	)
		return null;
	return refusal("person-number", column, cells[0]);
}

/** 1, 2, 3, or 41201, 41202: the number of a row in the source. */
function countsOn(texts: string[]): boolean {
	const numbers = texts.map(Number);
	return numbers.every((one, at) => at === 0 || one - (numbers[at - 1] ?? 0) === 1);
}
