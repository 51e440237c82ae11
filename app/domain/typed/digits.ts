const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** 0 to 9 of a digit in any script: each script has its ten in a row, from nought. */
function numberOf(digit: string): number {
	const code = digit.codePointAt(0) ?? 0;
	let above = 0;
	while (above < 9 && isDigit(code - above - 1)) above += 1;
	return above;
}

/** A text with the digits of whichever keyboard (Arabic, Persian, full width) as 0 to 9. */
export const asciiDigits = (text: string): string =>
	text.normalize("NFKC").replace(/(?![0-9])\p{Nd}/gu, (digit) => String(numberOf(digit)));
