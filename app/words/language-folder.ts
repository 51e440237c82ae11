/** Where the copy of a script in one language stands: "assets/x.js" is "assets/nl/x.js" in Dutch. */
export function inLanguageFolder(script: string, locale: string): string {
	const name = script.lastIndexOf("/") + 1;
	return `${script.slice(0, name)}${locale}/${script.slice(name)}`;
}
