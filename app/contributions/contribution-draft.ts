import { asKept, isEmptyText } from "#app/domain/control-signs.ts";
import type { FieldProblem, FormRules } from "#app/live/keep/use-kept-form.ts";
import { m } from "#app/words/index.ts";

/** The fields of the contribution form, as text, under the names that the form posts. */
export const draftFields = [
	"lens",
	"about",
	"text",
	"kind",
	"scope",
	"figure",
	"language",
	"quotable",
	"behalfRole",
	"fromPaper",
	"source",
	"headCount",
	"translation",
] as const;

/**
 * What somebody is writing. `scope` says whether it is about the `figure` (a BoardFigure as JSON) or about the wijk;
 * ticks are "1" or "".
 */
export type Draft = Record<(typeof draftFields)[number], string>;

export function draftFrom(fields: Record<string, unknown>): Draft {
	return Object.fromEntries(draftFields.map((name) => [name, String(fields[name] ?? "")])) as Draft;
}

/** An empty form. What a helper set for a stack of cards stays set for the next one. */
export function emptyDraft(language: string, before?: Draft): Draft {
	const { fromPaper = "", source = "" } = before ?? {};
	return draftFrom({ kind: "signaal", scope: "figure", language, fromPaper, source });
}

/** The fields of the command: ticks get their own type, what was left empty is left out. */
export function commandFields(draft: Draft): Record<string, unknown> {
	const { lens, about, text, kind, language, behalfRole, source, translation } = draft;
	const given = { lens, about, text, kind, language, behalfRole, source, translation };
	return {
		...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== "")),
		quotable: draft.quotable === "1",
		fromPaper: draft.fromPaper === "1",
		...(draft.headCount ? { headCount: draft.headCount } : {}),
		...(draft.scope === "figure" && draft.figure ? { figure: figureOf(draft) } : {}),
	};
}

/** The figure in the form, or what stood there when it is no figure: the server says so then. */
function figureOf(draft: Draft): unknown {
	try {
		return JSON.parse(draft.figure);
	} catch {
		return draft.figure;
	}
}

/** What is still to be filled in, in the order of the form. The server checks everything again. */
export function draftProblems(draft: Draft, longest: number): FieldProblem[] {
	const { lens, about } = draft;
	const { length } = asKept(draft.text);
	const problems = [
		!lens && { field: "lens", message: m.error_lens_missing() },
		!length && { field: "text", message: m.error_text_missing() },
		length > longest && { field: "text", message: m.error_text_too_long() },
		!about && { field: "about", message: m.error_about_missing() },
	];
	return problems.filter((problem) => problem !== false);
}

/** @param longest text, in characters */
export const contributionForm = (longest: number): FormRules<Draft> => ({
	kind: "contribute",
	read: (form) => draftFrom(Object.fromEntries(new FormData(form))),
	empty: (before) => emptyDraft(before.language, before),
	isWritten: ({ text }) => !isEmptyText(text),
	problems: (draft) => draftProblems(draft, longest),
	command: (draft) => ({ type: "contribute", ...commandFields(draft) }),
});
