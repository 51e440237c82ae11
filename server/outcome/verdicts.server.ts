import { type TargetValue, type TargetVerdict, targetVerdict } from "#app/domain/agreement/target-verdict.ts";
import { isModel } from "#app/domain/figure/caveats.ts";
import type { SourcedFigure } from "#app/domain/figure/figure-card.ts";
import { breaksOf } from "#app/domain/figure/series-break.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import type { AgreementTarget, OutcomeAgreement } from "#app/domain/outcome/outcome-agreement.ts";
import type { NumberStyle } from "#app/words/figure-text.ts";
import type { Db } from "#db/client.ts";
import { findPlaceByCode } from "#db/queries/areas.server.ts";
import { loadPublished, type Published } from "#db/queries/published.server.ts";

/** An adopted target with what became of it. */
export interface JudgedTarget {
	target: AgreementTarget;
	verdict: TargetVerdict;
	style: NumberStyle;
	indicator: string;
	/** id of the place that its figure is about */
	place: string;
}

type WithTarget = OutcomeAgreement & {
	target: AgreementTarget;
	figure: NonNullable<OutcomeAgreement["figure"]>;
};

const hasTarget = (one: OutcomeAgreement): one is WithTarget => one.target !== null && one.figure !== null;

/**
 * The verdict on each target that an outcome adopted, by agreement; agreements without a target have none.
 * @param published what is published, or the moment to read it of
 */
export async function loadVerdicts(
	db: Db,
	outcome: Outcome,
	published: Published | Date,
): Promise<Map<string, JudgedTarget>> {
	const judged = new Map<string, JudgedTarget>();
	const withTarget = outcome.agreements.filter(hasTarget);
	if (withTarget.length === 0) return judged;
	const wijk = await findPlaceByCode(db, outcome.session.wijk.code);
	const watched = [...new Set(withTarget.map(({ figure }) => figure.indicator))];
	const { places, indicators, figures, breaks } =
		published instanceof Date
			? await loadPublished(db, { audience: "public", today: published }, watched)
			: published;
	const gemeente = places.find(({ id }) => id === wijk)?.parent ?? null;
	for (const { id, target, figure } of withTarget) {
		const indicator = indicators.find((one) => one.id === figure.indicator);
		if (!indicator || !wijk) continue;
		const breakdown = indicator.shownBreakdown;
		const known = figures.filter((one) => one.indicator === indicator.id && one.breakdown === breakdown);
		const place = placeOf(known, figure.period, [wijk, ...(gemeente ? [gemeente] : [])]) ?? wijk;
		const values = known.filter((one) => one.place === place).map(toTargetValue);
		const series = { indicator: indicator.id, place, breakdown };
		const verdict = targetVerdict(target, values, figure.period, breaksOf(series, known, breaks));
		if (verdict) judged.set(id, { target, verdict, style: indicator, indicator: indicator.id, place });
	}
	return judged;
}

/** The place that a target was set for: the first one of which that period's value is known. */
function placeOf(published: SourcedFigure[], period: string, places: string[]): string | undefined {
	return places.find((place) =>
		published.some((one) => one.place === place && one.period === period && one.value.state !== "missing"),
	);
}

const toTargetValue = (figure: SourcedFigure): TargetValue => ({
	...{ period: figure.period, value: figure.value, status: figure.status },
	isModelled: isModel(figure),
});
