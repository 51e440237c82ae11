import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from "docx";
import { arabicFamily, colours, fontFamily, languageTags } from "../look.ts";

/** Sizes of letters in half points, space in twentieths of a point, lines in 240ths: the units of Word. */
const font = { ascii: fontFamily, hAnsi: fontFamily, eastAsia: fontFamily, cs: arabicFamily };

/** LibreOffice takes a line without a rule for an exact height, and cuts off pictures. */
const spacing = (before: number, after: number, line: number) => ({
	before,
	after,
	line,
	lineRule: LineRuleType.AUTO,
});
const tight = { spacing: spacing(0, 50, 240) };

function heading(size: number, color: string, before: number, after: number) {
	return {
		run: { font, size, bold: true, color },
		paragraph: { keepNext: true, keepLines: true, spacing: spacing(before, after, 240) },
	};
}

function ownStyle(id: string, name: string, run: object, paragraph: object) {
	return { id, name, basedOn: "Normal", next: "Normal", quickFormat: true, run, paragraph };
}

/** Real styles, so that readers find their way by headings and a facilitator can change the looks in one place. */
export const styles: IStylesOptions = {
	default: {
		document: {
			run: {
				font,
				size: 22,
				color: colours.ink,
				language: { value: languageTags.nl, bidirectional: "ar-SA" },
			},
			paragraph: { spacing: spacing(0, 120, 256) },
		},
		title: heading(60, colours.petrol, 0, 40),
		heading1: heading(34, colours.petrol, 400, 120),
		heading2: heading(25, colours.ink, 240, 80),
	},
	paragraphStyles: [
		ownStyle("Above", "Boven de titel", { size: 22, color: colours.soft }, { spacing: spacing(0, 40, 240) }),
		ownStyle("Below", "Onder de titel", { size: 26, color: colours.soft }, { spacing: spacing(0, 140, 240) }),
		ownStyle("Lead", "Inleiding", { size: 24 }, { spacing: spacing(0, 160, 256) }),
		ownStyle("Figure", "Cijferzin", { size: 25 }, { spacing: spacing(160, 100, 250), keepLines: true }),
		ownStyle("Large", "Grote letters", { size: 30 }, { spacing: spacing(0, 200, 264) }),
		ownStyle("Item", "Opsomming", {}, { spacing: spacing(0, 140, 256), contextualSpacing: true }),
		ownStyle("Note", "Kanttekening", { size: 20, color: colours.soft }, { spacing: spacing(0, 120, 250) }),
		ownStyle("Head", "Kop van een tabel", { size: 20, bold: true, color: colours.petrol }, tight),
		ownStyle("Cell", "Tekst in een tabel", { size: 20 }, tight),
		ownStyle("Choice", "Keuze", { size: 23 }, tight),
		ownStyle("Page", "Kop en voet", { size: 18, color: colours.soft }, { spacing: spacing(0, 0, 240) }),
	],
};

const bullet = (reference: string, left: number, hanging: number) => ({
	reference,
	levels: [
		{
			level: 0,
			format: LevelFormat.BULLET,
			text: "•",
			alignment: AlignmentType.START,
			style: { paragraph: { indent: { start: left, hanging } }, run: { color: colours.petrol } },
		},
	],
});

export const numbering: INumberingOptions = {
	config: [bullet("list", 360, 260), bullet("cell", 200, 180)],
};
