import { deflateRawSync } from "node:zlib";
import JSZip from "jszip";
import type { RefusalCode } from "#app/domain/import/preview.ts";
import { workbooks } from "./workbooks.ts";

interface HostileFile {
	name: string;
	make: () => Promise<Buffer> | Buffer;
	code: RefusalCode;
	/** part of where it shows */
	place?: string;
}

/** The plain workbook with some parts changed or added. */
async function changed(parts: Record<string, (before: string) => string | Buffer>): Promise<Buffer> {
	const zip = await JSZip.loadAsync(workbooks["long.xlsx"]?.() ?? Buffer.alloc(0));
	for (const [name, change] of Object.entries(parts))
		zip.file(name, change((await zip.file(name)?.async("string")) ?? ""));
	return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

const sheet = "xl/worksheets/sheet1.xml";

/** A zip with one part whose table of contents says what we want it to say. */
function zipOf(name: string, content: Buffer, lies: { size?: number; flags?: number } = {}): Buffer {
	const packed = deflateRawSync(content);
	const size = lies.size ?? content.length;
	const local = Buffer.alloc(30);
	local.writeUInt32LE(0x04034b50, 0);
	local.writeUInt16LE(8, 8);
	local.writeUInt32LE(packed.length, 18);
	local.writeUInt32LE(size, 22);
	local.writeUInt16LE(name.length, 26);
	const entry = Buffer.alloc(46);
	entry.writeUInt32LE(0x02014b50, 0);
	entry.writeUInt16LE(lies.flags ?? 0, 8);
	entry.writeUInt16LE(8, 10);
	entry.writeUInt32LE(packed.length, 20);
	entry.writeUInt32LE(size, 24);
	entry.writeUInt16LE(name.length, 28);
	const body = Buffer.concat([local, Buffer.from(name), packed]);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(1, 8);
	end.writeUInt16LE(1, 10);
	end.writeUInt32LE(body.length, 16);
	return Buffer.concat([body, entry, Buffer.from(name), end]);
}

const compound = Buffer.from("d0cf11e0a1b11ae1", "hex");
const children = ["Sem Bakker", "Fatima Amrani", "Emma de Vries", "Daan Jansen"];

export const hostileFiles: HostileFile[] = [
	{
		name: "a sheet of one cell more than a million times",
		code: "too-many-cells",
		make: () =>
			changed({
				[sheet]: (xml) =>
					xml.replace("</sheetData>", `${`<row r="9">${'<c r="F9"/>'.repeat(1_210_000)}</row>`}</sheetData>`),
			}),
	},
	{
		name: "a part that promises more than we unpack",
		code: "too-many-cells",
		make: () => zipOf("xl/workbook.xml", Buffer.from("klein"), { size: 2_000_000_000 }),
	},
	{
		name: "a part that is larger than it promises",
		code: "hostile",
		make: () => zipOf("xl/workbook.xml", Buffer.alloc(30_000_000, 32), { size: 1_000 }),
	},
	{
		name: "a zip with a password",
		code: "encrypted",
		make: () => zipOf("xl/workbook.xml", Buffer.from("x"), { flags: 1 }),
	},
	{
		name: "a zip that is no workbook",
		code: "unknown-kind",
		make: () => zipOf("word/document.xml", Buffer.from("<w/>")),
	},
	{
		name: "a workbook cut off half-way",
		code: "damaged",
		make: () => (workbooks["long.xlsx"]?.() ?? Buffer.alloc(0)).subarray(0, 3_000),
	},
	{
		name: "a workbook with entities of its own",
		code: "hostile",
		place: sheet,
		make: () =>
			changed({ [sheet]: (xml) => xml.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet') }),
	},
	{
		name: "a workbook that is encrypted",
		code: "encrypted",
		make: () =>
			Buffer.concat([
				compound,
				Buffer.alloc(600),
				Buffer.from("EncryptedPackage", "utf16le"),
				Buffer.alloc(600),
			]),
	},
	{
		name: "an old workbook with the memory of a pivot table",
		code: "hidden-unreadable",
		make: () =>
			Buffer.concat([compound, Buffer.alloc(600), Buffer.from("_SX_DB_CUR", "utf16le"), Buffer.alloc(600)]),
	},
	{
		name: "an old workbook of noise",
		code: "damaged",
		make: () => Buffer.concat([compound, Buffer.alloc(2_000, 7)]),
	},
	{
		name: "a spreadsheet of one cell a million times",
		code: "hostile",
		make: async () => {
			const zip = await JSZip.loadAsync(workbooks["long.ods"]?.() ?? Buffer.alloc(0));
			const xml = (await zip.file("content.xml")?.async("string")) ?? "";
			const wide =
				'<table:table-row><table:table-cell table:number-columns-repeated="1000000" office:value-type="float" office:value="1"/></table:table-row></table:table>';
			zip.file("content.xml", xml.replace("</table:table>", wide));
			return zip.generateAsync({ type: "nodebuffer" });
		},
	},
	{
		name: "a formula without its outcome",
		code: "formula-without-value",
		place: "D2",
		make: () =>
			changed({ [sheet]: (xml) => xml.replace(/<c r="D2"[^>]*>.*?<\/c>/, '<c r="D2"><f>D3*2</f></c>') }),
	},
	{
		name: "a pivot table that remembers children",
		code: "person-bsn",
		place: "pivotCacheRecords1",
		make: () =>
			changed({
				"xl/pivotCache/pivotCacheDefinition1.xml": () =>
					'<pivotCacheDefinition><cacheFields count="1"><cacheField name="Nummer"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>',
				"xl/pivotCache/pivotCacheRecords1.xml": () =>
					`<pivotCacheRecords>${["111222333", "123456782", "012345672"].map((bsn) => `<r><s v="${bsn}"/></r>`).join("")}</pivotCacheRecords>`,
			}),
	},
	{
		name: "a pivot table that remembers names in its lists",
		code: "person-name",
		place: "pivotCacheDefinition1",
		make: () =>
			changed({
				"xl/pivotCache/pivotCacheDefinition1.xml": () =>
					`<pivotCacheDefinition><cacheFields count="1"><cacheField name="Veld"><sharedItems>${children.map((name) => `<s v="${name}"/>`).join("")}</sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
			}),
	},
	{
		name: "a link to a workbook of children",
		code: "person-name",
		place: "externalLink1",
		make: () =>
			changed({
				"xl/externalLinks/externalLink1.xml": () =>
					`<externalLink><externalBook><sheetDataSet><sheetData sheetId="0">${children.map((name, n) => `<row r="${n + 1}"><cell r="A${n + 1}" t="str"><v>${name}</v></cell></row>`).join("")}</sheetData></sheetDataSet></externalBook></externalLink>`,
			}),
	},
	{
		name: "a threaded comment about a child",
		code: "person-birthdate",
		place: "threadedComment1",
		make: () =>
			changed({
				"xl/threadedComments/threadedComment1.xml": () =>
					'<ThreadedComments><threadedComment ref="B2"><text>Dit is het meisje geboren op 14-3-2012</text></threadedComment></ThreadedComments>',
			}),
	},
	{
		name: "a workbook within the workbook",
		code: "hidden-unreadable",
		place: "embeddings",
		make: () => changed({ "xl/embeddings/book.xlsx": () => Buffer.from("PK") }),
	},
	{
		name: "a data model",
		code: "hidden-unreadable",
		place: "model",
		make: () => changed({ "xl/model/item.data": () => Buffer.from("data") }),
	},
	{ name: "a PDF", code: "unknown-kind", make: () => Buffer.from("%PDF-1.7\n1 0 obj") },
	{
		name: "a page of the web",
		code: "unknown-kind",
		make: () => Buffer.from("<!DOCTYPE html><table><tr><td>1</td></tr></table>"),
	},
	{
		name: "a picture",
		code: "unknown-kind",
		make: () => Buffer.from("89504e470d0a1a0a0000000d49484452000000", "hex"),
	},
	{ name: "noise", code: "unknown-kind", make: () => Buffer.from([1, 2, 3, 4, 0, 5, 0, 0, 0, 6, 7]) },
	{
		name: "a text of a million rows",
		code: "too-many-cells",
		make: () => Buffer.from("a,b\n".repeat(300_000)),
	},
	{ name: "a text that is too large", code: "too-large", make: () => Buffer.alloc(21 * 2 ** 20, "a,b\n") },
	{
		name: "a cell without an end",
		code: "too-large",
		make: () => Buffer.from(`a,b\n${"x".repeat(40_000)},1\n`),
	},
];
