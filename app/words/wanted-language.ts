/** The first of these languages that a browser asks for in its `Accept-Language`; null when it asks for none of them. */
export function wantedLanguage<L extends string>(acceptLanguage: string, among: readonly L[]): L | null {
	const wanted = acceptLanguage
		.split(",")
		.map((part) => {
			const [tag = "", quality] = part.trim().split(";q=");
			return { language: tag.toLowerCase().split("-")[0], quality: quality ? Number(quality) : 1 };
		})
		.filter(({ quality }) => quality > 0)
		.sort((a, b) => b.quality - a.quality);
	for (const { language } of wanted) {
		const found = among.find((each) => each === language);
		if (found) return found;
	}
	return null;
}
