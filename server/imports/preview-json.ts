import type { AcceptedFigure, ImportProblem, Preview } from "#app/domain/import/preview.ts";
import { explainImportProblem, explainImportRefusal } from "#app/words/import-text.ts";

/** A preview as tools read it: the same by `npm run import -- --preview --json` and by `POST /api/v1/imports`. */
export function previewJson({
	refused,
	accepted,
	problems,
	unknownWords,
	proposedMapping,
	account,
	scope,
	gone,
	rows,
}: Preview) {
	return {
		refused: refused && { code: refused.code, message: explainImportRefusal(refused), place: refused.place },
		accepted: accepted.map(acceptedJson),
		problems: problems.map(problemJson),
		unknownWords,
		mapping: proposedMapping,
		account,
		scope,
		gone,
		rows,
	};
}

const acceptedJson = ({ area, published, ...figure }: AcceptedFigure) => {
	const { place: _, cell, ...rest } = figure;
	return { ...rest, area, publishedText: published, cell };
};

const problemJson = (problem: ImportProblem) => {
	const { row, column, cell, code, severity } = problem;
	return { row, column, cell, code, severity, message: explainImportProblem(problem) };
};
