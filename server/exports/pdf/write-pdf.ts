import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { chapterGroups } from "../document/chapter-groups.ts";
import type { OutcomeDocument } from "../document/document.ts";
import { font } from "../fonts.ts";
import { breakable, printable } from "../glyphs.ts";
import { arabicFamily, colours, emojiFamily, fontFamily, lensMarks } from "../look.ts";
import { withRowHeaders } from "./row-headers.ts";
import { template } from "./template.ts";

let compiler: NodeCompiler | null = null;

/** One for the life of the process: reading fonts takes longer than writing a file. */
function typst(): NodeCompiler {
	compiler ??= NodeCompiler.create({
		fontArgs: [
			{
				fontBlobs: [
					font("regular"),
					font("semiBold"),
					font("italic"),
					font("boldItalic"),
					font("arabic"),
					font("arabicSemiBold"),
					font("emoji"),
				],
			},
		],
	});
	return compiler;
}

/**
 * The document as PDF/UA-1: tagged, with its language, its title and its fonts in it.
 * The compiler refuses what is not accessible, such as a picture without words or a heading that skips a level.
 */
export function writePdf(document: OutcomeDocument): Uint8Array {
	const { chapters, ...rest } = document;
	const data = {
		...rest,
		groups: chapterGroups(chapters),
		colours,
		lenses: lensMarks,
		fonts: [fontFamily, arabicFamily, emojiFamily],
	};
	const compiling = typst();
	try {
		const compiled = compiling.compile({
			mainFileContent: template,
			inputs: { document: JSON.stringify(data, (key, value) => forPaper(key, value)) },
		});
		const failed = compiled.takeError();
		if (failed || !compiled.result)
			throw new Error(failed ? JSON.stringify(failed.shortDiagnostics) : "No result");
		return withRowHeaders(compiling.pdf(compiled.result, { pdfStandard: "ua-1" }));
	} catch (error) {
		throw new Error(withoutTexts(error));
	} finally {
		compiling.evictCache(2);
	}
}

function forPaper(key: string, value: unknown): unknown {
	if (typeof value !== "string" || key === "svg") return value;
	return breakable(printable(value));
}

/** What the compiler says, without the words of people that it quotes: this goes to the log. */
function withoutTexts(error: unknown): string {
	const said = error instanceof Error ? error.message : String(error);
	return said.replace(/`[^`]*`/g, "…").slice(0, 500);
}
