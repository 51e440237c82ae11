import type { FigureMove } from "#app/domain/outcome/outcome-figure.ts";
import { ageText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import type { YearTarget } from "./year.ts";

/** The figure beside an agreement, as it was then and as it is published now. The two are named, never subtracted. */
export function AgreementFigure({ figure, target }: { figure: FigureMove; target: YearTarget | null }) {
	const { label, then, now, age, comparable } = figure;
	return (
		<section className="year-figure stack stack--tight" aria-label={m.year_figure_about({ label })}>
			<p className="year-figure__label" lang="nl">
				{label}
			</p>
			<dl className="year-figure__values">
				<div>
					<dt>{m.year_figure_then()}</dt>
					<dd>
						<span className="year-figure__value" lang="nl">
							{then.value}
						</span>{" "}
						<span className="soft small">{m.year_figure_period({ period: then.period })}</span>
					</dd>
				</div>
				<div>
					<dt>{m.year_figure_now()}</dt>
					{now ? (
						<dd>
							<span className="year-figure__value" lang="nl">
								{now.value}
							</span>{" "}
							<span className="soft small">
								{m.year_figure_period_age({ period: now.period, age: ageText(age) })}
							</span>
						</dd>
					) : (
						<dd className="year-figure__none">{m.year_figure_no_newer()}</dd>
					)}
				</div>
			</dl>
			{now && !comparable && <p className="small">{m.year_figure_not_comparable()}</p>}
			{target && <TargetLine target={target} />}
		</section>
	);
}

const reachedWords: Record<YearTarget["reached"], () => string> = {
	ja: m.year_reached_yes,
	nee: m.year_reached_no,
	"nog-niet-bekend": m.year_reached_unknown,
};

const whyWords: Record<NonNullable<YearTarget["why"]>, (about: { year: string }) => string> = {
	"no-value-yet": m.year_unknown_no_value,
	hidden: m.year_unknown_hidden,
	"counted-otherwise": m.year_unknown_counted_otherwise,
};

/** Only where the room adopted a target there is a verdict. */
function TargetLine({ target }: { target: YearTarget }) {
	const { direction, value, reached, why, by, note } = target;
	const year = String(target.year);
	const aim = direction === "at-least" ? m.export_target_at_least : m.export_target_at_most;
	return (
		<div className="year-target stack stack--tight">
			<p>{aim({ value, year })}</p>
			<p>
				<strong>{m.year_reached({ answer: reachedWords[reached]() })}</strong>{" "}
				{by && (by.provisional ? m.year_reached_by_provisional : m.year_reached_by)(by)}
				{why && whyWords[why]({ year })}
			</p>
			{note && <p>{m.year_target_note({ note })}</p>}
		</div>
	);
}
