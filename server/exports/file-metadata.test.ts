import { beforeAll, describe, expect, test } from "vitest";
import { overwriteGetLocale } from "#app/words/index.ts";
import { openPdf, readXml } from "#tests/helpers/open-files.ts";
import { sampleMap, sampleOutcome } from "#tests/helpers/sample-outcome.ts";
import { writeExport } from "./write-export.ts";

beforeAll(() => overwriteGetLocale(() => "nl"));

const write = (format: "docx" | "pdf" | "xlsx") => writeExport(sampleOutcome(), format, sampleMap());
const field = (xml: string, name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];

describe("what a file says about itself", () => {
	test("Word has its title, and the product for its maker", async () => {
		const { "docProps/core.xml": core = "", "docProps/app.xml": app = "" } = await readXml(
			await write("docx"),
		);
		expect(field(core, "dc:title")).toBe("Wijkafspraken Zeist-Noord");
		expect(field(core, "dc:creator")).toBe("Duidingstafel");
		expect(field(core, "cp:lastModifiedBy")).toBe("Duidingstafel");
		expect(app).not.toMatch(/<Manager>|<Company>/);
	});

	test("Word is Dutch, and says so of words in another language", async () => {
		const { "word/styles.xml": styles = "", "word/document.xml": text = "" } = await readXml(
			await write("docx"),
		);
		expect(styles).toContain('<w:lang w:val="nl-NL"');
		expect(text).toContain('<w:lang w:bidi="ar-SA"/>');
	});

	test("Word holds no comments, changes or settings that point at somebody", async () => {
		const xml = await readXml(await write("docx"));
		expect(Object.keys(xml).filter((path) => /comments|people/.test(path))).toEqual([]);
		expect(Object.values(xml).join("")).not.toMatch(/w:author=|w:initials=|<w:rsid/);
	});

	test("the PDF has its title and language, and no author", async () => {
		const { about } = await openPdf(await write("pdf"));
		expect(about).toContain('"Title":"Wijkafspraken Zeist-Noord"');
		expect(about).toContain('"Language":"nl-NL"');
		expect(about).toContain("<pdfuaid:part>1</pdfuaid:part>");
		expect(about).not.toMatch(/"Author"|dc:creator/);
	});

	test("Excel says nothing of anybody", async () => {
		const xml = await readXml(await write("xlsx"));
		expect(Object.keys(xml).filter((path) => /docProps|comments|persons/.test(path))).toEqual([]);
	});
});
