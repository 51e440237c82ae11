import {
	AlignmentType,
	Document,
	Footer,
	Header,
	type ISectionOptions,
	LineRuleType,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	SectionType,
	type Table,
	TabStopType,
	TextRun,
} from "docx";
import { m } from "#app/words/index.ts";
import { chapterGroups } from "../document/chapter-groups.ts";
import type * as content from "../document/document.ts";
import { font } from "../fonts.ts";
import { arabicFamily, colours, fontFamily } from "../look.ts";
import { heading, paragraphs, pictureParagraph } from "./paragraphs.ts";
import { numbering, styles } from "./styles.ts";
import { wordTable } from "./table.ts";

/** A4 in twentieths of a point. */
const paper = { short: 11906, long: 16838 };
const margin = { top: 1300, right: 1134, bottom: 1134, left: 1134, header: 620, footer: 560 };

type Children = (Paragraph | Table)[];

/** The document as a Word file, with its fonts in it and nobody's name. */
export async function writeWord(document: content.OutcomeDocument): Promise<Uint8Array> {
	const file = new Document({
		title: document.title,
		creator: m.app_name(),
		lastModifiedBy: m.app_name(),
		description: "",
		styles,
		numbering,
		compatibility: { version: 15 },
		hyphenation: { autoHyphenation: false },
		fonts: [
			{ name: fontFamily, data: font("regular"), bold: font("semiBold"), italic: font("italic") },
			...(/\p{Script=Arabic}/u.test(JSON.stringify(document)) ? [arabic()] : []),
		],
		sections: [
			section(document, [...titleBlock(document), ...chapter(document.glance)], { first: true }),
			...chapterGroups(document.chapters).map(({ wide, chapters }) =>
				section(
					document,
					chapters.flatMap((one) => chapter(one, wide)),
					{ wide },
				),
			),
			...document.handouts.map((one) => section(document, handout(one))),
		],
	});
	return Packer.toBuffer(file);
}

const arabic = () => ({ name: arabicFamily, data: font("arabic"), bold: font("arabicSemiBold") });

function titleBlock({ above, title, below, status, concept }: content.OutcomeDocument): Children {
	const look = concept
		? { color: colours.warning, fill: colours.warningSoft }
		: { color: colours.success, fill: colours.successSoft };
	return [
		new Paragraph({ style: "Above", text: above }),
		new Paragraph({ style: "Title", text: title }),
		new Paragraph({ style: "Below", text: below }),
		new Paragraph({
			spacing: { after: 120 },
			shading: { fill: look.fill },
			children: [new TextRun({ text: ` ${status} `, bold: true, color: look.color, size: 21 })],
		}),
	];
}

function chapter({ title, blocks }: content.Chapter, wide = false): Children {
	return [heading(title, 1), ...written(blocks, textWidth(wide))];
}

const handoutStyle = { normal: undefined, large: "Lead", largest: "Large" };

function handout({ title, blocks, language, letters }: content.Handout): Children {
	return [heading(title, 1, language), ...written(blocks, textWidth(false), handoutStyle[letters])];
}

/** @param style of paragraphs that have no look of their own */
function written(blocks: content.Block[], width: number, style?: string): Children {
	return blocks.flatMap((block, at): Children => {
		const next = blocks[at + 1]?.type;
		if (block.type === "table") return [wordTable(block, width), afterTable()];
		if (block.type === "picture") return [pictureParagraph(block)];
		if (block.type === "heading") return [heading(block.text, 2)];
		// What introduces a table, a picture or the rest of its chapter stays with it.
		const keepNext = next === "table" || next === "picture" || (at === 0 && next === "heading");
		return paragraphs(block, { style, bullets: "list", keepNext });
	});
}

/** Word sets tables against what follows; this is the space between. */
function afterTable(): Paragraph {
	return new Paragraph({ spacing: { after: 60, line: 120, lineRule: LineRuleType.AUTO }, children: [] });
}

function textWidth(wide: boolean): number {
	return (wide ? paper.long : paper.short) - margin.left - margin.right;
}

function section(
	document: content.OutcomeDocument,
	children: Children,
	{ wide = false, first = false } = {},
): ISectionOptions {
	return {
		properties: {
			type: SectionType.NEXT_PAGE,
			// The first page says what it is in its title.
			titlePage: first,
			page: {
				size: {
					width: paper.short,
					height: paper.long,
					orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
				},
				margin,
			},
		},
		headers: { default: header(document), ...(first && { first: new Header({ children: [] }) }) },
		footers: { default: footer(document, wide), ...(first && { first: footer(document, wide) }) },
		children,
	};
}

function header({ status, concept }: content.OutcomeDocument): Header {
	const color = concept ? colours.warning : colours.soft;
	return new Header({
		children: [
			new Paragraph({
				style: "Page",
				alignment: AlignmentType.END,
				children: [new TextRun({ text: status, bold: concept, color })],
			}),
		],
	});
}

function footer({ foot }: content.OutcomeDocument, wide: boolean): Footer {
	return new Footer({
		children: [
			new Paragraph({
				style: "Page",
				tabStops: [{ type: TabStopType.RIGHT, position: textWidth(wide) }],
				children: [
					new TextRun({
						children: [
							`${foot.about}\t${foot.page} `,
							PageNumber.CURRENT,
							` ${foot.of} `,
							PageNumber.TOTAL_PAGES,
						],
					}),
				],
			}),
		],
	});
}
