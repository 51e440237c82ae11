import { describe, expect, test } from "vitest";
import { periodInText, readPeriodWords } from "./period-words.ts";

describe("a period as people write it", () => {
	test.each([
		["2024", "2024"],
		["2024-H1", "2024-H1"],
		["2024-Q4", "2024-Q4"],
		["2024-06", "2024-06"],
		["2025-01-01", "2025-01-01"],
		["2022/2024", "2022/2024"],
		["2024/25", "2024/25"],
		["2024-01/2024-06", "2024-01/2024-06"],
		["4e kwartaal 2024", "2024-Q4"],
		["vierde kwartaal 2024", "2024-Q4"],
		["Q4 2024", "2024-Q4"],
		["2024 Q4", "2024-Q4"],
		["2024-K4", "2024-Q4"],
		["kwartaal 4 2024", "2024-Q4"],
		["2024, 4e kwartaal", "2024-Q4"],
		["1e halfjaar 2024", "2024-H1"],
		["2e half jaar 2024", "2024-H2"],
		["H1 2024", "2024-H1"],
		["juni 2024", "2024-06"],
		["Juni 2024", "2024-06"],
		["mrt-24", "2024-03"],
		["maart 2024", "2024-03"],
		["2024 december", "2024-12"],
		["06-2024", "2024-06"],
		["schooljaar 2024/25", "2024/25"],
		["schooljaar 2024-2025", "2024/25"],
		["2024-25", "2024/25"],
		["2022-2024", "2022/2024"],
		["2022 t/m 2024", "2022/2024"],
		["periode 2023/2024", "2023/2024"],
		["t/m juni 2024", "2024-01/2024-06"],
		["januari t/m juni 2024", "2024-01/2024-06"],
		["t/m december 2024", "2024"],
		["1-1-2025", "2025-01-01"],
		["peildatum 1 januari 2025", "2025-01-01"],
		["per 31-12-2024", "2024-12-31"],
		["jaar 2024", "2024"],
		["2024*", "2024"],
		["2024JJ00", "2024"],
		["2024KW04", "2024-Q4"],
		["2024MM06", "2024-06"],
		["٢٠٢٤", "2024"],
	])("%j is %s", (typed, period) => {
		expect(readPeriodWords(typed)).toEqual({ period });
	});

	test.each(["2024/2025", "2024-2025"])(
		"%j is asked back: two years together, or one school year",
		(typed) => {
			expect(readPeriodWords(typed)).toEqual({ problem: "ambiguous", readings: ["2024/2025", "2024/25"] });
		},
	);

	test.each([
		"",
		"vorig jaar",
		"kwartaal 5 2024",
		"13-2024",
		"31-02-2024",
		"2024-Q5",
		"2025/2024",
		"24",
		"Q4",
		"2024/27",
	])("%j is no period", (typed) => {
		expect(readPeriodWords(typed)).toEqual({ problem: "not-a-period" });
	});

	test("stands in a title", () => {
		expect(periodInText("Jeugdhulp per wijk, 4e kwartaal 2024 (voorlopig)")).toBe("2024-Q4");
		expect(periodInText("Verwijzingen 2023 en 2024")).toBeNull();
		expect(periodInText("Peildatum 1 januari 2025")).toBe("2025-01-01");
		expect(periodInText("Overzicht")).toBeNull();
	});
});
