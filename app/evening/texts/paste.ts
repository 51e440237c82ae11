const opensTag = /<[a-z][^>]*>/gi;
const styleOf = /\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/i;

/**
 * Pasted HTML without its style attributes, which the content security policy forbids even to look at. What they say
 * about bold and italic is kept in `data-look`, since some programs write emphasis only there, or take it back there:
 * all that Google Docs copies stands in one `<b style="font-weight: normal">`.
 */
export function looksInsteadOfStyles(html: string): string {
	return html.replace(opensTag, (tag) => {
		const [attribute, style = ""] = styleOf.exec(tag) ?? [];
		if (attribute === undefined) return tag;
		const looks = [
			/font-weight:\s*(bold|[6-9]00)/i.test(style) && "bold",
			/font-style:\s*italic/i.test(style) && "italic",
			/font-(weight:\s*(normal|[1-4]00)|style:\s*normal)/i.test(style) && "plain",
		].filter(Boolean);
		return tag.replace(attribute, looks.length > 0 ? ` data-look="${looks.join(" ")}"` : "");
	});
}
