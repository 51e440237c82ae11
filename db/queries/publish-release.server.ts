import { eq, inArray } from "drizzle-orm";
import { disclose } from "#app/domain/disclosure.ts";
import type { RawFigure } from "#app/domain/figures.ts";
import type { Db } from "#db/client.ts";
import { figure, figureRelease, indicator, place, publishedFigure, source } from "#db/schema/index.ts";

export interface NewRelease {
	id: string;
	source: string;
	label: string;
	/** Under embargo until then. */
	publicFrom: Date;
}

/**
 * Stores a release: what came in, and the published view of it, which is made here once and then frozen.
 * Call it inside a transaction, so that no figure exists without its protection.
 */
export async function publishRelease(tx: Db, release: NewRelease, figures: RawFigure[]): Promise<void> {
	const [from] = await tx.select().from(source).where(eq(source.id, release.source));
	if (!from) throw new Error(`The source "${release.source}" is unknown`);
	const used = [...new Set(figures.map((one) => one.indicator))];
	const indicators = await tx.select().from(indicator).where(inArray(indicator.id, used));
	const places = new Map((await tx.select().from(place)).map((one) => [one.id, one]));
	const cells = figures.map((one) => {
		const at = places.get(one.place);
		if (!at) throw new Error(`The place "${one.place}" is unknown`);
		return { ...one, partOf: at.parent ?? undefined };
	});
	const published = disclose(
		cells,
		indicators.map((one) => ({ ...one, share: one.relation.share })),
		from.threshold,
	);
	await tx.insert(figureRelease).values(release);
	await tx.insert(figure).values(figures.map((one) => ({ ...one, release: release.id })));
	await tx.insert(publishedFigure).values(
		figures.flatMap(({ status, fictional, caveats }, index) => {
			const cell = published[index];
			if (!cell) return [];
			const { value, ...key } = cell;
			return {
				...key,
				status,
				fictional,
				caveats,
				release: release.id,
				state: value.state,
				value: value.state === "shown" ? value.value : null,
				lessThan: value.state === "small" ? value.lessThan : null,
			};
		}),
	);
}
