import JSZip from "jszip";
import Papa from "papaparse";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A file of the outcome as its reader finds it. */
export interface OpenedFile {
	/** all words of the document, or of every sheet */
	text: string;
	/** what the file says about itself: title, language, makers */
	about: string;
	/** paths inside a zip, or what a PDF holds */
	parts: string[];
}

const words = (xml: string) =>
	xml
		.replace(/<\/(?:w:p|row|si)>/g, "\n")
		.replace(/<[^>]+>/g, "")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&apos;", "'")
		.replaceAll("&amp;", "&");

/** The XML inside a Word or Excel file, by path. */
export async function readXml(body: Uint8Array): Promise<Record<string, string>> {
	const zip = await JSZip.loadAsync(body);
	const paths = Object.keys(zip.files).filter((path) => /\.(xml|rels)$/.test(path));
	const read = paths.map(async (path) => [path, (await zip.file(path)?.async("string")) ?? ""] as const);
	return Object.fromEntries(await Promise.all(read));
}

const tag = /<\?[^<>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;
/** What may not stand between tags: brackets, an ampersand that is no entity, and what XML has no place for. */
const stray =
	/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)|[^\t\r\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/iu;

/** Whether every tag is closed in its turn, and nothing between them stops a parser. */
export function isWellFormed(xml: string): boolean {
	const open: string[] = [];
	for (const [, closing, name, , empty] of xml.matchAll(tag)) {
		if (closing && open.pop() !== name) return false;
		if (!closing && !empty && name) open.push(name);
	}
	return open.length === 0 && !stray.test(xml.replace(tag, "$3"));
}

/** Opens a Word or Excel file. */
export async function openOffice(body: Uint8Array): Promise<OpenedFile> {
	const xml = await readXml(body);
	const read = (pattern: RegExp) =>
		Object.entries(xml)
			.filter(([path]) => pattern.test(path))
			.map(([, text]) => text)
			.join("\n");
	const parts = Object.keys((await JSZip.loadAsync(body)).files);
	return { text: words(read(/^(word|xl)\/.*\.xml$/)), about: read(/^docProps\//), parts };
}

/** Opens a PDF: its words by page, what it says about itself, and the kinds of its tags. */
export async function openPdf(body: Uint8Array): Promise<OpenedFile> {
	const pdf = await getDocument({ data: new Uint8Array(body), verbosity: 0 }).promise;
	const texts: string[] = [];
	const tags = new Set<string>();
	for (let number = 1; number <= pdf.numPages; number += 1) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		texts.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join(""));
		collectTags(await page.getStructTree(), tags);
	}
	const { info, metadata } = await pdf.getMetadata();
	await pdf.destroy();
	const about = `${JSON.stringify(info)}\n${metadata?.getRaw() ?? ""}`;
	return { text: texts.join("\n").replace(/\s+/g, " "), about, parts: [...tags] };
}

function collectTags(node: unknown, tags: Set<string>): void {
	const { role, children = [] } = (node ?? {}) as { role?: string; children?: unknown[] };
	if (role) tags.add(role);
	for (const child of children) collectTags(child, tags);
}

/** Opens a CSV file with semicolons, as rows by heading. */
export function openCsv(body: Uint8Array): Record<string, string>[] {
	const text = new TextDecoder().decode(body);
	return Papa.parse<Record<string, string>>(text, { header: true, delimiter: ";", skipEmptyLines: true })
		.data;
}
