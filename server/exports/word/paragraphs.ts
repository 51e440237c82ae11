import { HeadingLevel, ImageRun, type IRunOptions, Paragraph, TextRun } from "docx";
import type { WritingLanguage } from "#app/domain/vocabulary.ts";
import type * as content from "../document/document.ts";
import { colours, languageTags } from "../look.ts";
import type { Picture } from "../map/map-picture.ts";
import { svgToPng } from "../map/svg-to-png.ts";

/** Pixels of a picture, as wide as it is printed sharp, and as Word counts them on the page. */
const picture = { drawn: 1400, shown: 350 };

/** Where a paragraph stands decides how it looks. */
export interface Surroundings {
	/** Style of a paragraph that has no look of its own. */
	style?: string;
	bullets: "list" | "cell";
	/** Stays with what follows. */
	keepNext?: boolean;
}

export function heading(text: string, level: 1 | 2, language: WritingLanguage = "nl"): Paragraph {
	return new Paragraph({
		children: runs([{ text }], language),
		bidirectional: language === "ar",
		heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
	});
}

const styleOf = { lead: "Lead", figure: "Figure", note: "Note" };

export function paragraphs(block: content.Paragraph | content.List, place: Surroundings): Paragraph[] {
	const { language = "nl" } = block;
	const shared = { bidirectional: language === "ar", keepNext: place.keepNext };
	if (block.type === "paragraph")
		return [
			new Paragraph({
				...shared,
				style: block.look ? styleOf[block.look] : place.style,
				children: runs(block.words, language),
			}),
		];
	return block.items.map(
		(words, at) =>
			new Paragraph({
				...shared,
				keepNext: place.keepNext || (block.whole && at < block.items.length - 1),
				style: place.style ?? "Item",
				numbering: { reference: place.bullets, level: 0, custom: true },
				children: runs(words, language),
			}),
	);
}

function runs(words: content.Words[], language: WritingLanguage): TextRun[] {
	const rightToLeft = language === "ar" || undefined;
	const tag = languageTags[language];
	return words.flatMap(({ text, bold, italic, soft }) => {
		const look: IRunOptions = {
			bold,
			italics: italic,
			color: soft ? colours.soft : undefined,
			rightToLeft,
			language: language === "nl" ? undefined : rightToLeft ? { bidirectional: tag } : { value: tag },
		};
		return text
			.split("\n")
			.map((line, at) => new TextRun({ ...look, text: line, break: at > 0 ? 1 : undefined }));
	});
}

export function pictureParagraph({ svg, ratio, alt }: Picture): Paragraph {
	return new Paragraph({
		spacing: { before: 60, after: 200 },
		children: [
			new ImageRun({
				type: "png",
				data: svgToPng(svg, picture.drawn),
				transformation: { width: picture.shown, height: Math.round(picture.shown / ratio) },
				altText: { name: "Kaart", description: alt, title: "" },
			}),
		],
	});
}
