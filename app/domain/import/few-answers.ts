import { type SourceReading, tooFewAnswered, tooFewAnswers } from "../figure/source-rules.ts";
import type { ImportProblem } from "./preview.ts";
import type { TableRead } from "./table-context.ts";

/** Takes the numbers away that too few people answered for, and names them: that there are too few is what is kept. */
export function withoutFewAnswers(
	figures: TableRead["figures"],
	source: SourceReading,
): { figures: TableRead["figures"]; problems: ImportProblem[] } {
	const problems: ImportProblem[] = [];
	const told = figures.map(({ figure, column }) => {
		if (!tooFewAnswered(figure.respondents, source)) return { figure, column };
		problems.push({
			row: figure.row,
			column: column.column,
			cell: figure.cell,
			code: "few-answers",
			severity: "warning",
			word: String(figure.respondents),
			detail: String(source.leastRespondents),
		});
		return { figure: { ...figure, ...tooFewAnswers, published: null }, column };
	});
	return { figures: told, problems };
}
