import * as XLSX from "@e965/xlsx";

type Row = (string | number | null | XLSX.CellObject)[];
type Sheets = Record<string, { rows: Row[]; merged?: string[]; hidden?: boolean }>;

/** A workbook of these sheets; a cell may be given with its format or formula. */
export function workbook(sheets: Sheets, bookType: XLSX.BookType = "xlsx"): Buffer {
	const book = XLSX.utils.book_new();
	for (const [name, { rows, merged = [] }] of Object.entries(sheets)) {
		const sheet = XLSX.utils.aoa_to_sheet(rows as unknown[][]);
		if (merged.length > 0) sheet["!merges"] = merged.map((range) => XLSX.utils.decode_range(range));
		XLSX.utils.book_append_sheet(book, sheet, name);
	}
	book.Workbook = { Sheets: Object.values(sheets).map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
	return XLSX.write(book, { type: "buffer", bookType, compression: true });
}

const formatted = (v: number, z: string): XLSX.CellObject => ({ t: "n", v, z });
/** The day number of a workbook. */
const day = (year: number, month: number, date: number) =>
	formatted((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000, "dd-mm-yyyy");
const noted = (v: string, text: string): XLSX.CellObject => ({ t: "s", v, c: [{ a: "Ouder", t: text }] });

const long: Row[] = [
	["Indicator", "Wijk", "Jaar", "Waarde"],
	["wmo-clienten", "Noord", 2024, 214],
	["wmo-clienten", "Oost", 2024, 98],
];
const children: Row[] = [
	["Naam", "BSN", "Geboren"],
	["Sem", 123456782, day(2012, 3, 14)],
	["Fatima", 111222333, day(2009, 11, 2)],
];

export const workbooks: Record<string, () => Buffer> = {
	"long.xlsx": () => workbook({ Blad1: { rows: long } }),
	"long.xls": () => workbook({ Blad1: { rows: long } }, "biff8"),
	"long.ods": () => workbook({ Blad1: { rows: long } }, "ods"),
	"two-head-rows-merged.xlsx": () =>
		workbook({
			Cijfers: {
				rows: [
					["Jeugd en Wmo in Zeist", null, null, null, null],
					[null, null, null, null, null],
					["Wijk", "Unieke cliënten met jeugdhulp", null, "Unieke cliënten met Wmo", null],
					[null, 2023, 2024, 2023, 2024],
					["Centrum", 115, 120, 190, 200],
					["Noord", 208, 214, 290, 300],
					["Zeist Nieuw", 1, 2, 3, 4],
				],
				merged: ["A1:E1", "A3:A4", "B3:C3", "D3:E3"],
			},
		}),
	"percent-format.xlsx": () =>
		workbook({
			Blad1: {
				rows: [
					["Wijk", "Jaar", "Kinderen in een uitkeringsgezin"],
					["Noord", 2024, formatted(0.024, "0.0%")],
					["Oost", 2024, formatted(0.07, "0%")],
				],
			},
		}),
	"day-format.xlsx": () =>
		workbook({
			Blad1: {
				rows: [
					["Wijk", "Peildatum", "Unieke cliënten met Wmo"],
					["Noord", day(2025, 1, 1), 214],
					["Noord", day(2024, 1, 1), 208],
				],
			},
		}),
	"labels-merged-down.xlsx": () =>
		workbook({
			Blad1: {
				rows: [
					["Indicator", "Wijk", "Jaar", "Waarde"],
					["wmo-clienten", "Noord", 2023, 208],
					[null, null, 2024, 214],
					[null, "Oost", 2024, 98],
				],
				merged: ["A2:A4", "B2:B3"],
			},
		}),
	"pivot-on-sheet.xlsx": () =>
		workbook({
			Draaitabel: {
				rows: [
					["Productgroep", "(Alle)"],
					["Status", "Lopend"],
					[],
					["Unieke cliënten met jeugdhulp"],
					["Wijk", 2023, 2024, "Eindtotaal"],
					["Centrum", 115, 120, 235],
					["Noord", 208, 214, 422],
					["(leeg)", 3, 4, 7],
					["Eindtotaal", 326, 338, 664],
				],
			},
		}),
	"several-sheets.xlsx": () =>
		workbook({
			Leeswijzer: { rows: [["Deze werkmap hoort bij de monitor van 2024."]] },
			Wmo: { rows: long },
			Jeugd: {
				rows: [
					["Indicator", "Wijk", "Jaar", "Waarde"],
					["jeugdhulp-clienten", "Noord", 2024, 12],
				],
			},
		}),
	"error-cell.xlsx": () =>
		workbook({
			Blad1: { rows: [...long, ["wmo-clienten", "West", 2024, { t: "e", v: 0x07, w: "#DIV/0!" }]] },
		}),
	"formula-with-value.xlsx": () =>
		workbook({ Blad1: { rows: [...long, ["wmo-clienten", "West", 2024, { t: "n", v: 95, f: "D2-119" }]] } }),
	"number-beside-text.xlsx": () =>
		workbook({
			Blad1: {
				rows: [...long, ["wmo-clienten", "West", 2024, "<5"], ["wmo-clienten", "Centrum", 2024, "1.200"]],
			},
		}),
	"decimals-kept.xlsx": () =>
		workbook({
			Blad1: {
				rows: [
					["Wijk", "Jaar", "Gemiddelde duur van verblijf"],
					["Noord", 2024, 1.2],
					["Oost", 2024, formatted(1.234, "0")],
				],
			},
		}),
	"empty-sheet.xlsx": () => workbook({ Blad1: { rows: [[]] } }),
	"person-on-hidden-sheet.xlsx": () =>
		workbook({ Tabel: { rows: long }, Brondata: { rows: children, hidden: true } }),
	"person-on-second-sheet.xlsx": () => workbook({ Tabel: { rows: long }, Lijst: { rows: children } }),
	"person-in-comment.xlsx": () =>
		workbook({
			Tabel: { rows: [...long, ["wmo-clienten", noted("West", "dit is BSN 123456782"), 2024, 12]] },
		}),
	"person-in-comment.xls": () =>
		workbook(
			{ Tabel: { rows: [...long, ["wmo-clienten", noted("West", "dit is BSN 123456782"), 2024, 12]] } },
			"biff8",
		),
	"person-days.xlsx": () =>
		workbook({
			Blad1: {
				rows: [
					["Wijk", "Datum", "Waarde"],
					["Noord", day(2012, 3, 14), 1],
					["Oost", day(2009, 11, 2), 1],
					["West", day(2015, 7, 23), 1],
				],
			},
		}),
};
