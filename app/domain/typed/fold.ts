/** Signs that a keyboard writes in one way and a book in another. NFKD takes those with a mark apart, but not these. */
const plain: Readonly<Record<string, string>> = {
	...{ ı: "i", ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe", ى: "ي" },
	...{ "‘": "'", "’": "'", "‚": "'", "‛": "'", ʼ: "'", "′": "'", "`": "'" },
	...{ "“": '"', "”": '"', "„": '"', "«": '"', "»": '"' },
	...{ "‐": "-", "–": "-", "—": "-" },
};

/**
 * A text as it is looked for and looked in: case, accents, kinds of quotes and dashes, and how a sign is put together
 * make no difference. "Zoë" is "zoe", "İstanbul" is "istanbul".
 */
export const fold = (text: string): string =>
	// Of itself an acute accent is a space with a mark on it; people type it for a quote.
	text
		.replaceAll("´", "'")
		.normalize("NFKD")
		.replace(/[\p{M}\p{Default_Ignorable_Code_Point}\u0640]/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9 ]/g, (sign) => plain[sign] ?? sign)
		.replace(/\s+/g, " ");

/** Whether one of these texts holds what somebody looks for; everything does when they look for nothing. */
export const holds = (texts: (string | null)[], wanted: string): boolean =>
	fold(texts.join(" ")).includes(fold(wanted).trim());
