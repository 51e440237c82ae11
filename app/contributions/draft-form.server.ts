import { data, redirect } from "@remix-run/node";
import { longestText } from "#app/domain/live/text-limits.ts";
import type { FieldProblem } from "#app/live/keep/use-kept-form.ts";
import { type FormResult, formCommandId } from "#server/commands/run-form-command.server.ts";
import { commandFields, draftFrom, draftProblems } from "./contribution-draft.ts";

/**
 * Takes the form of a contribution as browsers without script post it. What was typed comes back with what is wrong.
 * @param send runs the command with this id and these fields
 * @param next the page that says that it was done
 */
export async function takeDraft(
	fields: Record<string, string>,
	send: (id: string, words: Record<string, unknown>) => Promise<FormResult>,
	next: string,
) {
	const draft = draftFrom(fields);
	const id = fields.id ?? formCommandId();
	const again = (problems: FieldProblem[], commandId: string, status: number) =>
		data({ draft, problems, commandId }, { status });
	const problems = draftProblems(draft, longestText);
	if (problems.length > 0) return again(problems, id, 422);
	const result = await send(id, commandFields(draft));
	if (result.ok) return redirect(next, 303);
	const { field = "text", message } = result;
	return again([{ field, message }], result.commandId, result.status);
}
