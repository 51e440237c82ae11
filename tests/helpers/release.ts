import { plainFigure, type RawFigure, rawValue } from "#app/domain/figure/figures.ts";
import type { Db } from "#db/client.ts";
import { publishRelease } from "#server/figures/publish-release.server.ts";

type GivenFigure = Pick<RawFigure, "indicator" | "place" | "period"> &
	Partial<Pick<RawFigure, "caveats">> & { value: number };

/** Publishes raw figures in a release of their own, which everybody sees from a day such as "2026-01-02" on, or nobody yet. */
export async function release(
	db: Db,
	id: string,
	publicFrom: string | null,
	given: GivenFigure[],
): Promise<void> {
	const figures = given.map(
		({ value, ...figure }): RawFigure => ({
			...plainFigure,
			breakdown: "",
			fictional: true,
			...figure,
			value: rawValue(value),
		}),
	);
	const about = {
		id,
		source: "demo",
		label: id,
		publicFrom: publicFrom === null ? null : new Date(publicFrom),
	};
	await publishRelease(db, about, figures, { here: true });
}
