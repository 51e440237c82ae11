import { asKept } from "../control-signs.ts";
import { inLanguage, type Localised } from "../localised.ts";
import { asciiDigits } from "../typed/digits.ts";

/** Long enough for a name, too short for a story. */
const longestNickname = 40;

/** Dutch things that take "de", so that every colour fits before every thing; none says who somebody is. */
const words: Localised<{ colours: string[]; things: string[] }> = {
	nl: {
		colours: [
			"Blauwe",
			"Groene",
			"Gele",
			"Rode",
			"Oranje",
			"Paarse",
			"Roze",
			"Grijze",
			"Gouden",
			"Zilveren",
			"Gestreepte",
			"Gestippelde",
		],
		things: [
			"Fiets",
			"Bal",
			"Lamp",
			"Stoel",
			"Beker",
			"Trui",
			"Tas",
			"Pen",
			"Laars",
			"Sjaal",
			"Paraplu",
			"Theepot",
			"Gieter",
			"Bakfiets",
			"Trommel",
			"Vlieger",
			"Lepel",
			"Bank",
			"Deur",
			"Sleutel",
			"Tent",
			"Kaars",
			"Muts",
			"Ladder",
			"Rugzak",
			"Schommel",
			"Wolk",
			"Ster",
			"Boom",
			"Appel",
			"Peer",
			"Tulp",
			"Egel",
			"Uil",
			"Vlinder",
			"Schelp",
		],
	},
	en: {
		colours: [
			"Blue",
			"Green",
			"Yellow",
			"Red",
			"Orange",
			"Purple",
			"Pink",
			"Grey",
			"Golden",
			"Silver",
			"Striped",
			"Dotted",
		],
		things: [
			"Bike",
			"Ball",
			"Lamp",
			"Chair",
			"Cup",
			"Jumper",
			"Bag",
			"Pen",
			"Boot",
			"Scarf",
			"Umbrella",
			"Teapot",
			"Bucket",
			"Tricycle",
			"Drum",
			"Kite",
			"Spoon",
			"Bench",
			"Door",
			"Key",
			"Tent",
			"Candle",
			"Hat",
			"Ladder",
			"Rucksack",
			"Swing",
			"Cloud",
			"Star",
			"Tree",
			"Apple",
			"Pear",
			"Tulip",
			"Hedgehog",
			"Owl",
			"Butterfly",
			"Shell",
		],
	},
};

/** A name that says nothing about its bearer, such as "Blauwe Fiets". `random` gives numbers from 0 up to 1. */
export function suggestNickname(language: string, random: () => number): string {
	const { colours, things } = inLanguage(words, language);
	return `${pick(colours, random())} ${pick(things, random())}`;
}

function pick(from: string[], chance: number): string {
	return from[Math.min(Math.floor(chance * from.length), from.length - 1)] ?? "";
}

/** Signs that cannot be seen, but for the joiners inside a word (as in Persian) or a picture, which are part of it. */
const unseen =
	/(?!(?<=[\p{L}\p{M}])[\u200C\u200D](?=\p{L})|(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic}))[\p{Cc}\p{Cf}]/gu;

/** A name as it is kept: one line, without signs that cannot be seen (they could turn the words around it). */
export const tidyNickname = (typed: string): string =>
	asKept(typed.replace(unseen, " ").replace(/\s+/g, " "));

export type NicknameProblem = "missing" | "too-long" | "contact";

/** What is wrong with a tidied name; a phone number or an e-mail address would tell who somebody is. */
export function nicknameProblem(name: string): NicknameProblem | null {
	if (name === "") return "missing";
	if ([...name].length > longestNickname) return "too-long";
	const plain = asciiDigits(name);
	if (/\S@\S/.test(plain) || /^[\d\s+().-]+$/.test(plain) || /\d(?:[\s().-]?\d){6,}/.test(plain))
		return "contact";
	return null;
}
