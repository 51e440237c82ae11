import { type Caveat, plainFigure, type RawFigure, rawValue } from "#app/domain/figure/figures.ts";
import { openDatabase } from "#db/client.ts";
import { publishRelease } from "#server/figures/publish-release.server.ts";
import { freshFolder } from "./server.ts";

type Given = Pick<RawFigure, "indicator" | "place" | "period"> & Partial<RawFigure>;

const counted: Caveat = {
	kind: "reeksbreuk",
	text: { nl: "nieuwe vragenlijst", en: "new questionnaire" },
};

const months = (year: number): string[] =>
	Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, "0")}`);

/** Two years of months: one that is not there, a break, a provisional tail, and a month that was not yet over. */
const stress = [...months(2024), ...months(2025)]
	.filter((period) => period !== "2024-09")
	.map((period, n): Given => {
		const given = {
			indicator: "jongeren-gestrest",
			place: "zeist",
			period,
			value: rawValue(40 + ((n * 7) % 13)),
		};
		if (period === "2025-03") return { ...given, caveats: [counted] };
		if (period === "2025-11") return { ...given, status: "voorlopig" };
		if (period === "2025-12") return { ...given, status: "voorlopig", completeUntil: "2025-12-10" };
		return given;
	});

/** A year of months of people, of which one is too small to be shown. */
const requests = months(2025).map(
	(period, n): Given => ({
		...{ indicator: "wor-jeugd", place: "zeist-noord", period },
		value: rawValue(period === "2025-05" ? 3 : 8 + ((n * 5) % 9)),
	}),
);

/** Years of the gemeente and of the country. */
const care = [2020, 2021, 2022, 2023].flatMap((year, n): Given[] => [
	{ indicator: "jeugdhulp-0-18", place: "zeist", period: String(year), value: rawValue(12 + n) },
	{ indicator: "jeugdhulp-0-18", place: "nederland", period: String(year), value: rawValue(11 + n / 2) },
]);

/** The folder of a demo in which figures of its running evening went on over months and years. */
export async function folderOfMovingFigures(): Promise<string> {
	const folder = await freshFolder();
	const { db, close } = await openDatabase({ folder });
	const figures = [...stress, ...requests, ...care].map(
		(given): RawFigure => ({ ...plainFigure, breakdown: "", value: null, ...given }),
	);
	const about = { id: "moving", source: "demo", label: "moving", publicFrom: new Date("2026-01-02") };
	await publishRelease(db, about, figures, { here: true });
	await close();
	return folder;
}
