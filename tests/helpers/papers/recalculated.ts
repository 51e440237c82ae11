/**
 * A row of the second typing beside the row of the import file that states the same with another number:
 * `value` is how that number follows from what is printed, rounded as the import file rounds it.
 */
export interface Recalculated {
	second: string;
	imported: string;
	value: number;
}

/** The printed index is kept as text; the value follows from the days of table 4.2. */
const soestIndex = [
	[
		"jeugdhulp zonder",
		"zonder",
		"regio Eemland",
		"jeugdzorgregio-eemland",
		2018,
		113,
		114,
		(100 * 653) / 573,
	],
	["jeugdhulp zonder", "zonder", "Nederland", "nederland", 2018, 112, 111, (100 * 554) / 499],
	["jeugdhulp zonder", "zonder", "Nederland", "nederland", 2019, 111, 110, (100 * 551) / 499],
	["jeugdzorg met", "met", "Nederland", "nederland", 2017, 107, 106, (100 * 1095) / 1031],
	["jeugdzorg met", "met", "Nederland", "nederland", 2018, 118, 116, (100 * 1200) / 1031],
	["jeugdzorg met", "met", "Nederland", "nederland", 2019, 129, 128, (100 * 1317) / 1031],
] as const;

/** Sums and conversions that the import file makes, with the printed text kept beside them. */
export const recalculated: Record<string, Recalculated[]> = {
	"zeist-000": [
		{
			second: "kosten sociaal domein | Zeist | 2024 | aanvullende zorg | 71",
			imported: "kosten-aandeel-laag | zeist | 2024 | laag=aanvullende-zorg | 71.3",
			value: (100 * 40_908_672) / (40_908_672 + 10_818_052 + 5_624_393),
		},
		{
			second: "kosten sociaal domein | Zeist | 2024 | basiszorg | 19",
			imported: "kosten-aandeel-laag | zeist | 2024 | laag=basiszorg | 18.9",
			value: (100 * 10_818_052) / (40_908_672 + 10_818_052 + 5_624_393),
		},
		{
			second: "kosten sociaal domein | Zeist | 2024 | sociale basis | 11",
			imported: "kosten-aandeel-laag | zeist | 2024 | laag=sociale-basis | 9.8",
			value: (100 * 5_624_393) / (40_908_672 + 10_818_052 + 5_624_393),
		},
	],
	"zeist-001": [
		{
			second: "kinderen met jeugdhulp, een op de zoveel | Nederland | 1990 |  | 27",
			imported: "kinderen-jeugdhulp | nederland | 1990 |  | 3.7",
			value: 100 / 27,
		},
		{
			second: "kinderen met jeugdhulp, een op de zoveel | Nederland | 2023 |  | 7",
			imported: "kinderen-jeugdhulp | nederland | 2023 |  | 14.3",
			value: 100 / 7,
		},
		{
			second: "jeugdigen onder de 25 jaar | Zeist | 2025-01-01 |  | 18800",
			imported: "jeugdigen | zeist | 2025-01-01 |  | 18801",
			value: 2534 + 6067 + 4800 + 5400,
		},
	],
	soest: [
		...soestIndex.map(([what, id, words, place, year, printed, index, value]) => ({
			second: `index duur ${what} verblijf (2016 = 100) | ${words} | ${year} |  | ${printed}`,
			imported: `trajectduur-${id}-verblijf-index | ${place} | ${year} |  | ${index}`,
			value,
		})),
		{
			second: "gemiddelde wachttijd op jeugdhulp volgens stichting Het Vergeten Kind | Nederland |  |  | 10",
			imported: "wachttijd-jeugdhulp-landelijk | nederland | 2021 |  | 43",
			value: (10 * 52) / 12,
		},
	],
	zoetermeer: [
		{
			second: "jaarrekening programma 2, lasten | Zoetermeer | 2024 | totaal programma 2 | -156729000",
			imported: "programmarekening | zoetermeer | 2024 | rekening=lasten | -156730000",
			value: -92_186_000 - 54_607_000 - 9_937_000,
		},
	],
	druten: [
		{
			second: "verschil budget en realisatie jeugd | Druten | 2024 | basis en specialistische GGZ | -22000",
			imported: "kosten-jeugd-verschil | druten | 2024 | post=ggz | -23000",
			value: 1_515_000 - 1_538_000,
		},
		{
			second: "verschil budget en realisatie jeugd | Druten | 2024 | totaal | -102000",
			imported: "kosten-jeugd-verschil | druten | 2024 |  | -103000",
			value: 5_051_000 - 5_154_000,
		},
		{
			second: "nadeel bij begeleiding Wmo | Druten | 2024 |  | 35000",
			imported: "kosten-wmo-verschil | druten | 2024 | post=begeleiding | -35000",
			// A disadvantage is budget less what was spent, as in the other differences.
			value: -35_000,
		},
	],
};
