/** Long enough for a name, too short for a story. */
const longestNickname = 40;

/** Dutch things that take "de", so that every colour fits before every thing; none says who somebody is. */
const words = {
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
export function suggestNickname(language: "nl" | "en", random: () => number): string {
	const { colours, things } = words[language];
	return `${pick(colours, random())} ${pick(things, random())}`;
}

function pick(from: string[], chance: number): string {
	return from[Math.min(Math.floor(chance * from.length), from.length - 1)] ?? "";
}

/** A name as it is kept: one line, without signs that cannot be seen (they could turn the words around it). */
export function tidyNickname(typed: string): string {
	return typed
		.replace(/\p{Cc}|\p{Cf}/gu, " ")
		.replace(/\s+/g, " ")
		.trim();
}

export type NicknameProblem = "missing" | "too-long" | "contact";

/** What is wrong with a tidied name; a phone number or an e-mail address would tell who somebody is. */
export function nicknameProblem(name: string): NicknameProblem | null {
	if (name === "") return "missing";
	if ([...name].length > longestNickname) return "too-long";
	if (/\S@\S/.test(name) || /^[\d\s+().-]+$/.test(name) || /\d(?:[\s().-]?\d){6,}/.test(name))
		return "contact";
	return null;
}
