import type { Overview } from "#app/domain/outcome/overview.ts";
import { comparedColumns } from "#app/domain/outcome/stacking.ts";
import { periodText } from "#app/words/figure-text.ts";
import { formatList, m } from "#app/words/index.ts";
import { populationWords } from "#app/words/lists.ts";
import { besideText, standingCell } from "#app/words/stacking-text.ts";
import type { ReportSheet } from "../report.ts";

/** A row for each wijk and figure that was compared, so that it can be sorted and counted. */
export function stackingSheet({ wijken, figures, gemeente }: Overview): ReportSheet {
	return {
		name: m.overview_figures(),
		columns: [
			{ title: m.overview_wijk(), width: 18 },
			{ title: m.overview_compared_figure(), width: 44 },
			{ title: m.overview_compared_about(), width: 18 },
			{ title: m.overview_doc_period(), width: 14 },
			{ title: m.export_figure_value(), width: 26 },
			{ title: m.overview_compared_with(), width: 34 },
			{ title: m.overview_flag(), width: 8 },
			{ title: m.overview_doc_standing(), width: 34 },
			{ title: m.overview_doc_source(), width: 40 },
			{ title: m.overview_doc_provisional(), width: 11 },
			{ title: m.export_column_fictional(), width: 9 },
		],
		rows: wijken.flatMap(({ id, name }) =>
			comparedColumns(figures).map((column) => {
				const { text, standing, isWorse } = standingCell(column, id, gemeente);
				return [
					...[name, column.label, populationWords[column.population](), periodText(column.period)],
					...[text, besideText(column, gemeente), isWorse, standing || m.overview_not_worse()],
					...[formatList(column.sources), column.provisional, column.fictional],
				];
			}),
		),
	};
}
