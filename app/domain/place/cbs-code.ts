/** What Statistics Netherlands (CBS) has codes for: GM0355, WK035501 and BU03550101 are a gemeente, its wijk, its buurt. */
export type CodedLevel = "gemeente" | "wijk" | "buurt";

const patterns: Record<CodedLevel, RegExp> = {
	gemeente: /^GM\d{4}$/,
	wijk: /^WK\d{6}$/,
	buurt: /^BU\d{8}$/,
};

/** @returns null when it is no code of theirs */
export function levelOfCode(code: string): CodedLevel | null {
	const levels: CodedLevel[] = ["gemeente", "wijk", "buurt"];
	return levels.find((level) => patterns[level].test(code)) ?? null;
}

/** "GM0355" of "WK035501", "BU03550101" or itself. */
export const gemeenteOfCode = (code: string): string => `GM${code.slice(2, 6)}`;

/** "WK035501" of "BU03550101". */
export const wijkOfCode = (code: string): string => `WK${code.slice(2, 8)}`;

/** How codes look within a gemeente: "WK035501" and "BU03550101" of "GM0355". */
export const exampleCodes = (gemeente: string): { wijk: string; buurt: string } => ({
	wijk: `WK${gemeente.slice(2)}01`,
	buurt: `BU${gemeente.slice(2)}0101`,
});

/** Reads the code of a gemeente as people type it: "GM0355", "gm 355", "0355". @returns null when it is none */
export function readGemeenteCode(typed: string): string | null {
	const digits = /^(?:GM)?(\d{1,4})$/.exec(typed.replace(/\s/g, "").toUpperCase())?.[1];
	return digits && Number(digits) > 0 ? `GM${digits.padStart(4, "0")}` : null;
}

/**
 * Reads the code of a wijk or buurt as people type it: whole, without its letters, or for a wijk the number within the
 * gemeente ("1", "01").
 * @param gemeente such as "GM0355"
 * @returns null when it is none
 */
export function readAreaCode(typed: string, gemeente: string): string | null {
	const code = typed.toUpperCase().replace(/^(WK|BU)\s+/, "$1");
	if (/^\d{1,2}$/.test(code)) return `WK${gemeente.slice(2)}${code.padStart(2, "0")}`;
	if (/^(WK)?\d{6}$/.test(code)) return `WK${code.slice(-6)}`;
	if (/^(BU)?\d{8}$/.test(code)) return `BU${code.slice(-8)}`;
	return null;
}
