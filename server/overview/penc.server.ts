import type { TargetVerdict } from "#app/domain/agreement/target-verdict.ts";
import type { Heading, Indicator, Place, SourcedFigure } from "#app/domain/figure/figure-card.ts";
import { breakdownLabel } from "#app/domain/figure/parts-of-indicator.ts";
import { byNewestPeriod, parsePeriod } from "#app/domain/figure/period.ts";
import { inLanguage } from "#app/domain/localised.ts";
import type { AgreementTarget } from "#app/domain/outcome/outcome-agreement.ts";
import type { Db } from "#db/client.ts";
import { listProgress } from "#db/queries/agreements.server.ts";
import { listEveningsOfYears } from "#db/queries/overview.server.ts";
import type { Published } from "#db/queries/published.server.ts";
import { type JudgedTarget, loadVerdicts } from "../outcome/verdicts.server.ts";

/** One line of the table for the planning and control documents: an indicator of one place. */
export interface PencRow {
	/** its result area; null when it hangs in no framework */
	heading: Heading | null;
	indicator: Pick<Indicator, "unit" | "decimals"> & { label: string };
	place: string;
	/** only where one was adopted, with its verdict and what its owner says about it */
	target: { aim: AgreementTarget; verdict: TargetVerdict; note: string } | null;
	/** what came of it: the value of the target's year, else the newest of this year or before; null when there is none */
	realised: SourcedFigure | null;
}

interface AdoptedTarget {
	indicator: string;
	place: string;
	target: NonNullable<PencRow["target"]>;
}

/** Evenings before this year are before the product. */
const firstYear = 2000;

/**
 * Every published figure of the gemeente and its wijken as it stood in a year, by result area, with the targets that were
 * adopted in that year or for it.
 */
export async function loadPenc(db: Db, year: number, published: Published): Promise<PencRow[]> {
	const { wijken, gemeente, figures, indicators } = published;
	const targets = await adoptedTargets(db, year, published);
	const rows = indicators.flatMap((indicator) =>
		[...(gemeente ? [gemeente] : []), ...wijken].flatMap((place) =>
			rowsOf(indicator, place, {
				figures: figures.filter((one) => isOf(one, indicator, place)),
				targets: targets.filter((one) => one.indicator === indicator.id && one.place === place.id),
				year,
			}),
		),
	);
	return rows.sort((a, b) => codeOf(a).localeCompare(codeOf(b), "nl", { numeric: true }));
}

/** What hangs in no framework comes last. */
const codeOf = ({ heading }: PencRow): string => heading?.code ?? "\uffff";

function isOf(figure: SourcedFigure, indicator: Indicator, place: Place): boolean {
	const breakdown = indicator.shownBreakdown;
	return figure.indicator === indicator.id && figure.place === place.id && figure.breakdown === breakdown;
}

function rowsOf(
	indicator: Indicator,
	place: Place,
	of: { figures: SourcedFigure[]; targets: AdoptedTarget[]; year: number },
): PencRow[] {
	const { figures, targets, year } = of;
	const [newest = null] = figures
		.filter(({ period, value }) => parsePeriod(period).year <= year && value.state !== "missing")
		.sort(byNewestPeriod);
	const label = inLanguage(indicator.label, "nl");
	const part = breakdownLabel(indicator, indicator.shownBreakdown, "nl");
	const { unit, decimals, heading } = indicator;
	const row = {
		heading,
		indicator: { unit, decimals, label: part === null ? label : `${label} (${part})` },
		place: place.name,
	};
	if (targets.length === 0) return newest ? [{ ...row, target: null, realised: newest }] : [];
	return targets.map(({ target }) => {
		const judgedBy = target.verdict.reached === "nog-niet-bekend" ? null : target.verdict.of.period;
		const judged = figures.find(({ period }) => period === judgedBy) ?? null;
		return { ...row, target, realised: judged ?? newest };
	});
}

/** Of each agreement that adopted a target this year, or earlier for this year. */
async function adoptedTargets(db: Db, year: number, published: Published): Promise<AdoptedTarget[]> {
	const found: [agreement: string, JudgedTarget][] = [];
	for (const { heldOn, outcome } of await listEveningsOfYears(db, firstYear, year)) {
		const verdicts = outcome ? await loadVerdicts(db, outcome, published) : [];
		for (const [agreement, judged] of verdicts) {
			if (parsePeriod(heldOn).year === year || judged.target.year === year) found.push([agreement, judged]);
		}
	}
	const progress = await listProgress(
		db,
		found.map(([agreement]) => agreement),
	);
	return found.map(([agreement, { indicator, place, target: aim, verdict }]) => {
		const said = progress.find(({ itemId, targetNote }) => itemId === agreement && targetNote !== "");
		return { indicator, place, target: { aim, verdict, note: said?.targetNote ?? "" } };
	});
}
