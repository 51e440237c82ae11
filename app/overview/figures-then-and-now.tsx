import { titleOf } from "#app/domain/agreement/agreement-title.ts";
import type { EvaluatedFigure } from "#app/domain/outcome/evaluation.ts";
import { mayCompareText, valueAtText } from "#app/words/evaluation-text.ts";
import { m } from "#app/words/index.ts";
import { FoldingTable } from "./folding-table.tsx";

/** The figures that agreements watch, beside each other and never subtracted. */
export function FiguresThenAndNow({ figures }: { figures: EvaluatedFigure[] }) {
	return (
		<section className="stack" aria-labelledby="evaluation-figures">
			<h2 id="evaluation-figures">{m.evaluation_figures()}</h2>
			{figures.length === 0 ? (
				<p className="soft">{m.evaluation_figures_none()}</p>
			) : (
				<>
					<p>{m.evaluation_figures_intro()}</p>
					<FoldingTable
						caption={m.evaluation_figures()}
						captionHidden
						columns={[
							{ id: "wijk", label: m.overview_wijk() },
							{ id: "what", label: m.overview_doc_agreement() },
							{ id: "figure", label: m.evaluation_figure() },
							{ id: "then", label: m.evaluation_then() },
							{ id: "now", label: m.evaluation_now() },
							{ id: "compare", label: m.evaluation_compare() },
						]}
						rows={figures.map((figure) => ({
							id: figure.id,
							cells: [
								figure.wijk,
								<span key="what" lang="nl">
									{titleOf(figure.title, m.export_no_words())}
								</span>,
								<span key="figure">
									{figure.place
										? m.evaluation_about({ label: figure.label, place: figure.place })
										: figure.label}
									{figure.source && (
										<>
											{" "}
											<small className="soft">{m.evaluation_source({ title: figure.source })}</small>
										</>
									)}
								</span>,
								figure.before ? valueAtText(figure.before) : "–",
								figure.now ? valueAtText(figure.now) : "–",
								mayCompareText(figure),
							],
						}))}
					/>
				</>
			)}
		</section>
	);
}
